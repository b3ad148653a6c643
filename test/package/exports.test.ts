import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from '../../tools/cache.ts';
import { generate } from '../../tools/generate.ts';
import { entriesOf, manifestOf } from './support/entries.ts';

/** What others may import. A line that goes away, or moves, is a change that breaks their programs. */
const promised = {
  '@civita/sdk': [
    '.',
    './wire',
    './query',
    './export',
    './import',
    './schema/*-v1.json',
    './feedback',
    './outbox',
    './testing',
  ],
  '@civita/elements': [
    ...['.', './all.js', './define/*.js', './loader.js', './prerender'],
    ...['./validate', './react', './custom-elements.json', './cdn/*'],
    ...['./vscode.css-custom-data.json', './vscode.html-custom-data.json'],
  ],
  '@civita/service': ['.'],
  '@civita/cli': ['.'],
} as const;

before(generate);

for (const [name, entries] of Object.entries(promised))
  describe(`What ${name} exports`, () => {
    it('has every entry that was promised', async () => {
      const { exports } = await manifestOf(name);
      assert.deepEqual(
        entries.filter((entry) => !(entry in exports)),
        [],
      );
    });

    it('has types before code, and both where the build puts them', async () => {
      for (const [entry, target] of Object.entries((await manifestOf(name)).exports)) {
        // Types alone, and data, have no code.
        if (typeof target === 'string' || !('@civita/source' in target) || entry.includes('.json')) continue;
        assert.match(Object.keys(target).join(), /^@civita\/source,types,(default|node)$/, entry);
        const [source, types, code] = Object.values(target) as [string, string, string];
        assert.equal(types, source.replace('./src/', './dist/').replace(/\.ts$/, '.d.ts'), entry);
        assert.equal(code, source.replace('./src/', './dist/').replace(/\.ts$/, '.js'), entry);
      }
    });

    it('can be imported in Node, entry by entry', async () => {
      for (const entry of await entriesOf(name)) {
        const module = (await import(entry)) as object;
        const isForItsEffect = /\/(define\/.+|all|loader)\.js$/.test(entry);
        assert.equal(Object.keys(module).length === 0, isForItsEffect, entry);
      }
    });
  });

it('Every element has a `define` module to import', async () => {
  const names = await readdir(join(root, 'packages/elements/src/components'));
  const entries = await entriesOf('@civita/elements');
  assert.deepEqual(
    names.filter((name) => !entries.includes(`@civita/elements/define/${name}.js`)),
    [],
  );
});
