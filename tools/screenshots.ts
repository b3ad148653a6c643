import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { buildIfStale } from './build.ts';
import { root } from './cache.ts';
import { chromiumOptions } from './chromium.ts';

/** A picture of the README: what of which page of the portal, how wide. */
interface Picture {
  readonly name: string;
  readonly path: string;
  /** What is shown; the window from its top when not stated. */
  readonly of?: string;
  readonly width: number;
  readonly scripts?: false;
  /** What is pressed before. */
  readonly press?: string;
}

const objective = '/bilancio-sociale-2020/obiettivo-1';

const pictures: readonly Picture[] = [
  { name: 'scheda', path: '/', of: 'civita-objective-card', width: 700 },
  {
    name: 'domanda',
    path: '/',
    of: 'civita-page-feedback',
    width: 700,
    press: 'label[for$="rate-2"], input[value="2"]',
  },
  { name: 'telefono', path: objective, width: 360 },
  { name: 'senza-script', path: objective, width: 360, scripts: false },
];

/** All of them together, so that the README stays quick to open. */
const BYTES = 400_000;

const folder = join(root, 'docs/pictures');
const data = await mkdtemp(join(tmpdir(), 'civita-pictures-'));

await buildIfStale();
const { startPortal } = await import('@civita/portal');
const portal = await startPortal({ PORT: '0', CIVITA_DATA: data, CIVITA_LOG: 'off' });
const browser = await puppeteer.launch(await chromiumOptions());
await mkdir(folder, { recursive: true });
for (const picture of pictures) await writeFile(join(folder, `${picture.name}.webp`), await take(browser, picture));
await browser.close();
await portal.close();
await rm(data, { recursive: true });

const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size));
const total = sizes.reduce((sum, size) => sum + size, 0);
console.log(`${String(sizes.length)} pictures in ${folder}: ${String(total)} bytes of ${String(BYTES)}.`);
if (total > BYTES) process.exitCode = 1;

async function take(browser: Browser, picture: Picture): Promise<Uint8Array> {
  const { path, of, width, scripts = true, press } = picture;
  const page = await browser.newPage();
  await page.setViewport({ width, height: 720, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setJavaScriptEnabled(scripts);
  await page.goto(portal.url + path.slice(1), { waitUntil: 'networkidle0' });
  if (press) await page.click(`${of ?? ''} :is(${press})`);
  const shown = of === undefined ? page : await page.waitForSelector(of);
  if (!shown) throw new Error(`${path} shows no ${String(of)}.`);
  const taken = await shown.screenshot({ type: 'webp', quality: 80 });
  await page.close();
  return taken;
}
