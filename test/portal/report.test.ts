import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { objectiveOverview } from '@civita/sdk';
import { checkReport } from '@civita/sdk/wire';
import { root } from '../../tools/cache.ts';

const text = await readFile(join(root, 'packages', 'portal', 'data', 'palermo-2020.json'), 'utf8');
const checked = checkReport(JSON.parse(text));
assert.ok(checked.ok, JSON.stringify(checked));
const report = checked.value;

test('Palermo’s report is a report v1 that keeps everything it holds', () => {
  assert.deepEqual(report, JSON.parse(text));
});

test('It tells apart what a programme sets aside for the city and what a project has', () => {
  const overview = objectiveOverview(report, 'ob-1');
  assert.deepEqual(
    overview?.allocations.map(({ id, kind, action, amount }) => ({ id, kind, action, value: amount.value })),
    [
      {
        id: 'al-pon-gov-3-1-1',
        kind: 'reserved',
        action: '3.1.1',
        value: { minor: 60_000_000, currency: 'EUR' },
      },
    ],
  );
  const [project] = overview.projects;
  assert.equal(project?.status.code, 'submitted');
  assert.deepEqual(
    project.steps.map(({ kind }) => kind),
    ['drafted', 'council-approval', 'submission'],
  );
  assert.deepEqual([project.funding, project.amounts, project.identifiers, project.progress], [[], [], [], []]);
});

test('The programme is named by its code and by the funds and the rule of its period', () => {
  const [programme] = report.programmes;
  assert.deepEqual(programme?.identifiers, [{ scheme: 'CCI', value: '2014IT05M2OP002' }]);
  assert.deepEqual(programme.funds, ['ERDF', 'ESF']);
  assert.equal(programme.acknowledgement, 'esif-2014-2020');
});

test('Every text is there in Italian and in English', () => {
  const places = languageMaps(report, '');
  assert.ok(places.length > 20);
  for (const [place, languages] of places) assert.deepEqual(languages, ['it', 'en'], place);
});

/** Each text by language below a value, with its place. */
function languageMaps(value: unknown, place: string): readonly (readonly [string, readonly string[]])[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.includes('it')) return [[place, keys]];
  return Object.entries(value).flatMap(([key, child]) => languageMaps(child, `${place}/${key}`));
}
