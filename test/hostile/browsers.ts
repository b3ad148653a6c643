import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../tools/chromium.ts';
import { firefox } from '../../tools/engines.ts';

/** The engines that the hostile pages are opened in. */
export type EngineName = 'chromium' | 'firefox';

/**
 * Starts a browser; Firefox with preferences of its own if need be.
 *
 * @throws Error when there is no Firefox on this machine.
 */
export async function openBrowser(
  engine: EngineName,
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<Browser> {
  if (engine === 'chromium') return puppeteer.launch(await chromiumOptions());
  const executablePath = firefox();
  if (!executablePath) throw new Error('Firefox is not here: install it, or set FIREFOX_PATH.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...preferences },
  });
}
