import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { cacheFolder, root } from '../../../tools/cache.ts';

const references = join(root, 'test/stories/references');
const differences = join(cacheFolder, 'pictures');

/** Share of pixels that may differ: the edges of letters are drawn a little differently from run to run. */
const TOLERANCE = 0.002;

/**
 * Compares what a page shows with the picture that is kept under a name, and says what differs; the difference is drawn into
 * the cache folder. With `update` the page becomes the picture.
 */
export async function comparePicture(page: Page, name: string, update: boolean): Promise<string | undefined> {
  await page.addStyleTag({ content: '* { caret-color: transparent !important; transition: none !important }' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const shot = Buffer.from(await page.screenshot({ fullPage: true }));
  const file = join(references, `${name}.png`);
  if (update) {
    await mkdir(references, { recursive: true });
    await writeFile(file, shot);
    return undefined;
  }
  const kept = await readFile(file).catch(() => undefined);
  if (!kept) return 'has no picture: make it with "npm run test:stories -- --update", and look at it';
  return differenceOf(PNG.sync.read(kept), PNG.sync.read(shot), name);
}

async function differenceOf(kept: PNG, shot: PNG, name: string): Promise<string | undefined> {
  const { width, height } = kept;
  if (shot.width !== width || shot.height !== height)
    return `is ${shot.width} × ${shot.height} px, its picture ${width} × ${height}`;
  const diff = new PNG({ width, height });
  const count = pixelmatch(kept.data, shot.data, diff.data, width, height, { threshold: 0.2 });
  if (count / (width * height) <= TOLERANCE) return undefined;
  await mkdir(differences, { recursive: true });
  await writeFile(join(differences, `${name}.png`), PNG.sync.write(diff));
  return `differs from its picture in ${count} pixels: see .cache/pictures/${name}.png`;
}
