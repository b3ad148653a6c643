import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import type { LaunchOptions } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/chromium.ts';
import { engines, firefox, webkit, whyNot, type Engine } from '../../tools/engines.ts';
import { startWebKitDriver, webkitCapabilities } from './webkit-driver.ts';

/**
 * The engine that tests are to run in: the environment's `ENGINE`, else Chromium.
 *
 * @throws Error when the name is not one of ours.
 */
export function engineAsked(): Engine {
  const name = process.env['ENGINE'] ?? 'chromium';
  const engine = engines.find((known) => known === name);
  if (!engine) throw new Error(`ENGINE=${name} is not one of ${engines.join(', ')}.`);
  return engine;
}

/** Options for puppeteer's `launch`, for the engines that puppeteer drives. */
export async function puppeteerOptions(engine: Exclude<Engine, 'webkit'>): Promise<LaunchOptions> {
  if (engine === 'chromium') return chromiumOptions();
  // 1 is light: a desktop's own wish must not change what is tested.
  const extraPrefsFirefox = { 'layout.css.prefers-color-scheme.content-override': 1 };
  return { browser: 'firefox', executablePath: found(engine, firefox()), headless: true, extraPrefsFirefox };
}

/**
 * What starts an engine for Web Test Runner.
 *
 * @throws Error when the engine is not on this machine.
 */
export async function launcherOf(engine: Engine): Promise<BrowserLauncher> {
  if (engine === 'chromium') return chromeLauncher({ launchOptions: await chromiumOptions() });
  if (engine === 'firefox') return puppeteerLauncher({ launchOptions: await puppeteerOptions(engine) });
  const installed = found(engine, webkit());
  const port = await startWebKitDriver(installed);
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    automationProtocol: 'webdriver',
    capabilities: webkitCapabilities(installed),
    // Their types were written without `exactOptionalPropertyTypes`.
  }) as BrowserLauncher;
}

function found<T>(engine: Engine, path: T | undefined): T {
  if (path === undefined) throw new Error(whyNot(engine));
  return path;
}
