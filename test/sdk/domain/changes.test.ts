import type { Change, Project, Report } from '@civita/sdk';
import { changesBetween, changesOfObjective, money, reconcile } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fact, line, project, reserve } from '../support/build.ts';
import { wholeReport } from '../support/whole-report.ts';

const empty = { objectives: [], activities: [], programmes: [], allocations: [], projects: [] };

/** The changes of one project between two editions that hold nothing else. */
function between(before: Partial<Project>, after: Partial<Project>): readonly Change[] {
  return changesBetween({ ...empty, projects: [project(before)] }, { ...empty, projects: [project(after)] });
}

describe('changes between editions', () => {
  it('are none between equal ones', () => {
    assert.deepEqual(changesBetween(wholeReport, structuredClone(wholeReport)), []);
  });

  it('follow an objective, an activity and a project to the id that they had a year before', () => {
    const old = (kind: 'objectives' | 'activities' | 'projects', id: string, past: string): Report[typeof kind] =>
      wholeReport[kind].map((one) => (one.id === id ? { ...one, id: past } : one)) as never;
    const earlier = {
      ...wholeReport,
      objectives: old('objectives', 'linea', 'linea-2022'),
      activities: old('activities', 'attivita', 'attivita-2022'),
      projects: old('projects', 'progetto', 'progetto-2022'),
    } as Report;
    assert.deepEqual(changesBetween(earlier, wholeReport), []);
    const unlinked = wholeReport.objectives.map(({ continues: _, ...rest }) => rest);
    assert.deepEqual(
      changesBetween(earlier, { ...wholeReport, objectives: unlinked }).map(({ kind, earlier: was, later: is }) => [
        kind,
        was,
        is,
      ]),
      [
        ['appeared', undefined, 'linea'],
        ['vanished', 'linea-2022', undefined],
      ],
    );
  });

  it('of money say what, by how much, and what was not stated before', () => {
    const before = { funding: [line('ERDF', 'requested', 100)], amounts: [fact('payments', 10)] };
    const after = {
      funding: [line('ERDF', 'requested', 100), line('ERDF', 'awarded', 80), line('to-be-found', undefined, 20)],
      amounts: [fact('payments', 30)],
    };
    assert.deepEqual(
      between(before, after).filter(({ kind }) => kind === 'money'),
      [
        { what: 'awarded', after: money(8000) },
        { what: 'to-be-found', after: money(2000) },
        { what: 'payments', before: money(1000), after: money(3000), by: money(2000) },
      ].map((change) => ({ kind: 'money', currency: 'EUR', ...change, entity: 'project', earlier: 'p', later: 'p' })),
    );
  });

  it('never set amounts of two currencies off against each other', () => {
    const found = between({ amounts: [fact('payments', 1)] }, { amounts: [fact('payments', 1, '2023', 'CHF')] });
    assert.deepEqual(
      found.map((change) =>
        change.kind === 'money' ? [change.currency, change.before?.minor, change.after?.minor, change.by] : [],
      ),
      [
        ['CHF', undefined, 100, undefined],
        ['EUR', 100, undefined, undefined],
      ],
    );
  });

  it('of status, progress, dates and texts are told with before and after', () => {
    const found = between(
      { status: { code: 'submitted', origin: 'declared' }, planned: { end: '2024-06' }, title: { it: 'A', en: 'B' } },
      {
        status: { code: 'in-progress', origin: 'declared' },
        planned: { end: '2024-07' },
        title: { it: 'A', en: 'C' },
        progress: [{ basis: 'declared', ratio: { value: 0.2, asOf: '2024' } }],
        narrative: { it: [{ type: 'paragraph', children: ['Nuovo'] }] },
      },
    );
    assert.deepEqual(
      found.map(({ kind, entity: _, earlier: __, later: ___, ...rest }) => [kind, rest]),
      [
        [
          'status',
          { before: { code: 'submitted', origin: 'declared' }, after: { code: 'in-progress', origin: 'declared' } },
        ],
        ['progress', { basis: 'declared', after: { ratio: 0.2, asOf: '2024' } }],
        ['date', { what: 'planned-end', before: '2024-06', after: '2024-07', by: { least: 1, most: 60 } }],
        ['text', { what: 'title', language: 'en', before: 'B', after: 'C' }],
        ['text', { what: 'narrative', language: 'it', after: 'Nuovo' }],
      ],
    );
  });

  it('of what is set aside are money changes, not a project’s', () => {
    const found = changesBetween(
      { ...empty, allocations: [reserve('r', 5)] },
      { ...empty, allocations: [reserve('r', 7)] },
    );
    assert.deepEqual(
      found.map((change) => [
        change.entity,
        change.kind === 'money' && change.what,
        change.kind === 'money' && change.by,
      ]),
      [['allocation', 'allocated', money(200)]],
    );
  });

  it('of what is set aside in another currency are two, each in its own', () => {
    const francs = { ...reserve('r', 5), amount: { value: money(500, 'CHF'), asOf: '2023' } };
    const found = changesBetween({ ...empty, allocations: [reserve('r', 5)] }, { ...empty, allocations: [francs] });
    assert.deepEqual(
      found.map((change) => (change.kind === 'money' ? [change.currency, change.before, change.after] : [])),
      [
        ['EUR', money(500), undefined],
        ['CHF', undefined, money(500, 'CHF')],
      ],
    );
  });

  it('compare both parts of what was split with what it was', () => {
    const related = [{ project: 'old', kind: 'continues' as const }];
    const later = { ...empty, projects: ['a', 'b'].map((id) => project({ id, related, title: id })) };
    const found = changesBetween({ ...empty, projects: [project({ id: 'old', title: 'a' })] }, later);
    assert.deepEqual(
      found.map(({ kind, earlier, later: is }) => [kind, earlier, is]),
      [['text', 'old', 'b']],
    );
  });

  it('can be asked for one objective, with what vanished from it', () => {
    const later = {
      ...wholeReport,
      projects: [],
      objectives: wholeReport.objectives.map((one) => ({ ...one, title: 'X' })),
    };
    const of = (id: string): readonly string[] =>
      changesOfObjective(wholeReport, later, id).map(({ entity, kind }) => `${entity} ${kind}`);
    assert.deepEqual(new Set(of('linea')), new Set(['objective text', 'project vanished']));
    assert.equal(of('cima').length, of('linea').length + 3);
    assert.deepEqual(of('nowhere'), []);
  });

  it('turn round when the editions do', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const projects = fc.uniqueArray(
      fc
        .record({
          id: ids,
          title: fc.oneof(fc.constantFrom('x', 'y'), fc.record({ it: fc.constantFrom('x', 'y') })),
          paid: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
          end: fc.constantFrom(undefined, '2023', '2023-06'),
          code: fc.constantFrom('idea' as const, 'in-progress' as const),
          continues: fc.option(ids, { nil: undefined }),
        })
        .map(({ id, title, paid, end, code, continues }) =>
          project({
            id,
            title,
            status: { code, origin: 'declared' },
            planned: end ? { end } : {},
            amounts: paid === undefined ? [] : [fact('payments', paid), fact('public-funding', 3)],
            ...(continues ? { related: [{ project: continues, kind: 'continues' as const }] } : {}),
          }),
        ),
      { selector: ({ id }) => id, maxLength: 4 },
    );
    fc.assert(
      fc.property(projects, projects, (a, b) => {
        const there = changesBetween({ ...empty, projects: a }, { ...empty, projects: b });
        const back = changesBetween({ ...empty, projects: b }, { ...empty, projects: a });
        assert.deepEqual(new Set(back.map(turned).map(canonical)), new Set(there.map(canonical)));
        assert.equal(back.length, there.length);
      }),
    );
  });
});

