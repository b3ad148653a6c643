import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentReflection } from 'typedoc';
import { Application, Converter, OptionDefaults } from 'typedoc';
import { packages, readPackage } from './api-reference.ts';
import { root } from './cache.ts';
import { generate } from './generate.ts';
import { buildStorybookIfStale, storybookFolder } from './storybook.ts';

/** Where `npm run docs` writes. */
const site = join(root, 'docs-site');

/** Writes one static site: the README, the pages of `docs`, the API reference of every package, and the stories. */
async function writeSite(): Promise<void> {
  await generate();
  const parts = await mkdtemp(join(tmpdir(), 'civita-docs-'));
  const files = packages.map((name) => join(parts, `${name}.json`));
  for (const [index, name] of packages.entries()) {
    const { app, project } = await readPackage(name);
    await app.generateJson(project, files[index] ?? '');
  }
  const app = await Application.bootstrap({
    name: 'Civita',
    entryPointStrategy: 'merge',
    entryPoints: files,
    readme: join(root, 'README.md'),
    projectDocuments: [
      'docs/*.md',
      'docs/how-to/*.md',
      'docs/explanations/*.md',
      'docs/embed/**/*.md',
      'docs/adr/*.md',
    ],
    navigationLinks: { Stories: 'storybook/index.html' },
    highlightLanguages: [...OptionDefaults.highlightLanguages, 'sql', 'vue'],
    hideGenerator: true,
    lang: 'en',
    logLevel: 'Warn',
  });
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context: unknown, page: DocumentReflection) => {
    page.name = titleOf(page);
  });
  const project = await app.convert();
  if (!project) throw new Error('The packages could not be brought together.');
  await app.generateDocs(project, site);
  await rm(parts, { recursive: true });
  await buildStorybookIfStale();
  await cp(storybookFolder, join(site, 'storybook'), { recursive: true });
}

/** A page's first heading: the files' names are for their authors. */
function titleOf(page: DocumentReflection): string {
  const [first] = page.content;
  return /^# (.+)$/m.exec(first && 'text' in first ? first.text : '')?.[1] ?? page.name;
}

await writeSite();
console.log(`The site is in ${site}.`);
