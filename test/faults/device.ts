import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { AnswerEngine } from './browsers.ts';
import { launchOptions } from './browsers.ts';

/** A browser whose profile outlives it. */
export interface Device {
  /** The browser that runs, else a new one. */
  browser(): Promise<Browser>;
  /** Ends it by SIGKILL, as a phone that runs out of memory does. */
  kill(): Promise<void>;
}

/** A device with an engine; `folder` takes its profile. */
export async function deviceWith(engine: AnswerEngine, folder: string): Promise<Device> {
  const userDataDir = await mkdtemp(join(folder, `${engine}-`));
  let running: Browser | undefined;
  return {
    browser: async () => (running ??= await puppeteer.launch({ ...(await launchOptions(engine)), userDataDir })),
    async kill() {
      const process = running?.process();
      running = undefined;
      if (!process || process.exitCode !== null || process.signalCode !== null) return;
      const ended = once(process, 'exit');
      process.kill('SIGKILL');
      await ended;
    },
  };
}
