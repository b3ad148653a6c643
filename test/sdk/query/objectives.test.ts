import type { Report } from '@civita/sdk';
import { facetsOf, findProjects, objectivesOf } from '@civita/sdk/query';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wholeEdition } from '../../../stories/fixtures/long.ts';
import { moneyStates } from '../../../stories/fixtures/projects.ts';

const ids = (found: ReturnType<typeof findProjects>): readonly string[] => found.projects.map(({ id }) => id);

describe('objectives in the place of projects', () => {
  const queried = objectivesOf(wholeEdition);

  it('are found by their own words, label and summary included', () => {
    assert.deepEqual(ids(findProjects(queried, { text: 'obiettivo 3' })), ['verde']);
    assert.deepEqual(ids(findProjects(queried, { text: 'PANCHINE' })), ['verde']);
  });

  it('are filtered by their own status, which is unknown where none is stated', () => {
    assert.deepEqual(ids(findProjects(queried, { status: ['idea'] })), ['orti']);
    assert.deepEqual(ids(findProjects(queried, { status: ['unknown'] })), ['linea-1']);
  });

  it('have the money of the projects that they carry, each once', () => {
    const { status, fund } = facetsOf(objectivesOf(moneyStates.whole), {}, ['status', 'fund']);
    assert.deepEqual(
      status?.map(({ key }) => key),
      ['in-progress'],
    );
    assert.deepEqual(
      fund?.map(({ key, projects }) => [key, projects]),
      [
        ['ERDF', 1],
        ['municipality', 1],
      ],
    );
    assert.equal(objectivesOf(moneyStates.whole).projects[0]?.funding.length, 4);
  });

  it('are made once for a report', () => {
    assert.equal(objectivesOf(wholeEdition), queried);
  });

  it('stay the same objects in a newer report as far as what they are made of stayed the same', () => {
    const newer = {
      ...wholeEdition,
      projects: wholeEdition.projects.map((one, index) => (index === 0 ? { ...one, places: [] } : one)),
    };
    const [first] = wholeEdition.projects;
    const serves = new Set(
      wholeEdition.activities
        .filter(({ id, projects = [] }) => first?.activities.includes(id) || projects.includes(first?.id ?? ''))
        .map(({ objective }) => objective),
    );
    assert.ok(serves.size > 0);
    for (const [index, entry] of objectivesOf(newer, wholeEdition).projects.entries())
      assert.equal(entry === queried.projects[index], !serves.has(entry.id), entry.id);
    const copied = { ...wholeEdition, projects: wholeEdition.projects.map((one) => structuredClone(one)) };
    assert.deepEqual(objectivesOf(copied, wholeEdition), queried);
    const dated = { ...wholeEdition, edition: { ...wholeEdition.edition, asOf: '2031' } };
    assert.equal(objectivesOf(dated, wholeEdition).projects[0]?.asOf, '2031');
  });

  it('follow a project of a newer report to the activity that it serves there', () => {
    const { whole } = moneyStates;
    const fundingIn = (report: Report, former?: Report): readonly number[] =>
      objectivesOf(report, former).projects.map(({ funding }) => funding.length);
    assert.ok(Math.max(...fundingIn(whole)) > 0);
    const idle = whole.projects.map((one) => ({ ...one, activities: [] }));
    const activities = whole.activities.map(({ projects, ...one }) => one);
    const listed = { ...whole, activities };
    fundingIn(listed);
    assert.deepEqual([...new Set(fundingIn({ ...listed, projects: idle }, listed))], [0]);
  });
});
