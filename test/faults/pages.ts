import puppeteer from 'puppeteer-core';
import type { Tally } from '../../tools/tally.ts';
import type { AnswerEngine } from './browsers.ts';
import { launchOptions } from './browsers.ts';
import { deviceWith } from './device.ts';
import { faults } from './faults.ts';
import { moments, playKill } from './killed-browser.ts';
import { playRound } from './round.ts';
import { openSite } from './site.ts';
import { newTable } from './table.ts';

/** What is played. */
export interface Rounds {
  readonly count: number;
  /** `chromium` or `firefox`; both when not stated. */
  readonly engine: string | undefined;
  /** Part of a fault's name; all when not stated. */
  readonly only: string | undefined;
}

/** How many rounds are played beside each other: each waits more than it works. */
const LANES = 4;

/** After so many rounds a new browser is started: no round meets what hundreds before it have left in one. */
const ROUNDS_OF_A_BROWSER = 100;

/**
 * Answers through faults against the real service, in Chromium and Firefox; prints what was said first and how often they arrived. A
 * round fails when what was said is not what the database holds.
 */
export async function throughFaults({ count, engine: wanted, only }: Rounds): Promise<Tally> {
  const engines = enginesOf(wanted);
  const chosen = named(faults, only);
  const { proxy, folder, close } = await openSite();
  const table = newTable();
  let number = 0;
  try {
    for (const engine of engines) {
      for (const last = number + Math.ceil(count / engines.length); number < last;) {
        const end = Math.min(last, number + ROUNDS_OF_A_BROWSER);
        const browser = await puppeteer.launch(await launchOptions(engine));
        const lane = async (): Promise<void> => {
          while (number < end) {
            const fault = chosen[number % chosen.length];
            number += 1;
            if (fault)
              await table.note(fault.name, engine, number, playRound(browser, { proxy, folder }, fault, number));
          }
        };
        try {
          await Promise.all(Array.from({ length: LANES }, lane));
        } finally {
          await browser.close();
        }
      }
    }
  } finally {
    await close();
  }
  return table.print('fault');
}

/** Answers in browsers that are killed at each step and opened again, in Chromium and Firefox. */
export async function throughKilledBrowsers({ count, engine: wanted, only }: Rounds): Promise<Tally> {
  const engines = enginesOf(wanted);
  const chosen = named(moments, only);
  const { proxy, folder, close } = await openSite();
  const table = newTable();
  let number = 0;
  try {
    for (const engine of engines) {
      const device = await deviceWith(engine, folder);
      for (const last = number + Math.ceil(count / engines.length); number < last;) {
        const moment = chosen[number % chosen.length];
        number += 1;
        if (moment) await table.note(moment.name, engine, number, playKill(device, proxy, moment, number));
      }
      await device.kill();
    }
  } finally {
    await close();
  }
  return table.print('browser killed');
}

function enginesOf(wanted: string | undefined): readonly AnswerEngine[] {
  const engines = (['chromium', 'firefox'] as const).filter((engine) => (wanted ?? engine) === engine);
  if (engines.length === 0) throw new Error(`--engine takes chromium or firefox, not "${wanted ?? ''}".`);
  return engines;
}

function named<T extends { readonly name: string }>(all: readonly T[], only = ''): readonly T[] {
  const chosen = all.filter(({ name }) => name.includes(only));
  if (chosen.length === 0)
    throw new Error(`Nothing has "${only}" in its name: ${all.map(({ name }) => name).join('; ')}.`);
  return chosen;
}
