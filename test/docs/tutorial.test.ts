import { run } from '@civita/cli';
import { checkReport } from '@civita/sdk/wire';
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../tools/cache.ts';
import { codeIn } from '../ways/support/docs.ts';
import { cardOn, citySite } from '../ways/support/site.ts';

/** Where the tutorial has its reader serve the folder. */
const HERE = 'http://localhost:8177';

const site = citySite();

let folder: string;
let commands: readonly string[];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civita-tutorial-'));
  const text = await readFile(join(root, 'docs/tutorial.md'), 'utf8');
  commands = [...text.matchAll(/^npx civita (.+)$/gm)].map(([, command = '']) => command);
  await writeFile(join(folder, 'report.json'), await codeIn('tutorial', 'json report.json', '.'));
});

after(() => rm(folder, { recursive: true }));

/** Runs a command of the tutorial as it stands there, in the folder of the tutorial. */
async function follow(command: string): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const args = command.split(' ').map((arg) => (/\.json$|^public$/.test(arg) ? join(folder, arg) : arg));
  const tell = (text: string): void => void said.push(text);
  const code = await run(args, { out: tell, err: tell, today: '2026-11-22' });
  return { code, said: said.join('\n') };
}

const step = (name: string): string => commands.find((command) => command.startsWith(name)) ?? '';

test("the tutorial's report has nothing that the check finds", async () => {
  const report: unknown = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
  assert.ok(checkReport(report).ok);
  assert.deepEqual(await follow(step('check')), { code: 0, said: '0 errori, 0 avvisi.' });
});

test('a reference that leads nowhere is told with its place and a cure', async () => {
  const file = join(folder, 'report.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"activities": ["verde-1"]', '"activities": ["verde-2"]'));
  const { code, said } = await follow(step('check'));
  await writeFile(file, text);
  assert.equal(code, 1);
  assert.match(said, /#\/projects\/0\/activities\/0[\s\S]*Che fare:/);
});

test('its pages tell what was awarded and paid, and that nobody stated the status', async () => {
  assert.equal((await follow(step('prerender'))).code, 0);
  const page = await readFile(join(folder, 'public/objectives/verde.html'), 'utf8');
  assert.match(page, /Non dichiarato dal Comune/);
  const project = await readFile(join(folder, 'public/projects/parco.html'), 'utf8');
  for (const amount of ['400.000,00', '100.000,00']) assert.ok(project.includes(amount), amount);
});

test('its snippet is the link and the script of its page', async () => {
  const { code, said } = await follow(step('snippet'));
  assert.equal(code, 0);
  const page = (await codeIn('tutorial', 'html prova.html', '.')).replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1');
  for (const [line] of said.matchAll(/^<.+$/gm)) assert.ok(page.includes(line.replace(/ ?([<>]) ?/g, '$1')), line);
});

test('on its page the link becomes a card, and without scripts leads to the page of the objective', async () => {
  for (const name of ['report.json', 'objectives/verde.html'])
    site.put(`/${name}`, await readFile(join(folder, 'public', name), 'utf8'));
  site.put('/prova.html', (await codeIn('tutorial', 'html prova.html', '.')).replaceAll(HERE, site.origin()));
  const page = await site.open('/prova.html');
  assert.match(await cardOn(page), /Portare il verde in ogni quartiere[\s\S]*400\.000,00[\s\S]*In corso/);
  await page.close();
  const bare = await site.open('/prova.html', false);
  await Promise.all([bare.waitForNavigation(), bare.click('a')]);
  assert.equal(await bare.$eval('h1', (title) => title.textContent.trim()), 'Portare il verde in ogni quartiere');
  await bare.close();
});

test('next year what changed is told', async () => {
  const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Record<string, never>;
  const later = JSON.stringify(report)
    .replaceAll('borgoalto-2026', 'borgoalto-2027')
    .replace('"minor":10000000', '"minor":25000000')
    .replace('"id":"verde",', '"id":"verde","continues":"verde",');
  await writeFile(join(folder, 'report-2027.json'), later);
  const { code, said } = await follow(step('diff'));
  assert.equal(code, 0);
  assert.match(said, /250\.000,00/);
});
