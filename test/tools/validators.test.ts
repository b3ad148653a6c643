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
const good = { id: 'ob-1', text: { it: 'Uno' }, amounts: [{ minor: 1, note: null }] };
const bad = [
  { ...good, id: 'a b' },
  { ...good, id: '😀😀😀😀😀' },
  { ...good, text: { italiano: 'Uno' } },
  { ...good, amounts: [{ minor: 0.5 }] },
  { ...good, amounts: { 0: { minor: 1 } } },
  { ...good, more: 1 },
  { id: 'ob-1' },
  null,
];

interface Compiled {
  (value: unknown): boolean;
  errors?: { instancePath: string; message?: string }[] | null;
}

/** The compiled code in a realm of its own that has no modules, refuses `eval` and whose built-in prototypes a page has extended. */
async function onHostilePage(): Promise<Compiled> {
  const code = (await compile('shape', schema)).replace(/export \{[^}]*\};?\s*$/, 'validate;');
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  new Script('Object.prototype.each = function () {}; Array.prototype.contains = function () {};').runInContext(
    context,
  );
  return new Script(code).runInContext(context) as Compiled;
}

test('Compiled validators and zod agree on what is good and what is not', async () => {
  const validate = await onHostilePage();
  for (const value of [good, { ...good, id: '😀😀😀😀' }]) {
    assert.equal(z.safeParse(schema, value).success, true);
    assert.equal(validate(value), true);
  }
  for (const value of bad) {
    assert.equal(z.safeParse(schema, value).success, false, JSON.stringify(value));
    assert.equal(validate(value), false, JSON.stringify(value));
  }
});

test('A compiled validator names the place of a departure', async () => {
  const validate = await onHostilePage();
  validate({ ...good, amounts: [{ minor: 1 }, { minor: 'two' }] });
  assert.equal(validate.errors?.[0]?.instancePath, '/amounts/1/minor');
  assert.equal(validate.errors[0].message, 'must be integer');
});

test('A format that nothing would check is refused with its place', () => {
  assert.throws(() => jsonSchemaOf('shape', z.object({ link: z.url() })), /shape\/properties\/link: .* format "uri"/);
  assert.doesNotThrow(() => jsonSchemaOf('shape', z.object({ day: z.iso.date() })));
});
