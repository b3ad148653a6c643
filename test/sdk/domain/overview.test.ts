import { money, objectiveOverview, programmeOverview } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { report } from '../../../stories/fixtures/report.ts';

describe('the overview of an objective', () => {
  it('holds its activities in their order and each project once', () => {
    const overview = objectiveOverview(report, 'verde');
    assert.deepEqual(
      overview?.activities.map(({ id }) => id),
      ['verde-1', 'verde-2'],
    );
    assert.deepEqual(
      overview.projects.map(({ id }) => id),
      ['parco'],
    );
  });

  it('adds what is set aside by currency, with the latest date and the number of parts', () => {
    const [first] = report.allocations;
    assert.ok(first);
    const allocations = [
      first,
      { ...first, id: 'al-2', amount: { value: money(1), asOf: '2025-06-30' } },
      { ...first, id: 'al-3', amount: { value: money(7, 'CHF'), asOf: '2023' } },
    ];
    assert.deepEqual(objectiveOverview({ ...report, allocations }, 'verde')?.setAside, [
      { total: money(123_456_790), asOf: '2025-06-30', parts: 2 },
      { total: money(7, 'CHF'), asOf: '2023', parts: 1 },
    ]);
  });

  it('has no total where nothing is stated', () => {
    assert.deepEqual(objectiveOverview({ ...report, allocations: [] }, 'verde')?.setAside, []);
  });

  it('is not there for an objective that is not', () => {
    assert.equal(objectiveOverview(report, 'mare'), undefined);
    assert.equal(programmeOverview(report, 'mare'), undefined);
  });
});
