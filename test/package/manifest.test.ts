import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cacheFolder, root } from '../../tools/cache.ts';
import { run } from '../../tools/command.ts';
import { writeManifest } from '../../tools/manifest.ts';

const packageFolder = join(root, 'packages/elements');

interface Described {
  readonly name?: string;
  readonly description?: string;
}

interface ElementEntry {
  readonly tagName: string;
  readonly description?: string;
  readonly path: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

const elements: ElementEntry[] = [];

before(async () => {
  await writeManifest();
  const { modules } = JSON.parse(await readFile(join(packageFolder, 'custom-elements.json'), 'utf8')) as {
    modules: { path: string; declarations?: ElementEntry[] }[];
  };
  for (const { path, declarations = [] } of modules)
    elements.push(...declarations.filter(({ tagName }) => tagName).map((element) => ({ ...element, path })));
});

/** The text of a module and of all of ours that it imports, at once or later. */
async function sourcesOf(path: string, seen: Map<string, string> = new Map()): Promise<ReadonlyMap<string, string>> {
  if (seen.has(path)) return seen;
  const text = await readFile(path, 'utf8');
  seen.set(path, text);
  for (const [, other = ''] of text.matchAll(/^(?:(?:import|export)\b(?! type)[^;]*?from |.*\bimport\()'(\.[^']+)'/gm))
    await sourcesOf(join(dirname(path), other), seen);
  return seen;
}

const namesIn = (texts: Iterable<string>, pattern: RegExp): string[] =>
  [...new Set([...texts].flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)))].sort();

/** A page of a React app; the compiler says so where nothing is wrong with a line that must be. */
const example = `import type {} from '@civita/elements/react';
import type { JSX } from 'react';

export const right: JSX.Element = (
  <civita-objective-card objective="ob-1" level={2} size="wide">
    <a href="/obiettivo-1">Obiettivo 1</a>
  </civita-objective-card>
);
export const heard: JSX.Element = (
  <civita-page-feedback profile="comuni" oncivita-feedback-sent={({ profile }) => profile satisfies string} />
);
// @ts-expect-error no such field of the event
export const field: JSX.Element = <civita-page-feedback oncivita-feedback-sent={({ name }) => name} />;
// @ts-expect-error no such size
export const size: JSX.Element = <civita-objective-card size="large" />;
// @ts-expect-error no such attribute
export const attribute: JSX.Element = <civita-money-line amount="3" />;
// @ts-expect-error no such element
export const name: JSX.Element = <civita-objetive-card />;
`;

describe('the manifest', () => {
  it('has every element', () => {
    const defined = readdirSync(join(packageFolder, 'src/define')).map((file) => `civita-${file.replace('.ts', '')}`);
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), defined.sort());
  });

  it('says in a sentence what everything of an element is for', () => {
    const gaps = elements.flatMap((element) => [
      ...(isSentence(element.description) ? [] : [element.tagName]),
      ...(['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const).flatMap((kind) =>
        (element[kind] ?? [])
          .filter(({ description }) => !isSentence(description))
          .map(({ name }) => `${element.tagName}: ${kind} ${name ?? ''}`),
      ),
    ]);
    assert.deepEqual(gaps, []);
  });

  it('names every custom property that the look of an element uses, and no other', async () => {
    for (const { tagName, path, cssProperties = [] } of elements) {
      const sheets = [...(await sourcesOf(join(root, path)))].filter(([file]) => file.endsWith('.styles.ts'));
      const texts = (isMade: boolean): string[] =>
        sheets.filter(([file]) => file.includes('generated') === isMade).map(([, text]) => text);
      const used = namesIn(texts(false), /var\(--([\w-]+)/g);
      const tokens = texts(true).flatMap((text) => [...text.matchAll(/--([\w-]+): var\((--civita-[\w-]+)/g)]);
      const expected = new Set([
        ...used.filter((name) => name.startsWith('civita-')).map((name) => `--${name}`),
        ...tokens.filter(([, name = '']) => used.includes(name)).map(([, , property = '']) => property),
      ]);
      assert.deepEqual([tagName, cssProperties.map(({ name = '' }) => name).sort()], [tagName, [...expected].sort()]);
    }
  });

  it('names every event that an element sends, and no other', async () => {
    for (const { tagName, path, events = [] } of elements) {
      const sources = await sourcesOf(join(root, path));
      const own = [...sources].filter(([file]) => file.endsWith('.events.ts')).map(([, text]) => text);
      assert.deepEqual(
        [tagName, events.map(({ name = '' }) => name).sort()],
        [tagName, namesIn(own, /'(civita-[\w-]+)'/g)],
      );
    }
  });

  it('names every slot of an element, and no other', async () => {
    for (const { tagName, path, slots = [] } of elements) {
      const sources = await sourcesOf(join(root, path));
      const [own = ''] = sources.values();
      const named = namesIn([own], /<slot name="([\w-]+)"/g);
      const hasDefault = [...sources.values()].some((text) => text.includes('<slot></slot>'));
      const isLight = own.includes('createRenderRoot') || tagName === 'civita-source';
      const written = slots.map(({ name = '' }) => name).filter((name) => name !== '');
      assert.deepEqual(written.sort(), named, tagName);
      if (!isLight) assert.equal(slots.length > named.length, hasDefault, tagName);
    }
  });
});

describe('what editors know', () => {
  it('has every tag and attribute in VS Code, with the value of a token as a default', async () => {
    const text = await readFile(join(packageFolder, 'generated/vscode.html-custom-data.json'), 'utf8');
    const { tags } = JSON.parse(text) as { tags: { name: string; attributes: { name: string }[] }[] };
    for (const { tagName, attributes = [] } of elements) {
      const tag = tags.find(({ name }) => name === tagName);
      assert.deepEqual(tag?.attributes.map(({ name }) => name).sort(), attributes.map(({ name }) => name).sort());
    }
    assert.match(text, /--civita-accent\*\* - [^\n]*?_\(default: #0a5f63\)_/);
  });

  it('has entries in the package for all of it', async () => {
    const { exports } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    for (const entry of ['./custom-elements.json', './vscode.html-custom-data.json', './vscode.css-custom-data.json']) {
      const target = exports[entry];
      assert.ok(typeof target === 'string' && existsSync(join(packageFolder, target)), entry);
    }
    const react = exports['./react'];
    assert.ok(typeof react === 'object' && existsSync(join(packageFolder, react['types'] ?? '')), './react');
  });
});

describe('the types for React 19', () => {
  it('take the elements as they are, and refuse what is none', async () => {
    const folder = join(cacheFolder, `react-${process.pid}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'example.tsx'), example);
    const compilerOptions = {
      ...{ jsx: 'react-jsx', module: 'esnext', moduleResolution: 'bundler', incremental: false, skipLibCheck: false },
      ...{ lib: ['es2023', 'dom', 'dom.iterable'], isolatedModules: true, erasableSyntaxOnly: false },
    };
    const config = { extends: join(root, 'tsconfig.run.json'), compilerOptions, files: ['example.tsx'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { output } = await run('tsc', ['-p', folder, '--pretty', 'false']);
    await rm(folder, { recursive: true });
    assert.equal(output, '');
  });
});

function isSentence(text = ''): boolean {
  return /^[A-Z\`].*[.)]$/s.test(text.trim());
}
