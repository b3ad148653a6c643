import { amountOf } from './amounts.ts';
import { earliestDate, lastDayOf, latestDate } from './days.ts';
import type { Figure } from './figure.ts';
import type { FundingGroup, FundingLine } from './funding.ts';
import { groupOf } from './funding.ts';
import type { Money } from './money.ts';
import type { PartialDate } from './period.ts';
import type { Allocation } from './programme.ts';
import type { Project } from './project.ts';

/** A sum that says over how many. */
export interface MoneySum {
  /** The sum; never of mixed currencies. */
  readonly total: Money;
  /** How many projects (for what is set aside: allocations) state it in this currency, of how many there are. */
  readonly stated: number;
  /** How many there are. */
  readonly of: number;
  /** Between which dates its parts are true. */
  readonly oldest: PartialDate | undefined;
  /** The later of the two. */
  readonly latest: PartialDate | undefined;
}

/** What is asked of one group of sources, and what it awards. */
export interface SourceShare {
  /** Who pays in the end. */
  readonly group: Exclude<FundingGroup, 'to-be-found'>;
  /** Asked for; what was awarded is another fact beside it. */
  readonly requested: MoneySum | undefined;
  /** Awarded, as last revised. */
  readonly awarded: MoneySum | undefined;
  /** Its part of everything that is awarded, 0 to 1. */
  readonly share: number | undefined;
}

/**
 * The way of money in one currency. Each sum is a different fact, none stands for another, and what nobody states is
 * `undefined`, never 0. `toBeFound` is a hole: it is in no other sum.
 */
export interface MoneyLine {
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  /** Set aside by programmes: not yet any project's money. */
  readonly allocated: MoneySum | undefined;
  /** Asked for; what was awarded is another fact beside it. */
  readonly requested: MoneySum | undefined;
  /** Awarded, as last revised. */
  readonly awarded: MoneySum | undefined;
  /** Bound by contracts and other legal commitments. */
  readonly committed: MoneySum | undefined;
  /** Paid, net of recoveries. */
  readonly paid: MoneySum | undefined;
  /** Still to be found ("da reperire"). */
  readonly toBeFound: MoneySum | undefined;
  /** Funding whose source does not say whether it was asked for or awarded. */
  readonly stageNotStated: MoneySum | undefined;
  /** Of the awarded: public and private money. */
  readonly public: Money | undefined;
  /** Money of companies and persons: never part of the public. */
  readonly private: Money | undefined;
  /** By group of sources; only groups that are asked for money or award it. */
  readonly sources: readonly SourceShare[];
  /** EU money over public money, of the awarded; `undefined` without public money. */
  readonly euShare: number | undefined;
  /** EU money over eligible cost, over the projects that state both. */
  readonly coFinancing: { readonly rate: number; readonly stated: number; readonly of: number } | undefined;
}

const GROUPS: readonly SourceShare['group'][] = ['eu', 'state', 'regional', 'local', 'other-public', 'private'];

/** The money lines of some projects and allocations, by currency. Each id counts once; the order does not matter. */
export function moneyLine(projects: readonly Project[], allocations: readonly Allocation[] = []): readonly MoneyLine[] {
  const once = distinct(projects);
  const reserves = distinct(allocations);
  const currencies = new Set([
    ...reserves.map(({ amount }) => amount.value.currency),
    ...once.flatMap(({ funding, amounts }) => [...funding, ...amounts].map(({ amount }) => amount.value.currency)),
  ]);
  return [...currencies].sort().map((currency) => lineIn(currency, once, reserves));
}

