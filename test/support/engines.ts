import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromiumOptions } from '../../tools/chromium.ts';

const launchers: Readonly<Record<string, () => Promise<BrowserLauncher>>> = {
  chromium: async () => chromeLauncher({ launchOptions: await chromiumOptions() }),
  firefox: () =>
    Promise.resolve(
      puppeteerLauncher({
        launchOptions: { browser: 'firefox', executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr' },
      }),
    ),
};

/**
 * What starts the browser engine of that name (the environment's `ENGINE`).
 *
 * @throws Error when the name is not one of ours.
 */
export async function launcherOf(engine: string): Promise<BrowserLauncher> {
  const launcher = Object.hasOwn(launchers, engine) ? launchers[engine] : undefined;
  if (!launcher) throw new Error(`ENGINE=${engine} is not one of ${Object.keys(launchers).join(', ')}.`);
  return launcher();
}
