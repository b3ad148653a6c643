import { changesBetween, check, moneyLine, objectiveOverview, projectOverview } from '@civita/sdk';
import { decidimCsv, projectsCsv, reportJson, reportJsonLd } from '@civita/sdk/export';
import { readReport, unknownKeys } from '@civita/sdk/wire';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wholeReport } from '../support/whole-report.ts';

const RUNS = { numRuns: 4000, seed: 20_261_122 };

/** What other people's programs write where a report has something else; as JSON text, since some of it no object can hold. */
const ODD = [
  ...['null', '-0', '1e400', '1.5', '9007199254740993', '-9007199254740991', '"NaN"', '"12"', '""', '" "', '{}', '[]'],
  ...['[null]', '{"it":""}', '{"it":"\\ud800"}', '{"__proto__":1}', '{"constructor":"x"}', '"0000"', '"2023-02-30"'],
  ...['"9999-12-31"', '"__proto__"', '"javascript:alert(1)"', '"\\u202e"', '"<script>"', '"XXX"', 'true'],
  ...[`"${'x'.repeat(5000)}"`, `${'['.repeat(3000)}${']'.repeat(3000)}`, '{"minor":1,"currency":"JPY"}'],
];

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, own]) => placesIn(own, [...path, key])),
  ];
}

const places = placesIn(JSON.parse(JSON.stringify(wholeReport)));

/** The text of the whole report with something odd in one place, or with one place doubled or gone. */
function changed(path: readonly string[], odd: string, how: 'put' | 'remove' | 'double'): string {
  const copy = JSON.parse(JSON.stringify(wholeReport)) as unknown;
  let inside = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) inside = inside[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (how === 'double' && Array.isArray(inside)) inside.push(structuredClone(inside[Number(last)]));
  else if (how === 'remove' && !Array.isArray(inside)) Reflect.deleteProperty(inside, last);
  else inside[last] = '@odd@';
  return JSON.stringify(copy).replace('"@odd@"', () => odd);
}

describe('A report that was never seen', () => {
  it('is refused with a place, or read, checked, shown and written without a stumble', { timeout: 300_000 }, () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...ODD),
        fc.constantFrom('put' as const, 'put' as const, 'remove' as const, 'double' as const),
        (path, odd, how) => {
          const text = changed(path, odd, how);
          const found = readReport(text);
          if (!found.ok) {
            assert.ok(found.issues.length > 0);
            assert.ok(found.issues.every(({ pointer, problem }) => /^(\/.*)?$/s.test(pointer) && problem !== ''));
            return;
          }
          read += 1;
          const { value } = found;
          for (const { pointer, message, cure } of check(value, { today: '2026-11-22' }))
            assert.ok(/^(\/.*)?$/s.test(pointer) && message.it !== '' && cure.en !== '');
          for (const { id } of value.objectives) objectiveOverview(value, id);
          for (const project of value.projects) {
            projectOverview(value, project.id);
            moneyLine([project]);
          }
          assert.deepEqual(changesBetween(value, value), []);
          assert.ok(!JSON.stringify(reportJsonLd(value)).includes('"url":"javascript:'));
          projectsCsv(value);
          decidimCsv(value);
          const again = readReport(reportJson(value));
          assert.ok(again.ok);
          unknownKeys(JSON.parse(text));
        },
      ),
      RUNS,
    );
    assert.ok(read > 100, `${read} were read`);
  });
});
