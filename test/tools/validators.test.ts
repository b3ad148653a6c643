import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, Script } from 'node:vm';
import * as z from 'zod/mini';
import { compile, jsonSchemaOf } from '../../tools/validators.ts';

const schema = z.strictObject({
  id: z.string().check(z.maxLength(4), z.regex(/^\S+$/)),
  text: z.record(z.string().check(z.regex(/^[a-z]{2}$/)), z.string()),
  amounts: z.array(z.object({ minor: z.int(), note: z.optional(z.union([z.string(), z.null()])) })),
});
const base = { id: 'ob-1', text: { it: 'Uno' }, amounts: [{ minor: 1, note: null }] };
const good = [base, { ...base, id: '😀😀😀😀' }];
const bad = [
  { ...base, id: 'a b' },
  { ...base, id: '😀😀😀😀😀' },
  { ...base, text: { italiano: 'Uno' } },
  { ...base, amounts: [{ minor: 0.5 }] },
  { ...base, amounts: { 0: { minor: 1 } } },
  { ...base, more: 1 },
  { id: 'ob-1' },
  null,
];

/** What departs from the schema in a JSON text. */
type Check = (json: string) => { instancePath: string; message?: string; params?: unknown }[];

/** The compiled code in a realm that has no modules, refuses `eval`, and whose built-in prototypes a page has extended. */
async function onHostilePage(): Promise<Check> {
  const code = (await compile('shape', schema)).replace(/export \{[^}]*\};?\s*$/, '');
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const page = 'Object.prototype.each = function () {}; Array.prototype.contains = function () {};';
  const check = '(json) => (validate(JSON.parse(json)) ? [] : validate.errors);';
  return new Script(`${page} ${code} ${check}`).runInContext(context) as Check;
}

test('Compiled validators and zod agree on what is good and what is not, also on a hostile page', async () => {
  const check = await onHostilePage();
  for (const [values, expected] of [
    [good, true],
    [bad, false],
  ] as const) {
    for (const value of values) {
      const json = JSON.stringify(value);
      assert.equal(z.safeParse(schema, value).success, expected, json);
      assert.equal(check(json).length === 0, expected, json);
    }
  }
});

test('A compiled validator names the place of a departure', async () => {
  const check = await onHostilePage();
  const [departure] = check(JSON.stringify({ ...base, amounts: [{ minor: 1 }, { minor: 'two' }] }));
  assert.equal(departure?.instancePath, '/amounts/1/minor');
  assert.equal(departure.message, 'must be integer');
  const [unknown] = check(JSON.stringify({ ...base, more: 1 }));
  assert.equal(unknown?.instancePath, '');
  assert.deepEqual({ ...unknown.params! }, { additionalProperty: 'more' });
});

test('A format that nothing would check is refused with its place', () => {
  assert.throws(() => jsonSchemaOf('shape', z.object({ link: z.url() })), /shape\/properties\/link: .* format "uri"/);
  assert.doesNotThrow(() => jsonSchemaOf('shape', z.object({ day: z.iso.date() })));
});
