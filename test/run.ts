import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../tools/cache.ts';
import { check } from '../tools/check.ts';
import { run } from '../tools/command.ts';
import { add, closingLines, nothing, type Tally } from '../tools/tally.ts';

/** Suites that run in browsers; all others run in Node. */
const inBrowsers = /^test[/\\](elements|sdk[/\\]browser)[/\\]/;

/** Milliseconds after which a test is given up: it hangs. */
const LONGEST_TEST = 5 * 60_000;

const heading = (text: string): void => console.log(`\n${text}\n`);

heading('Checks');
let tally = await check();
const files = await Array.fromAsync(glob('test/**/*.test.ts', { cwd: root }));
heading('Tests in Node');
tally = add(tally, await testInNode(files.filter((file) => !inBrowsers.test(file))));
heading('Tests in a browser');
const browser = await testInBrowser(files.filter((file) => inBrowsers.test(file)));
console.log(closingLines(browser));
tally = add(tally, browser);
console.log(`\n${closingLines(tally)}`);
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;

async function testInNode(files: readonly string[]): Promise<Tally> {
  const stream = runTests({
    files: files.map((file) => join(root, file)).sort(),
    concurrency: 2,
    cwd: root,
    timeout: LONGEST_TEST,
    forceExit: true,
  });
  let counted = nothing;
  stream.on('test:summary', ({ file, counts }) => {
    if (file !== undefined) return;
    const skipped = counts.skipped + counts.todo;
    counted = { passed: counts.passed, failed: counts.tests - counts.passed - skipped, skipped };
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text as string);
  return counted;
}

async function testInBrowser(files: readonly string[]): Promise<Tally> {
  if (files.length === 0) return nothing;
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
