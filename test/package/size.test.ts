import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { generate } from '../../tools/generate.ts';
import { ceilings, weigh } from '../../tools/size.ts';

describe('what a page loads', () => {
  before(generate);

  for (const ceiling of ceilings)
    it(`weighs at most ${ceiling.brotli} bytes: ${ceiling.name}`, async () => {
      const { brotli } = await weigh(ceiling);
      assert.ok(brotli > 500, 'something was bundled');
      assert.ok(brotli <= ceiling.brotli, `${ceiling.name} weighs ${brotli} bytes`);
    });
});
