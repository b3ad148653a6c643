import puppeteer from 'puppeteer-core';
import { buildIfStale } from '../../tools/build.ts';
import type { Tally } from '../../tools/tally.ts';
import { nothing } from '../../tools/tally.ts';
import { dataFolder, startPortal } from '../portal/support/portal.ts';
import { puppeteerOptions } from '../support/engines.ts';
import { faults } from './faults.ts';
import { startProxy } from './proxy.ts';
import { playRound } from './round.ts';

/** What is played. */
export interface Rounds {
  readonly count: number;
  /** `chromium` or `firefox`; both when not stated. */
  readonly engine: string | undefined;
  /** Part of a fault's name; all when not stated. */
  readonly only: string | undefined;
}

interface Row {
  rounds: number;
  readonly first: Map<string, number>;
  thanked: number;
  readonly wrong: string[];
}

/**
 * Answers through faults against the real service, in Chromium and Firefox; prints what was said first and how often it came to thanks. A
 * round fails when what was said is not what the database holds.
 */
export async function throughFaults({ count, engine: wanted, only }: Rounds): Promise<Tally> {
  const engines = (['chromium', 'firefox'] as const).filter((engine) => (wanted ?? engine) === engine);
  const chosen = faults.filter(({ name }) => name.includes(only ?? ''));
  if (engines.length === 0 || chosen.length === 0) throw new Error('Nothing has that engine or that name.');

  await buildIfStale();
  const data = await dataFolder();
  const portal = await startPortal({ CIVITA_DATA: data.path, CIVITA_RATE_LIMIT: 'off', CIVITA_K: '0' });
  const proxy = await startProxy(portal.origin);
  const rows = new Map<string, Row>();
  let failed = 0;
  let number = 0;
  try {
    for (const engine of engines) {
      const browser = await puppeteer.launch(await puppeteerOptions(engine));
      try {
        for (let round = 0; round < Math.ceil(count / engines.length); round += 1) {
          const fault = chosen[round % chosen.length];
          if (!fault) break;
          number += 1;
          const row = rows.get(fault.name) ?? { rounds: 0, first: new Map<string, number>(), thanked: 0, wrong: [] };
          rows.set(fault.name, row);
          const { first, last, wrong } = await playRound(browser, proxy, fault, number).catch((error: unknown) => ({
            first: 'nothing',
            last: 'nothing',
            wrong: [error instanceof Error ? error.message : String(error)],
          }));
          row.rounds += 1;
          if (wrong.length > 0) failed += 1;
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
  for (const [name, { rounds, first, thanked, wrong }] of rows) {
    const said = [...first].map(([what, times]) => `${what} ${times}`).join(', ');
    console.log(`| ${name} | ${rounds} | ${said} | ${thanked} | ${wrong.length} |`);
  }
  const wrong = [...rows.values()].flatMap((row) => row.wrong);
  for (const line of wrong) console.error(line);
  console.log(`${number} rounds, ${proxy.confirmed.size} answers confirmed, ${wrong.length} wrong`);
  return { ...nothing, passed: number - failed, failed };
}
