import { money, objectiveOverview, programmeOverview, projectOverview } from '@civita/sdk';
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

describe('the overview of a project', () => {
  const projects = report.projects.map((project) => ({
    ...project,
    funding: [
      {
        id: 'f',
        source: 'ERDF' as const,
        programme: 'pon-esempio',
        stage: 'awarded' as const,
        amount: { value: money(500), asOf: '2024' },
      },
    ],
    progress: [{ basis: 'declared' as const, ratio: { value: 0.4, asOf: '2024-06' } }],
  }));

  it('holds the programmes that its funding names, its money and its progress', () => {
    const overview = projectOverview({ ...report, projects }, 'parco');
    assert.deepEqual(
      overview?.programmes.map(({ id }) => id),
      ['pon-esempio'],
    );
    assert.deepEqual(overview.money[0]?.awarded?.total, money(500));
    assert.deepEqual(
      overview.progress.map(({ basis, ratio, stated, of, latest }) => [basis, ratio, stated, of, latest]),
      [['declared', 0.4, 1, 1, '2024-06']],
    );
    assert.equal(projectOverview(report, 'mare'), undefined);
  });

  it('of an objective the progress says how many projects state it', () => {
    const silent = report.projects.map((project) => ({ ...project, id: 'altro' }));
    const overview = objectiveOverview({ ...report, projects: [...projects, ...silent] }, 'verde');
    assert.deepEqual(
      overview?.progress.map(({ ratio, stated, of }) => [ratio, stated, of]),
      [[0.4, 1, 2]],
    );
  });
});
