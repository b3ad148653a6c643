import type { Indicator, Milestone } from '@civita/sdk';
import {
  attainmentOf,
  delayOfMilestone,
  meanOf,
  milestoneCounts,
  milestonesOn,
  progressBy,
  progressOf,
  rollUp,
  rollUpChildren,
  rollUpObjective,
} from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { report } from '../../../stories/fixtures/report.ts';
import { fact, project } from '../support/build.ts';
import { wholeReport } from '../support/whole-report.ts';

const milestone = (id: string, status: Milestone['status'], own: Partial<Milestone> = {}): Milestone => ({
  id,
  title: id,
  status,
  ...own,
});
const indicator = (baseline: number | undefined, target: number, ...values: number[]): Indicator => ({
  id: 'i',
  name: 'i',
  kind: 'output',
  unit: 'number',
  ...(baseline === undefined ? {} : { baseline: { value: baseline, asOf: '2022' } }),
  target: { value: target, asOf: '2025' },
  actuals: values.map((value, index) => ({ value, asOf: String(2023 + index) })),
});

describe('the progress of a project', () => {
  it('is a measure by each basis that it tells of, and none by the others', () => {
    assert.deepEqual(progressOf(project()), []);
    assert.deepEqual(
      progressOf(wholeReport.projects[0]!).map(({ basis, ratio, origin }) => [basis, ratio, origin]),
      [
        ['payments', 0.98, 'computed'],
        ['milestones', 1, 'computed'],
        ['indicator', 0.5, 'computed'],
        ['declared', 1, 'stated'],
      ],
    );
  });

  it('is payments over public funding net of savings, and may pass 1', () => {
    const amounts = [fact('public-funding', 120), fact('savings', 20), fact('payments', 110, '2023-06')];
    const found = progressBy(project({ amounts }), 'payments');
    assert.deepEqual([found?.ratio, found?.asOf], [1.1, '2023-06']);
    assert.match(found?.formula.it ?? '', /netto/);
    const gross = progressBy(project({ amounts: [fact('public-funding', 50), fact('payments', 10)] }), 'payments');
    assert.doesNotMatch(gross?.formula.it ?? 'netto', /netto/);
  });

  it('is the latest statement where nothing can be computed', () => {
    const progress = [0.2, 0.7, 0.4].map((value, index) => ({
      basis: 'work-done' as const,
      ratio: { value, asOf: ['2021', '2023', '2022'][index] ?? '' },
    }));
    assert.equal(progressBy(project({ progress }), 'work-done')?.ratio, 0.7);
    const amounts = [fact('work-done', 30), fact('total-cost', 40)];
    assert.equal(progressBy(project({ progress, amounts }), 'work-done')?.ratio, 0.75);
  });

  it('counts milestones by weight only when all have one, and dropped ones not at all', () => {
    const plain = [milestone('a', 'met', { weight: 3 }), milestone('b', 'partially-met'), milestone('c', 'dropped')];
    assert.equal(progressBy(project({ milestones: plain }), 'milestones')?.ratio, 0.5);
    const weighted = [milestone('a', 'met', { weight: 3 }), milestone('b', 'not-met', { weight: 1 })];
    const found = progressBy(project({ milestones: weighted }), 'milestones');
    assert.equal(found?.ratio, 0.75);
    assert.match(found.formula.en, /weight \(1 of 2\)/);
  });

  it('measures an indicator from its baseline, which is not 0 when nobody states it', () => {
    assert.equal(attainmentOf(indicator(10, 20, 12, 15))?.ratio, 0.5);
    assert.equal(attainmentOf(indicator(20, 10, 25))?.ratio, -0.5);
    assert.equal(attainmentOf(indicator(undefined, 20, 15)), undefined);
    assert.equal(attainmentOf(indicator(20, 20, 20)), undefined);
    const found = progressBy(project({ indicators: [indicator(0, 4, 1), indicator(undefined, 4, 4)] }), 'indicator');
    assert.equal(found?.ratio, 0.25);
    assert.match(found.formula.it, /1 su 2/);
  });
});

