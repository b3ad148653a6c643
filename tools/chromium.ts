import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { cacheFolder } from './cache.ts';

/** What every test browser is started with: no sandbox (containers run as root) and no traffic of the browser's own. */
const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Options for puppeteer's `launch` and for Web Test Runner's `chromeLauncher`. */
export async function chromiumOptions(): Promise<{ executablePath: string; headless: 'shell'; args: string[] }> {
  return { executablePath: await chromium(), headless: 'shell', args: [...chromiumArgs] };
}

/**
 * The path of a Chromium that starts on this machine: the one that `CHROME_PATH` names, else the one from npm
 * (Linux on x64), else an installed Chrome, Chromium or Edge.
 *
 * @throws Error when there is none, naming the cures.
 */
async function chromium(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (await exists(named)) return named;
    throw new Error(`CHROME_PATH names "${named}", which is not there: correct it, or unset it.`);
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const packaged = await unpacked();
    if (await starts(packaged)) return packaged;
  }
  for (const path of await installed()) if (await exists(path)) return path;
  throw new Error('No Chromium starts here: install Chrome or Chromium, or set CHROME_PATH to one.');
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once per version of that package.
 *
 * The package unpacks to the temporary folder and takes whatever version already lies there, so it gets a folder of its
 * own, moved into place only when complete: two test runs may start together.
 */
async function unpacked(): Promise<string> {
  const manifest = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!(await exists(folder))) {
    const { default: sparticuz, inflate } = await import('@sparticuz/chromium');
    await mkdir(cacheFolder, { recursive: true });
    const partial = await mkdtemp(`${folder}-`);
    await inTemporaryFolder(partial, () =>
      Promise.all([sparticuz.executablePath(), inflate(join(dirname(manifest), 'bin', 'al2023.tar.br'))]),
    );
    await rename(partial, folder).catch(() => rm(partial, { recursive: true }));
  }
  await lendLibraries(folder);
  return join(folder, 'chromium');
}

/** Runs `start`, which reads the temporary folder before its first await, with `folder` as that folder. */
function inTemporaryFolder<T>(folder: string, start: () => T): T {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return start();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Lends this process, and so the browsers that it starts, the libraries and fonts that a bare machine lacks. */
async function lendLibraries(folder: string): Promise<void> {
  if (!(await exists('/etc/fonts'))) process.env['FONTCONFIG_PATH'] ??= join(folder, 'fonts');
  if (await starts(join(folder, 'chromium'))) return;
  const present = process.env['LD_LIBRARY_PATH'];
  process.env['LD_LIBRARY_PATH'] = [join(folder, 'al2023', 'lib'), ...(present ? [present] : [])].join(delimiter);
}

/** Where the systems' own packages and installers put a Chromium. */
async function installed(): Promise<string[]> {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [
    await puppeteer.executablePath('chrome').catch(() => ''),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(process.env['ProgramFiles(x86)'] ?? '', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ].filter((path) => path !== '');
}

async function starts(path: string): Promise<boolean> {
  return promisify(execFile)(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).then(
    () => true,
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
