import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { root } from '../../tools/cache.ts';
import { installEngines } from '../../tools/engines.ts';
import type { EngineName } from './browsers.ts';
import { openBrowser } from './browsers.ts';
import type { Condition } from './condition.ts';
import { showStrings } from './content.ts';
import { installLibraries, libraryPath, packageOf } from './libraries.ts';
import { conditions, families } from './pages/index.ts';
import { plain } from './pages/plain.ts';
import type { Served } from './site.ts';
import { serveConditions } from './site.ts';
import { soak } from './soak.ts';
import { hostileStrings } from './strings.ts';
import { tableOf } from './table.ts';
import { visit } from './visit.ts';

/**
 * `npm run test:hostile`: every condition in Chromium and Firefox, hostile strings, a soak; prints the table of docs/embed.
 * `-- --only <part of a name> --engine chromium` tries some of it, where `hostile strings` and `swaps and moves` are names
 * too; `-- --write` puts the table into the docs.
 */
const { values: options } = parseArgs({
  options: { only: { type: 'string' }, engine: { type: 'string' }, write: { type: 'boolean' } },
});
const engines: readonly EngineName[] = options.engine ? [options.engine as EngineName] : ['chromium', 'firefox'];
const counts = { passed: 0, failed: 0, skipped: 0 };
const cells = new Map<string, string>();

await installEngines();
await installLibraries();
const served = await serveConditions(conditions);
for (const engine of engines) await tryAll(engine, served);
const table = tableOf(families, engines, (name, engine) => cells.get(`${engine} ${name}`) ?? '–');
console.log(`\n${table}\n`);
if (options.write) await writeTable(table);
served.close();
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);

async function tryAll(engine: EngineName, served: Served): Promise<void> {
  const browser = await openBrowser(engine);
  const { look, problems } = await visit(browser, served, plain);
  tell(engine, plain.name, problems);
  for (const condition of conditions) {
    if (condition === plain || !isWanted(condition.name)) continue;
    const reason = whyNot(condition, engine);
    if (reason) {
      counts.skipped += 1;
      console.log(`skipped  ${engine}: ${condition.name}: ${reason}`);
      continue;
    }
    const preferences = engine === 'firefox' ? condition.emulate?.firefox : undefined;
    const own = preferences ? await openBrowser(engine, preferences) : browser;
    const outcome = await visit(own, served, condition, look);
    if (own !== browser) await own.close();
    const question = outcome.question === 'answered' ? ', question answered' : '';
    const cell = outcome.problems.length > 0 ? '**fails**' : outcome.shown + question;
    cells.set(`${engine} ${condition.name}`, cell);
    tell(engine, condition.name, outcome.problems);
  }
  if (isWanted('hostile strings')) {
    const strings = hostileStrings(1500, 20261122);
    const { shown, fields, problems } = await showStrings(browser, strings);
    tell(engine, `${shown} of ${strings.length} hostile strings in ${fields} fields`, problems);
  }
  if (engine === 'chromium' && isWanted('swaps and moves')) {
    const { before, after, leaks } = await soak(browser, served, 1000);
    console.log(JSON.stringify({ before, after }));
    tell(engine, '1,000 swaps and moves', leaks);
  }
  await browser.close();
}

function isWanted(name: string): boolean {
  return !options.only || name.includes(options.only);
}

function tell(engine: EngineName, what: string, problems: readonly string[]): void {
  counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${problems.length === 0 ? 'passed ' : 'FAILED '}  ${engine}: ${what}`);
  for (const problem of problems) console.log(`           ${problem}`);
}

/** Why a condition is not tried in an engine; `undefined` when it is. */
function whyNot({ needs, only }: Condition, engine: EngineName): string | undefined {
  if (needs && !libraryPath(needs)) return `needs ${packageOf[needs]}`;
  return only && only.engine !== engine ? only.because : undefined;
}

async function writeTable(table: string): Promise<void> {
  const path = join(root, 'docs/embed/README.md');
  const [before, after] = (await readFile(path, 'utf8')).split(
    /(?<=<!-- results -->\n)[^]*(?=<!-- end of results -->)/,
  );
  if (after === undefined) throw new Error(`${path} has no place for the results.`);
  await writeFile(path, await format(`${before ?? ''}\n${table}\n\n${after}`, { parser: 'markdown', printWidth: 120 }));
}
