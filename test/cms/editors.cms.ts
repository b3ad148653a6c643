import { objectiveOverview } from '@civita/sdk';
import { objectiveHtml, snippetOf } from '@civita/elements/prerender';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { objectiveStates } from '../../stories/fixtures/objectives.ts';
import { chromiumOptions } from '../../tools/chromium.ts';
import { installPinned } from '../../tools/pinned.ts';
import { firstObjective } from '../prerender/support/report.ts';
import { codeIn } from '../ways/support/docs.ts';
import type { EditorName, EditorPages } from './support/editors.ts';
import { editors, serveEditors } from './support/editors.ts';
import { linesOf } from './support/lines.ts';

const options = { language: 'it', linkBase: 'https://comune.example/' };
const overview = await firstObjective();
const german = objectiveOverview(objectiveStates.otherLanguage, 'verde')!;
const FORMS = {
  link: `<p>${snippetOf(overview, 'link', options)}</p>`,
  block: snippetOf(overview, 'block', options),
  element: snippetOf(overview, 'element', options),
  'ready text': objectiveHtml(overview, { ...options, linkedData: false }),
  'ready text with German in it': objectiveHtml(german, { ...options, linkedData: false }),
} as const;

type Form = keyof typeof FORMS;

interface Seen {
  /** What Civita's script looks for, and what holds the text. */
  readonly marks: readonly string[];
  /** Each block with its words. */
  readonly lines: readonly string[];
  readonly words: string;
}

/** What each editor keeps whole; of the rest the words and the link stay, without a mark. */
const KEPT: readonly {
  readonly editor: EditorName;
  readonly name: string;
  readonly page: string;
  readonly asInstalled: readonly Form[];
}[] = [
  { editor: 'ckeditor4', name: 'CKEditor 4', page: 'ckeditor', asInstalled: ['link'] },
  { editor: 'ckeditor5', name: 'CKEditor 5', page: 'ckeditor', asInstalled: ['link'] },
  {
    editor: 'tinymce',
    name: 'TinyMCE 8',
    page: 'tinymce',
    asInstalled: ['link', 'block', 'ready text', 'ready text with German in it'],
  },
];

const reason = await installPinned(editors);

describe('an editor, given what Civita offers to paste,', { skip: reason ?? false }, () => {
  let pages: EditorPages;
  let browser: Browser;
  let reader: Page;

  before(async () => {
    pages = await serveEditors();
    browser = await puppeteer.launch(await chromiumOptions());
    reader = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    await pages.close();
  });

  /** What a page would find in some HTML. */
  async function seen(html: string): Promise<Seen> {
    await reader.setContent(html);
    const marks = await reader.$$eval(
      'a[href*="#civita-"], [data-civita], civita-objective-card, [data-civita-as-of], article, bdi, [translate]',
      (all) =>
        all.map(({ localName, attributes, textContent }) =>
          [
            localName,
            ...[...attributes].map(({ name, value }) => `${name}=${value}`).sort(),
            localName === 'a' ? textContent : '',
          ].join(' '),
        ),
    );
    const words = await reader.$eval('body', (body) => body.innerText.replace(/\s+/g, ' ').trim());
    return { marks, lines: await reader.$eval('body', linesOf), words };
  }

  for (const { editor, name, page, asInstalled } of KEPT) {
    test(`${name} as installed keeps ${asInstalled.join(', ')} whole, of the rest the words`, async () => {
      const written = await pages.open(browser, editor, undefined);
      for (const form of Object.keys(FORMS) as Form[]) {
        const stored = await seen(await written.stored(FORMS[form]));
        const given = await seen(FORMS[form]);
        if (asInstalled.includes(form)) assert.deepEqual(stored, given, form);
        else {
          assert.deepEqual(stored.marks, [], form);
          assert.equal(stored.words, given.words, form);
        }
      }
      await written.close();
    });

    test(`${name} with the lines of docs/embed/cms/${page}.md keeps every form whole`, async () => {
      const written = await pages.open(browser, editor, await codeIn(page, `js ${editor}`, 'embed/cms'));
      for (const form of Object.keys(FORMS) as Form[])
        assert.deepEqual(await seen(await written.stored(FORMS[form])), await seen(FORMS[form]), form);
      await written.close();
    });
  }
});
