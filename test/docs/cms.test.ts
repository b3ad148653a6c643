import { objectiveHtml, projectHtml, projectOverview, snippetOf } from '@civita/elements/prerender';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstObjective, palermo } from '../prerender/support/report.ts';
import { codeIn } from '../ways/support/docs.ts';

const options = { language: 'it', linkBase: 'https://comune.example/' };
const overview = await firstObjective();
const report = await palermo();
const projects = report.projects.flatMap(({ id }) => projectOverview(report, id) ?? []);
const pasted = [
  ...(['link', 'block', 'element'] as const).map((form) => snippetOf(overview, form, options)),
  objectiveHtml(overview, { ...options, linkedData: false }),
  ...projects.map((project) => projectHtml(project, { ...options, linkedData: false })),
].join('\n');

/** Civita's own attributes in what is pasted, as `tag attribute`, such as `div data-civita`. */
const marks = new Set(
  [...pasted.matchAll(/<([a-z0-9-]+)((?: [a-z-]+="[^"]*")+)/g)].flatMap(([, tag = '', attributes = '']) =>
    [...attributes.matchAll(/ ([a-z-]+)=/g)].flatMap(([, name = '']) =>
      name.startsWith('data-') || tag.startsWith('civita-') ? [`${tag} ${name}`] : [],
    ),
  ),
);

test('what Civita offers to paste has marks, each with a value, and no part for a shadow root that is not there', () => {
  assert.deepEqual([...marks].sort(), [
    'civita-objective-card objective',
    'div data-civita',
    'div data-id',
    'div data-prerendered',
    'p data-civita-as-of',
  ]);
  assert.doesNotMatch(pasted.replace(/"[^"]*"/g, ''), /<[^>]* [a-z-]+[ >]| part=/);
});

test('the line of docs/embed/cms/drupal.md allows each mark on its tag', async () => {
  const allowed = [...(await codeIn('drupal', 'text allowed', 'embed/cms')).matchAll(/<([^ >]+)([^>]*)>/g)].flatMap(
    ([, tag = '', attributes = '']) => attributes.split(' ').map((name) => `${tag} ${name}`),
  );
  for (const mark of marks) assert.ok(allowed.includes(mark), mark);
});

test('the list of docs/embed/cms/plone.md allows each mark', async () => {
  const allowed = (await codeIn('plone', 'text allowed', 'embed/cms')).split(/\s+/);
  for (const mark of marks) assert.ok(allowed.includes(mark.split(' ')[1] ?? ''), mark);
});

test('the lines of docs/embed/cms/typo3.md allow the element with its attributes', async () => {
  const code = await codeIn('typo3', 'php allowed', 'embed/cms');
  const [tag, name] = [...marks].find((mark) => mark.startsWith('civita-'))?.split(' ') ?? [];
  assert.ok(code.includes(`Tag('${tag}'`) && code.includes(`Attr('${name}')`), code);
});
