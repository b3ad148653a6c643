import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { run } from '../../tools/command.ts';
import { builtFiles, FIRST_BUILD } from './support/packed.ts';

it('A second build gives the same bytes, file by file, integrity.json among them', async () => {
  const first = JSON.parse(await readFile(process.env[FIRST_BUILD] ?? '', 'utf8')) as Readonly<Record<string, string>>;
  assert.ok(Object.keys(first).length > 200, `${Object.keys(first).length} files`);
  assert.ok('packages/elements/cdn/integrity.json' in first);
  const { ok, output } = await run('node', ['--conditions=@civita/source', 'tools/build.ts']);
  assert.ok(ok, output);
  assert.deepEqual(await builtFiles(), first);
});
