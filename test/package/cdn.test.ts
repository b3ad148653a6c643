import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { buildIfStale } from '../../tools/build.ts';
import { root } from '../../tools/cache.ts';
import { chromiumOptions } from '../../tools/chromium.ts';

const cdn = join(root, 'packages', 'elements', 'cdn');
const opened: (() => unknown)[] = [];
let browser: Browser;
let scripts: Server;
let pages: Server;
let integrity: Readonly<Record<string, string>>;

before(async () => {
  await buildIfStale();
  integrity = JSON.parse(await readFile(join(cdn, 'integrity.json'), 'utf8')) as typeof integrity;
  scripts = await listening(
    createServer((request, response) => {
      const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
      readFile(join(cdn, request.url ?? '')).then(
        (body) => response.writeHead(200, headers).end(body),
        () => response.writeHead(404).end(),
      );
    }),
  );
  pages = await listening(
    createServer((request, response) => {
      const script = new URL(request.url ?? '', 'http://page').searchParams.get('script') ?? '';
      const link = '<a href="/x#civita-objective-card=ob-1">Obiettivo 1</a>';
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><html lang="it"><body>${link}${script}</body></html>`);
    }),
  );
  browser = await puppeteer.launch(await chromiumOptions());
  opened.push(() => browser.close());
});

after(() => Promise.all(opened.map((close) => close())));

for (const [name, attributes] of [
  ['civita.js', 'type="module" crossorigin'],
  ['civita.iife.js', ''],
  ['civita.iife.js', 'crossorigin'],
] as const) {
  test(`${name} ${attributes} upgrades a link on a page of another origin`, async () => {
    const check = attributes.includes('crossorigin') ? `integrity="${integrity[name] ?? 'none'}"` : '';
    const page = await browser.newPage();
    await page.goto(
      addressOf(pages, { script: `<script ${attributes} ${check} src="${addressOf(scripts)}${name}"></script>` }),
    );
    const card = await page.waitForSelector('civita-objective-card:defined > a', { timeout: 10_000 });
    assert.equal(await card?.evaluate((link) => link.textContent), 'Obiettivo 1');
    await page.close();
  });
}

test('the sources tell the version of the package', async () => {
  const folder = join(cdn, '..');
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  assert.match(await readFile(join(folder, 'src/internal/version.ts'), 'utf8'), new RegExp(`VERSION = '${version}'`));
});

async function listening(server: Server): Promise<Server> {
  opened.push(() => server.close());
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function addressOf(server: Server, query: Readonly<Record<string, string>> = {}): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/?${new URLSearchParams(query).toString()}`.replace(/\?$/, '');
}
