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
});
