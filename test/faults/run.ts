import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { buildIfStale } from '../../tools/build.ts';
import { dataFolder, startPortal } from '../portal/support/portal.ts';
import { puppeteerOptions } from '../support/engines.ts';
import { faults } from './faults.ts';
import { startProxy } from './proxy.ts';
import { playRound } from './round.ts';

/**
 * `npm run test:faults -- --count 3000 --engine firefox --only tabs`: answers through faults against the real service, in Chromium
 * and Firefox; prints what was said first, how often it came to thanks, and fails when what was said is not what the database
 * holds. 220 rounds when not stated.
 */
const { values: options } = parseArgs({
  options: { count: { type: 'string' }, engine: { type: 'string' }, only: { type: 'string' } },
});
const total = Number(options.count ?? 220);
if (!Number.isInteger(total) || total < 1) throw new Error('--count takes how many rounds: 1 and up.');
const engines = (['chromium', 'firefox'] as const).filter((engine) => (options.engine ?? engine) === engine);
const chosen = faults.filter(({ name }) => name.includes(options.only ?? ''));
if (engines.length === 0 || chosen.length === 0) throw new Error('Nothing has that engine or that name.');

await buildIfStale();
const data = await dataFolder();
const portal = await startPortal({ CIVITA_DATA: data.path, CIVITA_RATE_LIMIT: 'off', CIVITA_K: '0' });
const proxy = await startProxy(portal.origin);
const tally = new Map<string, { rounds: number; first: Map<string, number>; thanked: number; wrong: string[] }>();
let number = 0;
try {
  for (const engine of engines) {
    const browser = await puppeteer.launch(await puppeteerOptions(engine));
    try {
      for (let round = 0; round < Math.ceil(total / engines.length); round += 1) {
        const fault = chosen[round % chosen.length];
        if (!fault) break;
        number += 1;
        const row = tally.get(fault.name) ?? { rounds: 0, first: new Map<string, number>(), thanked: 0, wrong: [] };
        tally.set(fault.name, row);
        const { first, last, wrong } = await playRound(browser, proxy, fault, number).catch((error: unknown) => ({
          first: 'nothing',
          last: 'nothing',
          wrong: [error instanceof Error ? error.message : String(error)],
        }));
        row.rounds += 1;
        row.first.set(first, (row.first.get(first) ?? 0) + 1);
        if (last === 'thanks') row.thanked += 1;
        row.wrong.push(...wrong.map((what) => `${engine}, round ${number}: ${what}`));
      }
    } finally {
      await browser.close();
    }
  }
} finally {
  proxy.close();
  await portal.stop();
  await data.remove();
}

console.log('| fault | rounds | said first | thanked in the end | wrong |\n| --- | --- | --- | --- | --- |');
for (const [name, { rounds, first, thanked, wrong }] of tally) {
  const said = [...first].map(([what, times]) => `${what} ${times}`).join(', ');
  console.log(`| ${name} | ${rounds} | ${said} | ${thanked} | ${wrong.length} |`);
}
const wrong = [...tally.values()].flatMap((row) => row.wrong);
for (const line of wrong) console.error(line);
console.log(`${number} rounds, ${proxy.confirmed.size} answers confirmed, ${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
