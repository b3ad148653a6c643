import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/cache.ts';
import { ceilings } from '../../tools/size.ts';

const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8');

/** What stands in `packages/elements/src/define` is registered, and so somebody may use it. */
const names = (await Array.fromAsync(glob('packages/elements/src/define/*.ts', { cwd: root })))
  .map((file) => basename(file, '.ts'))
  .sort();

/** `source` brings data and shows nothing; the question is answered, and has tests of its own in place of the family's. */
const shown = names.filter((name) => name !== 'source');
const told = shown.filter((name) => name !== 'page-feedback');

const stories = await Promise.all((await Array.fromAsync(glob('stories/*.stories.ts', { cwd: root }))).map(read));

/** The lists that name every element, each with how it names one. */
const lists: readonly (readonly [file: string, elements: readonly string[], mark: (name: string) => string])[] = [
  ['packages/elements/src/all.ts', names, (name) => `'./define/${name}.ts'`],
  ['packages/elements/src/index.ts', names, (name) => `'./components/${name}/${name}.ts'`],
  ['packages/elements/src/loader.ts', shown, (name) => `import('./define/${name}.ts')`],
  ['README.md', shown, (name) => `\n| \`${name}=`],
  ['stories/guides/quale-elemento.mdx', shown, (name) => `\`civita-${name}\``],
  ['test/elements/family.test.ts', told, (name) => `'civita-${name}': {`],
];

describe('no list of elements forgets one', () => {
  it('has elements to look for', () => assert.ok(names.length > 10 && stories.length > 10));

  for (const [file, elements, mark] of lists)
    it(`in ${file}`, async () => {
      const text = await read(file);
      assert.deepEqual(
        elements.filter((name) => !text.includes(mark(name))),
        [],
      );
    });

  it('in the ceilings of tools/size.ts', () => {
    const weighed = ceilings.map(({ entry }) => basename(entry, '.ts'));
    assert.deepEqual(
      shown.filter((name) => !weighed.includes(name)),
      [],
    );
  });

  it('among the stories, nor those whose picture is kept', () => {
    const isPictured = (name: string): boolean =>
      stories.some((text) => text.includes(`component: 'civita-${name}'`) && text.includes("tags: ['picture']"));
    assert.deepEqual(
      shown.filter((name) => !isPictured(name)),
      [],
    );
  });

  it('among the tests', () => {
    assert.deepEqual(
      shown.filter((name) => !existsSync(join(root, `test/elements/${name}.test.ts`))),
      [],
    );
  });
});
