import type { Page } from 'puppeteer-core';
import type { Family } from '../condition.ts';
import { links, scriptTag, settings } from '../document.ts';

/** Swaps the content as pjax, Turbo or htmx do: other nodes with the same markup. */
const swap = async (page: Page): Promise<void> =>
  page.evaluate((html) => {
    const content = document.createElement('main');
    content.id = 'content';
    content.innerHTML = html;
    document.getElementById('content')?.replaceWith(content);
  }, links);

const consent = async (page: Page): Promise<void> =>
  page.evaluate(() => {
    const waiting = document.querySelector('script[type="text/plain"]');
    const script = document.createElement('script');
    for (const { name, value } of waiting?.attributes ?? []) if (name !== 'type') script.setAttribute(name, value);
    script.type = 'module';
    waiting?.replaceWith(script);
  });

/** When things come to a page, and when they go. */
export const lifeCycle: Family = {
  name: 'life cycle',
  fast: 'a swap as pjax does it',
  conditions: [
    { name: 'a swap as pjax does it', expects: 'card', then: swap },
    {
      name: 'a swap to a copy of the page, as Turbo keeps one',
      expects: 'card',
      then: async (page) =>
        page.evaluate(() => {
          const content = document.getElementById('content');
          content?.replaceWith(content.cloneNode(true));
        }),
      check: async (page) => {
        const cards = await page.$$eval('civita-objective-card', (found) => found.length);
        return cards === 1 ? undefined : `${cards} cards`;
      },
    },
    {
      name: 'a move within the page',
      expects: 'card',
      then: async (page) =>
        page.evaluate(() => {
          for (const element of document.querySelectorAll('civita-objective-card, civita-page-feedback'))
            document.body.prepend(element);
        }),
    },
    {
      name: 'content that comes late',
      expects: 'card',
      awaits: 'link',
      content: '<a href="/obiettivi/verde?objective-card">Prima</a>',
      then: swap,
    },
    {
      name: 'a consent banner that is answered late',
      expects: 'card',
      awaits: 'link',
      script: (site) => scriptTag(site, 'type="text/plain"'),
      then: consent,
    },
    {
      name: 'a consent banner that is never answered',
      expects: 'link',
      script: (site) => scriptTag(site, 'type="text/plain"'),
    },
    {
      name: 'a page that is not read to its end, with a script that never comes',
      expects: 'card',
      unfinished: true,
      // The question waits for the end, because a form of the page's own may still come.
      noQuestion: true,
      head: ({ origin }) => `<script defer src="${origin}/never/bundle.js"></script>`,
    },
    {
      name: 'a block, and a question as one',
      expects: 'card',
      content: `<div data-civita="objective-card" data-id="verde"><a href="/obiettivi/verde">Il verde</a></div>
        <div data-civita="page-feedback" data-profile="utile" data-path="/verde" data-privacy="/privacy"><a href="/valuta">Valuta</a></div>`,
    },
    {
      name: 'elements in the page itself, in a source of their own',
      expects: 'card',
      script: ({ cdn }) => `<script type="module" src="${cdn}civita.js"></script>`,
      content: (site) => `<civita-source src="${site.report}" service="${site.service}">
        <civita-objective-card objective="verde"><a href="/x?objective-card">Il verde</a></civita-objective-card>
        <civita-page-feedback profile="utile" privacy-href="/privacy"><a href="/valuta">Valuta</a></civita-page-feedback>
        </civita-source>`,
    },
    {
      name: 'a script that a tag manager adds',
      expects: 'card',
      script: (site) => `<script>
        const added = document.createElement('div');
        added.innerHTML = '<script type="module" src="${site.cdn}civita.js" ${settings(site)}><' + '/script>';
        const script = document.createElement('script');
        for (const { name, value } of added.firstChild.attributes) script.setAttribute(name, value);
        document.head.append(script);
      </script>`,
    },
  ],
};
