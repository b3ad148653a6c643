import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Pinned } from '../../../tools/pinned.ts';
import { pinned } from '../../../tools/pinned.ts';

/** The editors, which `npm run test:cms` installs. */
export const editors: Pinned = pinned('test/cms/editors', 'editors');

/** An editor in a page: what it is given and what it gives back. */
export interface Written {
  /** What the editor makes of some HTML, as it would be stored. */
  stored(html: string): Promise<string>;
  close(): Promise<void>;
}

/** Serves the editors' files, each editor on a page of its own. */
export interface EditorPages {
  /** Opens one of {@link EDITORS}; `allowed` adds the lines that docs/embed/cms tells the site's manager to add. */
  open(browser: Browser, editor: EditorName, allowed: string | undefined): Promise<Written>;
  close(): Promise<void>;
}

export type EditorName = keyof typeof EDITORS;

/**
 * How a page starts each editor with nothing but what it comes with; `ALLOWED` is where the docs' lines go. Each leaves
 * `globalThis.stored`.
 */
const EDITORS = {
  ckeditor4: `<script src="/ckeditor4/ckeditor.js"></script><textarea id="text"></textarea><script>
    const config = { versionCheck: false };
    /*ALLOWED*/
    CKEDITOR.replace('text', config).on('instanceReady', ({ editor }) => {
      globalThis.stored = (html) => new Promise((resolve) => editor.setData(html, () => resolve(editor.getData())));
    });</script>`,
  ckeditor5: `<div id="text"></div><script src="/ckeditor5/dist/browser/ckeditor5.umd.js"></script><script>
    const { ClassicEditor, GeneralHtmlSupport } = CKEDITOR;
    const usual = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'BlockQuote', 'Table', 'SourceEditing'];
    const config = { licenseKey: 'GPL', plugins: usual.map((name) => CKEDITOR[name]) };
    /*ALLOWED*/
    ClassicEditor.create(document.querySelector('#text'), config).then((editor) => {
      globalThis.stored = (html) => (editor.setData(html), editor.getData());
    });</script>`,
  tinymce: `<script src="/tinymce/tinymce.min.js"></script><textarea id="text"></textarea><script>
    const config = { selector: '#text', license_key: 'gpl', promotion: false };
    /*ALLOWED*/
    tinymce.init(config).then(([editor]) => {
      globalThis.stored = (html) => (editor.setContent(html), editor.getContent());
    });</script>`,
} as const;

const types: Readonly<Record<string, string>> = { css: 'text/css', html: 'text/html', js: 'text/javascript' };

export async function serveEditors(): Promise<EditorPages> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://editors').pathname);
    const type = types[path.split('.').at(-1) ?? ''];
    const page = pages.get(path);
    if (page !== undefined)
      return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    readFile(join(editors.installed, 'node_modules', path)).then(
      (body) => response.writeHead(200, type ? { 'content-type': `${type}; charset=utf-8` } : {}).end(body),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    async open(browser, editor, allowed) {
      const path = `/${editor}-${allowed === undefined ? 'as-installed' : 'allowed'}`;
      const start = EDITORS[editor].replace('/*ALLOWED*/', () => allowed ?? '');
      pages.set(
        path,
        `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Prova</title></head><body>${start}</body></html>`,
      );
      const page: Page = await browser.newPage();
      await page.goto(origin + path);
      await page.waitForFunction('globalThis.stored');
      return {
        stored: (html) =>
          page.evaluate(
            (given) => (globalThis as unknown as { stored: (html: string) => string | Promise<string> }).stored(given),
            html,
          ),
        close: () => page.close(),
      };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
