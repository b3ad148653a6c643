import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from '../cache.ts';
import { chromiumOptions } from '../chromium.ts';

/** The versions of Chromium and of installed packages. */
export async function versionsOf(...packages: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const browser = await puppeteer.launch(await chromiumOptions());
  const chromium = (await browser.version()).replace(/^\D+/, '');
  await browser.close();
  const versions: Record<string, string> = { Chromium: chromium };
  for (const name of packages) versions[name] = await versionIn(join(root, 'node_modules', name));
  return versions;
}

/** The version of the package in a folder. */
export async function versionIn(folder: string): Promise<string> {
  return (JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}