describe('milestones', () => {
  it('are overdue when every day of their due date is past', () => {
    const all = [
      milestone('a', 'met', { due: '2020' }),
      milestone('b', 'scheduled', { due: '2023-Q4' }),
      milestone('c', 'not-met', { due: '2023-Q1' }),
      milestone('d', 'partially-met'),
      milestone('e', 'dropped', { due: '2020' }),
      milestone('f', 'scheduled', { visibleFrom: '2024' }),
    ];
    assert.deepEqual(milestoneCounts(all, '2023-12-30'), {
      of: 4,
      met: 1,
      partiallyMet: 1,
      overdue: 1,
      due: 2,
      dropped: 1,
    });
    assert.equal(milestoneCounts(all, '2024-01-01').of, 5);
    assert.deepEqual(
      milestonesOn(all, '2023-12-30').map(({ id }) => id),
      ['a', 'e', 'c', 'b', 'd'],
    );
  });

  it('are late by the days between their due date and the day on which they were met, or today', () => {
    const met = milestone('a', 'met', { due: '2024-03-31', met: '2024-06-30' });
    assert.deepEqual(delayOfMilestone(met, '2026-01-01'), {
      days: { least: 91, most: 91 },
      until: 'actual-end',
      verdict: 'late',
    });
    const open = milestone('b', 'partially-met', { due: '2024-03-31', met: '2024-02' });
    assert.equal(delayOfMilestone(open, '2024-04-01')?.until, 'today');
    assert.equal(delayOfMilestone(milestone('c', 'met', { due: '2024' }), '2026-01-01'), undefined);
    assert.equal(delayOfMilestone(milestone('d', 'dropped', { due: '2024' }), '2026-01-01'), undefined);
    assert.equal(delayOfMilestone(milestone('e', 'scheduled'), '2026-01-01'), undefined);
  });
});

describe('a roll-up', () => {
  const part = fc.record(
    {
      id: fc.string({ maxLength: 3 }),
      ratio: fc.double({ min: 0, max: 2, noNaN: true }),
      weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
      asOf: fc.constantFrom('2020', '2021-Q2', '2021-06-30'),
    },
    { requiredKeys: ['id'] },
  );
  const parts = fc.uniqueArray(part, { selector: ({ id }) => id, maxLength: 12 });

  it('does not depend on the order of its parts and counts none of them twice', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const once = meanOf(list);
        assert.deepEqual(meanOf(list.toReversed()), once);
        assert.deepEqual(meanOf([...list, ...list]), once);
      }),
    );
  });

  it('lies between its parts, whose shares add up to 1', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const { ratio, parts: shared, stated, of } = meanOf(list);
        const ratios = list.flatMap((one) => one.ratio ?? []);
        assert.deepEqual([stated, of], [ratios.length, list.length]);
        if (ratio === undefined) return assert.equal(ratios.length, 0);
        assert.ok(ratio >= Math.min(...ratios) - 1e-9 && ratio <= Math.max(...ratios) + 1e-9);
        assert.ok(Math.abs(shared.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
      }),
    );
  });

  it('leaves out what is not stated and says so in words', () => {
    const found = meanOf([{ id: 'a', ratio: 0.5 }, { id: 'b' }, { id: 'c', ratio: 1 }]);
    assert.equal(found.ratio, 0.75);
    assert.match(found.formula.it, /media semplice .*2 su 3/);
    assert.match(found.formula.en, /plain mean .*2 of 3/);
    assert.equal(meanOf([{ id: 'a' }]).ratio, undefined);
  });

  it('weighs only when every part that reports has a weight', () => {
    const a = { id: 'a', ratio: 0, weight: 3 };
    assert.equal(meanOf([a, { id: 'b', ratio: 1, weight: 1 }, { id: 'c' }]).ratio, 0.25);
    assert.deepEqual(
      [meanOf([a, { id: 'b', ratio: 1 }]).ratio, meanOf([a, { id: 'b', ratio: 1 }]).weighted],
      [0.5, false],
    );
  });

  it('counts a project under two activities once', () => {
    const half = project({ id: 'parco', activities: ['verde-1', 'verde-2'], progress: [declared(0.5)] });
    const done = project({ id: 'viale', activities: ['verde-2'], progress: [declared(1)] });
    const found = rollUpObjective({ ...report, projects: [half, done] }, 'verde', 'declared');
    assert.deepEqual([found.ratio, found.stated, found.of], [0.75, 2, 2]);
    assert.equal(
      rollUp(
        [half, done, half],
        'declared',
        new Map([
          ['parco', 1],
          ['viale', 3],
        ]),
      ).ratio,
      0.875,
    );
  });

  it('reaches the projects of objectives further down, or weighs the objectives below', () => {
    assert.equal(rollUpObjective(wholeReport, 'cima', 'declared').ratio, 1);
    assert.deepEqual(
      rollUpChildren(wholeReport, 'cima', 'payments').parts.map(({ id, ratio, share }) => [id, ratio, share]),
      [['linea', 0.98, 1]],
    );
    const turned = wholeReport.objectives.map((one) => (one.id === 'cima' ? { ...one, parent: 'linea' } : one));
    assert.equal(rollUpObjective({ ...wholeReport, objectives: turned }, 'cima', 'declared').of, 1);
    assert.equal(rollUpObjective(wholeReport, 'nowhere', 'declared').of, 0);
  });

  function declared(value: number) {
    return { basis: 'declared' as const, ratio: { value, asOf: '2023' } };
  }
});
