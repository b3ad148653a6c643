import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProjectReflection } from 'typedoc';
import { Application, Converter, DocumentReflection, OptionDefaults, PageEvent } from 'typedoc';
import { packages, readPackage } from './api-reference.ts';
import { root } from './cache.ts';
import { generate } from './generate.ts';
import { buildStorybookIfStale, storybookFolder } from './storybook.ts';

/** Where `npm run docs` writes. */
const site = join(root, 'docs-site');

/** How the titles of Italian pages begin. */
const ITALIAN = /^(Dichiarazione|Nota|Per chi) /;

/** Writes one static site: the README, the pages of `docs`, the API reference of every package, and the stories. */
async function writeSite(): Promise<void> {
  await generate();
  const parts = await mkdtemp(join(tmpdir(), 'civita-docs-'));
  const files = packages.map((name) => join(parts, `${name}.json`));
  for (const [index, name] of packages.entries()) {
    const { app, project } = await readPackage(name);
    leaveSourcesUnlinked(project);
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
    highlightLanguages: [...OptionDefaults.highlightLanguages, 'php', 'sql', 'vue'],
    customCss: join(root, 'tools/docs-site.css'),
    hideGenerator: true,
    lang: 'en',
    logLevel: 'Warn',
  });
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context: unknown, page: DocumentReflection) => {
    page.name = titleOf(page);
  });
  app.renderer.on(PageEvent.END, markItalian);
  const project = await app.convert();
  if (!project) throw new Error('The packages could not be brought together.');
  // The first page has the project's name as its heading already.
  const [first] = project.readme ?? [];
  if (first) first.text = first.text.replace(/^# .+\n/, '');
  app.renderer.on(PageEvent.END, (page) => {
    const toRoot = '../'.repeat(page.url.split('/').length - 1);
    page.contents = (page.contents ?? '')
      .replaceAll('href="storybook/', `href="${toRoot}storybook/`)
      // On a phone a wide table scrolls, also by keyboard.
      .replaceAll('<table>', '<table tabindex="0">');
  });
  await app.generateDocs(project, site);
  await rm(parts, { recursive: true });
  await buildStorybookIfStale();
  await cp(storybookFolder, join(site, 'storybook'), { recursive: true });
}

/** The site says where something is defined, and does not have the file to lead to. */
function leaveSourcesUnlinked(project: ProjectReflection): void {
  for (const reflection of Object.values(project.reflections))
    if ('sources' in reflection)
      for (const source of (reflection.sources as readonly { url?: string }[] | undefined) ?? []) delete source.url;
}

/** A page's first heading: the files' names are for their authors. */
function titleOf(page: DocumentReflection): string {
  const [first] = page.content;
  return /^# (.+)$/m.exec(first && 'text' in first ? first.text : '')?.[1] ?? page.name;
}

/** Says that an Italian page's text is Italian: the site around it is English, and a screen reader has to know. */
function markItalian(page: PageEvent): void {
  if (page.model instanceof DocumentReflection && ITALIAN.test(page.model.name))
    page.contents = (page.contents ?? '').replace('<div class="col-content">', '<div class="col-content" lang="it">');
}

await writeSite();
console.log(`The site is in ${site}.`);
