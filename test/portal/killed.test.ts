import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { FeedbackFigures } from '@civita/sdk';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { buildIfStale } from '../../tools/build.ts';
import { puppeteerOptions } from '../support/engines.ts';
import { pages } from './support/pages.ts';
import { dataFolder, startPortal, type Portal } from './support/portal.ts';

const opened: (() => unknown)[] = [];
let data: string;
let profile: string;
let portal: Portal;

before(async () => {
  await buildIfStale();
  const folder = await dataFolder();
  opened.push(folder.remove);
  data = folder.path;
  profile = await mkdtemp(join(tmpdir(), 'civita-profile-'));
  opened.push(async () => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  portal = await startPortal({ CIVITA_DATA: data });
  opened.push(() => portal.stop());
});
after(async () => {
  for (const close of opened.reverse()) await close();
});

test('An answer outlives a browser that is killed while the service’s word is on its way, and counts once', async () => {
  const { page, kill } = await openOnDevice();
  await fill(page, 'Uccisa in volo');
  // The request goes out and the service stores the answer; its word never reaches the page.
  await page.evaluate(() => {
    const { fetch } = globalThis;
    globalThis.fetch = async (...request) => {
      await fetch(...request);
      document.title = 'stored';
      return new Promise<Response>(() => undefined);
    };
  });
  await page.locator('::-p-aria(Invia)').click();
  await page.waitForFunction(() => document.title === 'stored');
  assert.equal(await count(), 1);
  await kill();
  await comeBack();
  assert.equal(await count(), 1);
});

test('An answer outlives a browser that is killed while the service is down', async () => {
  const before = await count();
  const { page, kill } = await openOnDevice();
  await fill(page, 'Uccisa in attesa');
  await portal.stop();
  await page.locator('::-p-aria(Invia)').click();
  await page.locator('::-p-text(non ancora inviata)').wait();
  await kill();
  portal = await startPortal({ CIVITA_DATA: data, PORT: new URL(portal.origin).port });
  assert.equal(await count(), before);
  await comeBack();
  assert.equal(await count(), before + 1);
});

/** The page on this device: a browser whose profile outlives it. */
async function openOnDevice(): Promise<{ page: Page; kill: () => Promise<void> }> {
  // A profile on the disk makes starting slow on a busy machine, where puppeteer's own 30 s may be too few.
  const browser: Browser = await puppeteer.launch({
    ...(await puppeteerOptions('chromium')),
    userDataDir: profile,
    timeout: 120_000,
  });
  const kill = async (): Promise<void> => {
    const process = browser.process();
    if (!process || process.exitCode !== null || process.signalCode !== null) return;
    const ended = once(process, 'exit');
    process.kill('SIGKILL');
    await ended;
  };
  opened.push(kill);
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(portal.origin + pages.pnrr);
  return { page, kill };
}

/** The next visit: a touch of the question sends what waits, and the page says so. */
async function comeBack(): Promise<void> {
  const { page, kill } = await openOnDevice();
  await page.locator('[data-element="feedback-rate-1"]').click();
  await page.locator('::-p-text(è arrivata al servizio)').wait();
  assert.doesNotMatch(await page.$eval('main', (main) => main.innerText), /Grazie/);
  await kill();
}

async function fill(page: Page, text: string): Promise<void> {
  await page.locator('[data-element="feedback-rate-4"]').click();
  await page.locator('::-p-aria(Avanti)').click();
  await page.locator('textarea').fill(text);
}

async function count(): Promise<number> {
  const response = await fetch(`${portal.origin}/v1/aggregates?subject=${encodeURIComponent(pages.pnrr)}`);
  assert.equal(response.status, 200);
  return ((await response.json()) as FeedbackFigures).n;
}
