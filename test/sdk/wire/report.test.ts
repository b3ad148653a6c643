import { checkReport } from '@civita/sdk/wire';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wholeReport } from '../support/whole-report.ts';

type Change = (report: Record<string, unknown> & { projects: Record<string, unknown>[] }) => void;

/** A copy of the whole report with one thing changed. */
function changed(change: Change): unknown {
  const copy = JSON.parse(JSON.stringify(wholeReport)) as Parameters<Change>[0];
  change(copy);
  return copy;
}

/** The JSON pointers of every field of every object below a value. */
function pointersIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = `${path}/${key}`;
    return [...(Array.isArray(value) ? [] : [here]), ...pointersIn(child, here)];
  });
}

describe('report v1', () => {
  it('keeps every field that the domain has, from object to text and back', () => {
    const result = checkReport(JSON.parse(JSON.stringify(wholeReport)));
    assert.deepEqual(result, { ok: true, value: wholeReport });
  });

  it('is not copied when it is right; what v1 does not know is left out of a copy, at any depth, and what was given stays', () => {
    const right = changed(() => undefined);
    const read = checkReport(right);
    assert.ok(read.ok && read.value === right);
    const more = changed(({ projects }) => Object.assign(projects[0]!['status'] as object, { later: { deep: 1 } }));
    assert.deepEqual(checkReport(more), { ok: true, value: wholeReport });
    assert.notDeepEqual(more, wholeReport);
    const absent = changed((report) => Object.assign(report['edition'] as object, { url: undefined }));
    assert.equal(checkReport(absent).ok, false);
  });

  it('names the place of what it refuses', () => {
    const table: readonly (readonly [string, Change])[] = [
      ['/edition/status', (report) => Object.assign(report['edition'] as object, { status: 'secret' })],
      ['/projects/0/places/0/point/1', ({ projects }) => (projects[0]!['places'] = [{ name: 'x', point: [13, 91] }])],
      ['/projects/0/places/0/point', ({ projects }) => (projects[0]!['places'] = [{ name: 'x', point: [13] }])],
      [
        '/projects/0/indicators/0/actuals',
        ({ projects }) => (projects[0]!['indicators'] = [{ id: 'i', name: 'x', kind: 'kpi', unit: 'days' }]),
      ],
      [
        '/projects/0/milestones/0/due',
        ({ projects }) =>
          (projects[0]!['milestones'] = [{ id: 'm', title: 'x', status: 'met', due: '30 giugno 2020' }]),
      ],
      ['/projects/0/related/0/kind', ({ projects }) => (projects[0]!['related'] = [{ project: 'a', kind: 'like' }])],
    ];
    for (const [pointer, change] of table) {
      const result = checkReport(changed(change));
      assert.ok(!result.ok, pointer);
      assert.deepEqual(
        result.issues.map((issue) => issue.pointer),
        [pointer],
      );
    }
  });

  it('stays as it is without any of its optional fields, and names the one that must be there', () => {
    const whole = JSON.stringify(wholeReport);
    fc.assert(
      fc.property(fc.constantFrom(...pointersIn(wholeReport)), (pointer) => {
        const copy = JSON.parse(whole) as unknown;
        const steps = pointer.split('/').slice(1);
        const last = steps.pop() ?? '';
        const parent = steps.reduce((place, step) => (place as Record<string, unknown>)[step], copy);
        Reflect.deleteProperty(parent as object, last);
        const result = checkReport(copy);
        if (result.ok) assert.deepEqual(result.value, copy);
        else
          assert.ok(
            result.issues.every((issue) => pointer.startsWith(issue.pointer)),
            pointer,
          );
      }),
      { numRuns: 500 },
    );
  });
});
