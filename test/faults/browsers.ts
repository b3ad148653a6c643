import type { LaunchOptions } from 'puppeteer-core';
import type { Engine } from '../../tools/engines.ts';
import { puppeteerOptions } from '../support/engines.ts';

/** The engines that answers are sent from. */
export type AnswerEngine = Exclude<Engine, 'webkit'>;

/**
 * How a browser is started for answers. Chromium lets no page of a `data:` address ask this very machine for anything, which is where the
 * site of a round is; a city's is elsewhere.
 */
export async function launchOptions(engine: AnswerEngine): Promise<LaunchOptions> {
  // On a busy machine puppeteer's own 30 s may be too few, with a profile on the disk above all.
  const options = { ...(await puppeteerOptions(engine)), timeout: 120_000, protocolTimeout: 300_000 };
  if (engine === 'firefox') return options;
  const off = '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests';
  return { ...options, args: [...(options.args ?? []), off] };
}
