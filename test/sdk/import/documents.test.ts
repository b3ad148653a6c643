import { readBeneficiaryList } from '@civita/sdk/import';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from '../../../tools/cache.ts';

it('the description of a list of beneficiaries in docs/import.md is accepted', () => {
  const text = readFileSync(join(root, 'docs/import.md'), 'utf8');
  const description = /^## A list of one[\s\S]*?```json\n([\s\S]*?)```/m.exec(text)?.[1];
  assert.ok(description, 'docs/import.md has a block of JSON below "A list of one"');
  assert.equal(readBeneficiaryList(description).ok, true);
});
