import type { Project, Report } from '@civita/sdk';
import { findProjects, groupProjects } from '@civita/sdk/query';
import { median, timed } from './rounds.ts';

/** One kind of query: the first time, when its index is made, then warm, and a plain loop that gives the same answer. */
export interface QueryFigures {
  readonly name: string;
  readonly first: number;
  readonly warm: number;
  readonly loop: number;
  /** Warm over loop, the median of every round's own. */
  readonly ratio: number;
}

/** Milliseconds of each kind of query over a report. */
export function queryFigures(report: Report, count: number): readonly QueryFigures[] {
  const filter = { status: ['in-progress'] as const, fund: ['ERDF'] as const };
  const order = { by: { measure: 'total-cost', currency: 'EUR' }, descending: true } as const;
  return [
    figuresOf(
      'group by programme, with sums',
      count,
      () => groupProjects(report, 'programme'),
      () => groupByLoop(report),
    ),
    figuresOf(
      'filter and first 20 by amount',
      count,
      () => findProjects(report, filter, { order, size: 20 }),
      () => topByLoop(report),
    ),
    figuresOf(
      'one word in the text',
      count,
      () => findProjects(report, { text: 'biblioteca' }, { size: 20 }),
      () => searchByLoop(report),
    ),
    figuresOf(
      'one word that few have',
      count,
      () => findProjects(report, { text: '99999' }, { size: 20 }),
      () => searchByLoop(report, '99999'),
    ),
  ];
}

function figuresOf(name: string, count: number, query: () => unknown, loop: () => unknown): QueryFigures {
  const first = timed(query);
  const rounds = Array.from({ length: count }, () => ({ warm: timed(query), loop: timed(loop) }));
  return {
    name,
    first,
    warm: median(rounds.map(({ warm }) => warm)),
    loop: median(rounds.map((round) => round.loop)),
    ratio: median(rounds.map((round) => round.warm / round.loop)),
  };
}

function groupByLoop({ projects }: Report): ReadonlyMap<string, { count: number; minor: number }> {
  const groups = new Map<string, { count: number; minor: number }>();
  for (const { funding } of projects)
    for (const { programme, amount } of funding) {
      if (programme === undefined) continue;
      const group = groups.get(programme) ?? { count: 0, minor: 0 };
      group.count += 1;
      group.minor += amount.value.minor;
      groups.set(programme, group);
    }
  return groups;
}

function topByLoop({ projects }: Report): readonly Project[] {
  const cost = ({ amounts }: Project): number =>
    amounts.find(({ kind }) => kind === 'total-cost')?.amount.value.minor ?? -Infinity;
  return projects
    .filter(({ status, funding }) => status.code === 'in-progress' && funding.some(({ source }) => source === 'ERDF'))
    .sort((a, b) => cost(b) - cost(a))
    .slice(0, 20);
}

function searchByLoop({ projects }: Report, word = 'biblioteca'): readonly Project[] {
  return projects.filter(({ title, summary = '' }) =>
    [title, summary].some((text) => JSON.stringify(text).toLowerCase().includes(word)),
  );
}
