import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceOf } from '../../tools/api-reference.ts';

for (const [name, least] of [
  ['sdk', 1000],
  ['elements', 200],
  ['service', 50],
] as const)
  test(`the reference of @civita/${name} tells what each public symbol is, and its links lead somewhere`, async () => {
    const { problems, symbols } = await referenceOf(name);
    assert.deepEqual(problems, []);
    assert.ok(symbols > least, `${symbols} symbols: the entries export what they export`);
  });
