import { schemas } from '@civita/sdk/wire';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { root } from '../../../tools/cache.ts';
import { generate } from '../../../tools/generate.ts';
import { jsonSchemaOf } from '../../../tools/json-schema.ts';
import { wholeReport } from '../support/whole-report.ts';

type Place = readonly (string | number)[];
type Outcome = {
  readonly ok: boolean;
  readonly issues?: readonly { readonly pointer: string; readonly problem: string }[];
};

let checks: Readonly<Record<'checkReport' | 'checkFeedback', (json: string) => Outcome>>;

/**
 * What browsers get, in a realm that refuses `eval`, has no modules, and whose built-in prototypes a page has extended with
 * names that our own data uses.
 */
before(async () => {
  await generate();
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from '#check/report'; export * from '#check/feedback';",
      resolveDir: join(root, 'packages/sdk'),
    },
    conditions: ['@civita/source', 'browser'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const page = 'Object.prototype.note = 1; Object.prototype.each = () => {}; Array.prototype.contains = () => {};';
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const validators = outputFiles[0]?.text.replace(/export \{[^}]*\};?/, '') ?? '';
  const code = `${page} ${validators}
    const asText = (check) => (json) => JSON.stringify(check(JSON.parse(json)));
    ({ checkReport: asText(checkReport), checkFeedback: asText(checkFeedback) })`;
  const inside = new Script(code).runInContext(context) as Record<string, (json: string) => string>;
  const outside = (name: string) => (json: string) => JSON.parse(inside[name]?.(json) ?? '') as Outcome;
  checks = { checkReport: outside('checkReport'), checkFeedback: outside('checkFeedback') };
});

const feedback = {
  profile: 'comuni',
  subject: { type: 'page', id: '/', path: '/', version: '2' },
  answers: { rate: 4, reasons: ['clear'], text: 'Bene' },
  lang: 'it',
};

/** Every place of a value, the whole first. */
function placesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inside = Array.isArray(value)
    ? value.flatMap((part: unknown, index) => placesOf(part, [...place, index]))
    : Object.entries(value).flatMap(([key, part]) => placesOf(part, [...place, key]));
  return [place, ...inside];
}

/** The value with one place replaced; `undefined` leaves it out. */
function replaced(value: unknown, [step, ...rest]: Place, by: unknown): unknown {
  if (step === undefined) return by;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...(value as unknown[])]
    : { ...(value as object) };
  (copy as Record<string | number, unknown>)[step] = replaced(
    (value as Record<string | number, unknown>)[step],
    rest,
    by,
  );
  return copy;
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    0,
    -1,
    0.5,
    1e300,
    true,
    '',
    ' ',
    'x',
    '2020',
    '2020-13',
    '😀'.repeat(300),
    'a'.repeat(5000),
    [],
    {},
    { more: 1 },
    ['x', 'x'],
  ),
  fc.jsonValue(),
);

describe('the validators that browsers get', () => {
  for (const [name, schema, good] of [
    ['checkReport', schemas.report, wholeReport],
    ['checkFeedback', schemas.feedback, feedback],
  ] as const)
    it(`agree with zod on what is good and what is broken (${name})`, () => {
      assert.deepEqual(checks[name](JSON.stringify(good)), {
        ok: true,
        value: JSON.parse(JSON.stringify(good)) as unknown,
      });
      let broken = 0;
      fc.assert(
        fc.property(fc.constantFrom(...placesOf(good)), odd, (place, by) => {
          const value = replaced(good, place, by);
          const json = value === undefined ? 'null' : JSON.stringify(value);
          const expected = z.safeParse(schema, JSON.parse(json)).success;
          const { ok, issues } = checks[name](json);
          assert.equal(ok, expected, json);
          if (ok) return;
          broken += 1;
          assert.ok(issues?.every(({ pointer, problem }) => /^(\/.*)?$/.test(pointer) && problem.length > 0));
        }),
        { numRuns: 2000 },
      );
      assert.ok(broken > 200, 'the values were broken often enough to tell');
    });

  it('name each place that is wrong', () => {
    const json = JSON.stringify({ ...feedback, answers: { rate: 7, extra: 1 }, 'a/b': 1 });
    const pointers = checks.checkFeedback(json).issues?.map(({ pointer }) => pointer);
    assert.deepEqual(pointers, ['/answers/rate', '/answers/extra', '/a~1b']);
  });

  it('cannot miss a rule: a schema that they would not check is refused when it is made', () => {
    assert.throws(() => jsonSchemaOf('shape', z.object({ link: z.url() })), /shape\/properties\/link: .* format "uri"/);
    assert.throws(() => jsonSchemaOf('shape', z.object({ even: z.number().check(z.multipleOf(2)) })), /"multipleOf"/);
    assert.doesNotThrow(() => jsonSchemaOf('shape', z.object({ day: z.iso.date() })));
  });
});
