import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildIfStale } from '../tools/build.ts';
import { root } from '../tools/cache.ts';
import { check } from '../tools/check.ts';
import { run } from '../tools/command.ts';
import { engineNames, engines, installEngines, whyNot, type Engine } from '../tools/engines.ts';
import { buildStorybookIfStale } from '../tools/storybook.ts';
import { add, closingLines, nothing, type Tally } from '../tools/tally.ts';
import { testInNode } from './support/node-tests.ts';

/** Suites that Web Test Runner runs in the pages of a browser; all others run in Node. */
const inPages = /^test[/\\](elements|sdk[/\\]browser)[/\\]/;

/** The suites in Node that drive a browser of the environment's `ENGINE`. */
const drivesBrowser = async (file: string): Promise<boolean> =>
  /^test[/\\]portal[/\\]/.test(file) && (await readFile(join(root, file), 'utf8')).includes("'./support/browser.ts'");

const heading = (text: string): void => console.log(`\n${text}\n`);

await installEngines();
heading('Checks');
let tally = add(await check(), await prepare());
const inNode: string[] = [];
const onPortal: string[] = [];
for await (const file of glob('test/**/*.test.ts', { cwd: root })) {
  if (!inPages.test(file)) ((await drivesBrowser(file)) ? onPortal : inNode).push(file);
}
heading('Tests in Node');
tally = add(tally, await testInNode(inNode));
for (const engine of engines) {
  heading(`Tests in ${engineNames[engine]}`);
  const without = whyNot(engine);
  if (without) console.log(`Skipped: ${without}`);
  else tally = add(tally, await testIn(engine));
}
for (const engine of engines) if (whyNot(engine)) console.log(`\nNothing was tested in ${engineNames[engine]}.`);
console.log(`\n${closingLines(tally)}`);
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;

/** Makes once what several test files would make at the same time. */
async function prepare(): Promise<Tally> {
  try {
    await buildIfStale();
    await buildStorybookIfStale();
    return nothing;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { ...nothing, failed: 1 };
  }
}

async function testIn(engine: Engine): Promise<Tally> {
  process.env['ENGINE'] = engine;
  const counted = add(await testInPages(), engine === 'webkit' ? nothing : await testInNode(onPortal));
  console.log(closingLines(counted));
  return counted;
}

async function testInPages(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'civita-tally-'));
  const file = join(folder, 'tally.json');
  try {
    const { ok, output } = await run('wtr', [], { show: process.stdout.isTTY, env: { CIVITA_TALLY: file } });
    console.log(stripVTControlCharacters(output).trim());
    const counted = JSON.parse(await readFile(file, 'utf8').catch(() => JSON.stringify(nothing))) as Tally;
    return !ok && counted.failed === 0 ? add(counted, { ...nothing, failed: 1 }) : counted;
  } finally {
    await rm(folder, { recursive: true });
  }
}
