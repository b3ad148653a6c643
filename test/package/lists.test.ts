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

const stories = (await Promise.all((await Array.fromAsync(glob('stories/*.stories.ts', { cwd: root }))).map(read))).map(
  (text) => ({ text, slug: slugOf(/title: '([^']+)'/.exec(text)?.[1] ?? '') }),
);

function slugOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

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

  it('among the stories, nor the pictures that test/stories/run.ts keeps', async () => {
    const kept = await read('test/stories/run.ts');
    const isPictured = (name: string): boolean =>
      stories.some(
        ({ text, slug }) =>
          text.includes(`component: 'civita-${name}'`) && kept.includes(`'${slug.replace('elementi-', '')}--`),
      );
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