/** A change as it is from the other side. */
function turned(change: Change): Change {
  const { before, after, by, earlier, later, kind, ...rest } = change as Change &
    Record<'before' | 'after' | 'by', unknown>;
  const minus = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return undefined;
    const { minor, currency, least, most } = value as {
      minor?: number;
      currency?: string;
      least: number;
      most: number;
    };
    return minor === undefined ? { least: 0 - most, most: 0 - least } : { minor: 0 - minor, currency };
  };
  const other = kind === 'appeared' ? 'vanished' : kind === 'vanished' ? 'appeared' : kind;
  return { ...rest, kind: other, before: after, after: before, by: minus(by), earlier: later, later: earlier } as never;
}

function canonical(change: Change): string {
  return JSON.stringify(
    Object.entries(change)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );
}

describe('a city’s project beside the national record', () => {
  const cup = { scheme: 'CUP', value: 'D71F22001680006' };
  const city = project({
    identifiers: [cup],
    amounts: [fact('payments', 100), fact('total-cost', 500)],
    planned: { end: '2024' },
  });

  it('is compared only when they share a CUP', () => {
    assert.equal(reconcile(city, project()), undefined);
    const several = project({ identifiers: [{ scheme: 'CUP', value: 'B51C23000010006:::d71f22001680006' }] });
    assert.deepEqual(reconcile(city, several)?.cups, [cup.value]);
  });

  it('differs by amounts of stated dates', () => {
    const national = project({
      identifiers: [cup],
      amounts: [fact('payments', 130, '2024-06-30'), fact('public-funding', 500)],
      planned: { end: '2024-06' },
      actual: { end: '2025' },
      status: { code: 'in-progress', origin: 'declared' },
      asOf: '2024-06-30',
    });
    const found = reconcile(city, national);
    assert.deepEqual(
      found?.amounts.map(({ kind, verdict, by, sameDate }) => [kind, verdict, by?.minor, sameDate]),
      [
        ['total-cost', 'only-city', undefined, false],
        ['public-funding', 'only-national', undefined, false],
        ['payments', 'differs', 3000, false],
      ],
    );
    assert.deepEqual(
      found.dates.map(({ what, verdict }) => [what, verdict]),
      [
        ['planned-end', 'same'],
        ['actual-end', 'only-national'],
      ],
    );
    assert.deepEqual(found.status, { city: 'unknown', national: 'in-progress', same: false });
    assert.deepEqual([found.differs, found.cityAsOf, found.nationalAsOf], [true, '2023-12-31', '2024-06-30']);
  });

  it('is the same within the noise of its source', () => {
    const cents = project({
      identifiers: [cup],
      amounts: [{ kind: 'payments', amount: { value: money(10_003), asOf: '2023-12-31' } }],
    });
    assert.equal(reconcile(city, cents, 3)?.differs, false);
    assert.equal(reconcile(city, cents)?.differs, true);
    const swiss = project({ identifiers: [cup], amounts: [fact('payments', 100, '2023-12-31', 'CHF')] });
    assert.deepEqual(
      reconcile(city, swiss)?.amounts.map(({ verdict }) => verdict),
      ['only-city', 'other-currency'],
    );
  });
});
