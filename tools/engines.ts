import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** The engines that tests run in. Chromium comes from npm (`chromium.ts`); a machine has the others, or not. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;

/** One of {@link engines}. */
export type Engine = (typeof engines)[number];

/** What people call the engines. */
export const engineNames: Readonly<Record<Engine, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKitGTK',
};

/** What WebKitGTK's tests need: the driver, the browser that it starts, and a display for both. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly xvfb: string;
}

/**
 * The path of Firefox: the one that `FIREFOX_PATH` names, else an installed one.
 *
 * @throws Error when `FIREFOX_PATH` names what is not there.
 */
export function firefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named && !existsSync(named)) {
    throw new Error(`FIREFOX_PATH names "${named}", which is not there: correct it, or unset it.`);
  }
  if (named) return named;
  const apps = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'];
  return inPath('firefox-esr') ?? inPath('firefox') ?? apps.find((path) => existsSync(path));
}

/** WebKitGTK and its driver, which Linux has. Safari is not driven: it runs on macOS alone, one window at a time. */
export function webkit(): WebKit | undefined {
  const driver = inPath('WebKitWebDriver');
  const browser = globSync('/usr/{lib,lib/*,lib64,libexec}/{webkit2gtk-4.1,webkitgtk-6.0}/MiniBrowser')[0];
  const xvfb = inPath('Xvfb');
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}

/** Why tests cannot run in an engine here, with the cure; nothing when they can. */
export function whyNot(engine: Engine): string | undefined {
  if (engine === 'firefox' && !firefox()) return 'Firefox is not here: install it, or set FIREFOX_PATH.';
  if (engine === 'webkit' && !webkit()) {
    return 'WebKitGTK is not here: on Debian install webkit2gtk-driver, xvfb and xauth.';
  }
  return undefined;
}

/** What Debian calls what an engine needs. */
const debian: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/** Installs the engines that are missing where that is ours to do; elsewhere does nothing. */
export async function installEngines(): Promise<void> {
  for (const engine of engines.filter((engine) => whyNot(engine) !== undefined)) await installDebian(debian[engine]);
}

let isUpdated = false;

/** Installs Debian's packages of these names where that is ours to do: on Debian, as root, as CI is. Elsewhere does nothing. */
export async function installDebian(names: readonly string[]): Promise<void> {
  const ours = existsSync('/etc/debian_version') && process.getuid?.() === 0 && inPath('apt-get');
  if (names.length === 0 || !ours) return;
  if (!isUpdated) await apt('update');
  isUpdated = true;
  console.log(`Installing ${names.join(', ')}`);
  await apt('install', '-y', '--no-install-recommends', ...names);
}

/** What cannot be installed is told; its tests are skipped. */
async function apt(command: string, ...args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  try {
    await promisify(execFile)('apt-get', [command, ...patient, ...args], { env, maxBuffer: 2 ** 26 });
  } catch (error) {
    console.log(error instanceof Error ? error.message.trim() : error);
  }
}

function inPath(program: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}