function lineIn(currency: string, projects: readonly Project[], allocations: readonly Allocation[]): MoneyLine {
  const sum = (pick: (project: Project) => readonly Figure<Money>[]): MoneySum | undefined =>
    sumOf(projects.map((project) => pick(project).filter(({ value }) => value.currency === currency)));
  const fact = (kind: 'commitments' | 'payments') =>
    sum((project) => {
      const figure = amountOf(project, kind, currency);
      return figure ? [figure] : [];
    });
  const staged = (pick: (project: Project) => readonly FundingLine[]) =>
    sum((project) => pick(project).map(({ amount }) => amount));
  const by = (lines: (project: Project) => readonly FundingLine[], ...groups: readonly FundingGroup[]) =>
    staged((project) => lines(project).filter(({ source }) => groups.includes(groupOf(source))));
  const group = (...groups: readonly FundingGroup[]) => by(awardedLines, ...groups)?.total;
  const awarded = staged(awardedLines);
  const publicMoney = group('eu', 'state', 'regional', 'local', 'other-public');
  const eu = group('eu');
  return {
    currency,
    allocated: sumOf(allocations.map(({ amount }) => (amount.value.currency === currency ? [amount] : []))),
    requested: staged(requestedLines),
    awarded,
    committed: fact('commitments'),
    paid: fact('payments'),
    toBeFound: staged(({ funding }) => funding.filter(({ source }) => source === 'to-be-found')),
    stageNotStated: staged((project) => linesAt(project, undefined)),
    public: publicMoney,
    private: group('private'),
    sources: GROUPS.flatMap((name) => {
      const own = by(awardedLines, name);
      const requested = by(requestedLines, name);
      const share = own && awarded && ratioOf(own.total, awarded.total);
      return own || requested ? [{ group: name, requested, awarded: own, share }] : [];
    }),
    euShare: publicMoney && ratioOf(eu ?? { minor: 0, currency }, publicMoney),
    coFinancing: coFinancingOf(projects, currency),
  };
}

/**
 * The lines that say what is awarded now: where a source's money was revised, its latest revision in place of the award.
 * Money that is still to be found is never among them.
 */
export function awardedLines(project: Pick<Project, 'funding'>): readonly FundingLine[] {
  const revisions = linesAt(project, 'revised');
  if (revisions.length === 0) return linesAt(project, 'awarded');
  const latest = new Map<string, string>();
  for (const line of revisions) {
    const day = lastDayOf(line.amount.asOf);
    if (day >= (latest.get(keyOf(line)) ?? '')) latest.set(keyOf(line), day);
  }
  return [
    ...linesAt(project, 'awarded').filter((line) => !latest.has(keyOf(line))),
    ...revisions.filter((line) => latest.get(keyOf(line)) === lastDayOf(line.amount.asOf)),
  ];
}

function requestedLines(project: Project): readonly FundingLine[] {
  return linesAt(project, 'requested');
}

function linesAt({ funding }: Pick<Project, 'funding'>, stage: FundingLine['stage']): readonly FundingLine[] {
  return funding.filter((line) => line.source !== 'to-be-found' && line.stage === stage);
}

function keyOf({ source, programme, action, amount }: FundingLine): string {
  return JSON.stringify([source, programme, action, amount.value.currency]);
}

function coFinancingOf(projects: readonly Project[], currency: string): MoneyLine['coFinancing'] {
  const both = projects.flatMap((project) => {
    const eligible = amountOf(project, 'eligible-cost', currency);
    const lines = awardedLines(project).filter(({ amount }) => amount.value.currency === currency);
    const eu = lines.filter(({ source }) => groupOf(source) === 'eu').map(({ amount }) => amount);
    return eligible && lines.length > 0 ? [{ eligible, eu }] : [];
  });
  const cost = sumOf(both.map(({ eligible }) => [eligible]));
  const eu = sumOf(both.map((one) => one.eu));
  const rate = cost && ratioOf(eu?.total ?? { minor: 0, currency }, cost.total);
  return rate === undefined ? undefined : { rate, stated: both.length, of: projects.length };
}

function ratioOf(part: Money, whole: Money): number | undefined {
  return whole.minor > 0 ? part.minor / whole.minor : undefined;
}

/** `undefined` when nobody states anything, and when the sum would leave the safe integers: no number rather than a wrong one. */
function sumOf(stated: readonly (readonly Figure<Money>[])[]): MoneySum | undefined {
  const figures = stated.flat();
  const currency = figures[0]?.value.currency;
  const minor = Number(figures.reduce((total, { value }) => total + BigInt(value.minor), 0n));
  if (currency === undefined || !Number.isSafeInteger(minor)) return undefined;
  const dates = figures.map(({ asOf }) => asOf);
  return {
    total: { minor, currency },
    stated: stated.filter((own) => own.length > 0).length,
    of: stated.length,
    oldest: earliestDate(dates),
    latest: latestDate(dates),
  };
}

function distinct<T extends { readonly id: string }>(entities: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const entity of entities) if (!byId.has(entity.id)) byId.set(entity.id, entity);
  return [...byId.values()];
}
