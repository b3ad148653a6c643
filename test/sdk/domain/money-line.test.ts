import { awardedLines, money, moneyLine, netPublicFunding, perHead } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fact, line, project, reserve } from '../support/build.ts';

describe('the money line', () => {
  const built = project({
    id: 'a',
    funding: [
      line('ERDF', 'requested', 900),
      line('ERDF', 'awarded', 600),
      line('municipality', 'awarded', 200),
      line('private', 'awarded', 100),
      line('to-be-found', undefined, 300),
      line('region', undefined, 40),
    ],
    amounts: [fact('eligible-cost', 1000), fact('commitments', 500), fact('payments', 250, '2023-06-30')],
  });
  const idea = project({ id: 'b', funding: [line('FSC', 'requested', 50)] });

  it('keeps set aside, asked for, awarded, committed and paid apart, and the hole out of all', () => {
    const [found, ...others] = moneyLine([built, idea], [reserve('r', 2000)]);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [
        found?.allocated?.total,
        found?.requested?.total,
        found?.awarded?.total,
        found?.committed?.total,
        found?.paid?.total,
        found?.toBeFound?.total,
        found?.stageNotStated?.total,
        found?.public,
        found?.private,
      ],
      [2000, 950, 900, 500, 250, 300, 40, 800, 100].map((euros) => money(euros * 100)),
    );
  });

  it('says how many projects state each sum, and of what dates', () => {
    const [found] = moneyLine([built, idea], [reserve('r', 2000)]);
    assert.deepEqual([found?.requested?.stated, found?.requested?.of], [2, 2]);
    assert.deepEqual([found?.paid?.stated, found?.paid?.of, found?.paid?.latest], [1, 2, '2023-06-30']);
    assert.deepEqual([found?.allocated?.stated, found?.allocated?.oldest], [1, '2022']);
  });

  it('has no number for what nobody states', () => {
    const [found] = moneyLine([idea]);
    assert.deepEqual(
      [found?.allocated, found?.awarded, found?.committed, found?.paid, found?.toBeFound, found?.euShare],
      [undefined, undefined, undefined, undefined, undefined, undefined],
    );
    assert.deepEqual(moneyLine([project()]), []);
  });

  it('tells what each group of sources is asked for and awards, and tells the EU’s part of public money and of eligible cost', () => {
    const [found] = moneyLine([built, idea]);
    assert.deepEqual(
      found?.sources.map(({ group, requested, awarded }) => [group, requested?.total.minor, awarded?.total.minor]),
      [
        ['eu', 90_000, 60_000],
        ['state', 5000, undefined],
        ['local', undefined, 20_000],
        ['private', undefined, 10_000],
      ],
    );
    assert.equal(
      found.sources.reduce((sum, { share }) => sum + (share ?? 0), 0),
      1,
    );
    assert.deepEqual([found.sources[0]?.awarded?.stated, found.sources[0]?.awarded?.of], [1, 2]);
    assert.equal(found.euShare, 0.75);
    const cost = project({ id: 'd', amounts: [fact('eligible-cost', 500)] });
    assert.deepEqual(moneyLine([built, idea, cost])[0]?.coFinancing, { rate: 0.6, stated: 1, of: 3 });
  });

  it('takes a revision in place of the award of the same source', () => {
    const at = (asOf: string, euros: number) => ({ amount: { value: money(euros * 100), asOf } });
    const funding = [
      line('ERDF', 'awarded', 600),
      line('ERDF', 'revised', 500, { id: 'r1', ...at('2022', 500) }),
      line('ERDF', 'revised', 450, { id: 'r2', ...at('2023', 450) }),
      line('FSC', 'awarded', 10),
    ];
    assert.deepEqual(
      awardedLines({ funding }).map(({ id }) => id),
      ['FSC-awarded-10', 'r2'],
    );
    assert.equal(moneyLine([project({ funding })])[0]?.awarded?.total.minor, 46_000);
  });

  it('has a line for each currency and never adds two', () => {
    const abroad = line('foreign-state', 'awarded', 0, { amount: { value: money(300, 'CHF'), asOf: '2023' } });
    const swiss = project({ id: 'c', funding: [abroad], amounts: [fact('payments', 7, '2023', 'CHF')] });
    assert.deepEqual(
      moneyLine([built, swiss]).map(({ currency, paid, awarded }) => [
        currency,
        paid?.total.minor,
        awarded?.total.minor,
        awarded?.stated,
      ]),
      [
        ['CHF', 700, 300, 1],
        ['EUR', 25_000, 90_000, 1],
      ],
    );
  });

  it('does not depend on order and counts no project twice', () => {
    const source = fc.constantFrom('ERDF', 'FSC', 'region', 'private', 'to-be-found' as const);
    const funding = fc.array(
      fc
        .tuple(source, fc.constantFrom('requested', 'awarded', 'revised', undefined), fc.nat({ max: 1e6 }))
        .map(([from, stage, euros]) => line(from, from === 'to-be-found' ? undefined : stage, euros)),
      { maxLength: 5 },
    );
    const projects = fc.uniqueArray(
      fc.record({ id: fc.string({ maxLength: 2 }), funding }).map((own) => project(own)),
      { selector: ({ id }) => id, maxLength: 6 },
    );
    fc.assert(
      fc.property(projects, (list) => {
        const once = moneyLine(list);
        assert.deepEqual(moneyLine([...list.toReversed(), ...list]), once);
        const all = list.flatMap((one) => one.funding);
        const holes = all.filter((one) => one.source === 'to-be-found');
        const minor = (lines: typeof all): number => lines.reduce((sum, { amount }) => sum + amount.value.minor, 0);
        assert.equal(once[0]?.toBeFound?.total.minor ?? 0, minor(holes));
        assert.equal(once[0]?.requested?.total.minor ?? 0, minor(all.filter(({ stage }) => stage === 'requested')));
        assert.equal(
          (once[0]?.public?.minor ?? 0) + (once[0]?.private?.minor ?? 0),
          once[0]?.awarded?.total.minor ?? 0,
        );
      }),
    );
  });

  it('gives no sum rather than one that is not exact', () => {
    const rich = (id: string) =>
      project({ id, amounts: [{ kind: 'payments', amount: { value: money(2 ** 53 - 1), asOf: '2023' } }] });
    assert.equal(moneyLine([rich('a'), rich('b')])[0]?.paid, undefined);
  });
});

describe('public money', () => {
  it('is net as stated, else less savings, else gross and says which', () => {
    const amounts = [fact('public-funding', 100), fact('savings', 8), fact('net-public-funding', 90)];
    assert.deepEqual(netPublicFunding({ amounts })?.amount, money(9000));
    assert.deepEqual(netPublicFunding({ amounts: amounts.slice(0, 2) })?.amount, money(9200));
    assert.equal(netPublicFunding({ amounts: amounts.slice(0, 1) })?.basis, 'gross');
    assert.equal(netPublicFunding({ amounts: [] }), undefined);
  });

  it('is told per head only where there are heads', () => {
    assert.deepEqual(perHead(money(100), 3), money(33));
    assert.equal(perHead(money(100), 0), undefined);
  });
});
