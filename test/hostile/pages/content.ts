import type { Page } from 'puppeteer-core';
import type { Family } from '../condition.ts';
import { links } from '../document.ts';

const [card = '', question = ''] = links.match(/<a .*?<\/a>/g) ?? [];

/** Writes the content anew from its own text, as a history kept as text does (htmx), and waits for the card in it. */
const writeAnew = async (page: Page): Promise<void> =>
  page.evaluate(() => {
    const content = document.getElementById('content');
    const former = content?.innerHTML ?? '';
    if (content) content.innerHTML = '';
    if (content) content.innerHTML = former;
  });

const counted = async (page: Page): Promise<string | undefined> => {
  const [cards, forms] = await page.evaluate(() => [
    document.querySelectorAll('civita-objective-card').length,
    document.querySelectorAll('form[data-civita-feedback], civita-page-feedback > *:not([hidden])').length,
  ]);
  return cards === 1 && forms === 1 ? undefined : `${String(cards)} cards and ${String(forms)} questions`;
};

/** Where editors put their links, and what an editor or a script makes of what they wrote. */
export const content: Family = {
  name: 'content',
  fast: 'links in lists, tables and nested markup',
  conditions: [
    {
      name: 'links in lists, tables and nested markup',
      expects: 'card',
      content: `<ul><li><ol><li>${card.replace(/>(.*)</, '><strong><em>$1</em></strong><')}</li></ol></li></ul>
        <table><tbody><tr><td>${question}</td></tr></tbody></table>`,
    },
    {
      name: 'links that a browser translated before the script came',
      expects: 'card',
      content: [card, question]
        .map((link) => `<p>${link.replace(/>(.*)</, '><font><font>$1</font></font><')}</p>`)
        .join(''),
      check: counted,
    },
    {
      name: 'markup that a caching plugin left without quotes and end tags',
      expects: 'card',
      content: [card, question].map((link) => `<p>${link.replace(/href="([^"]*)"/, 'href=$1')}`).join(''),
      check: counted,
    },
    { name: 'links in the middle of a sentence', expects: 'card', content: `<p>Si veda ${card}, e ${question}.</p>` },
    {
      name: 'links in a row of flex boxes',
      expects: 'card',
      content: `<div style="display: flex">${card}${question}</div>`,
    },
    {
      name: 'links that a cleaner gave rel and target',
      expects: 'card',
      content: links.replaceAll('<a ', '<a rel="nofollow noopener noreferrer ugc" target="_blank" title="" '),
      head: '<base target="_blank" />',
    },
    {
      name: 'marks that an editor has encoded, with a tracker behind',
      expects: 'card',
      content: links
        .replace('#civita-objective-card=verde', '#civita-objective-card%3Dverde?utm_source=posta')
        .replace(/&amp;/g, '&amp;amp;'),
    },
    {
      name: 'a details element that is opened late',
      expects: 'card',
      awaits: 'link',
      content: `<p><a href="/x?objective-card">Apri</a></p><details><summary>Obiettivi</summary>${links}</details>`,
      then: async (page) =>
        page.evaluate(() => {
          document.querySelector('p a')?.remove();
          document.querySelector('details')?.setAttribute('open', '');
        }),
    },
    {
      name: 'a dialog that is opened late',
      expects: 'card',
      awaits: 'link',
      content: `<p><a href="/x?objective-card">Apri</a></p><dialog>${links}</dialog>`,
      then: async (page) =>
        page.evaluate(() => {
          document.querySelector('p a')?.remove();
          document.querySelector('dialog')?.showModal();
        }),
    },
    {
      name: 'a template that is put into the page',
      expects: 'card',
      awaits: 'link',
      content: `<p><a href="/x?objective-card">Apri</a></p><template>${links}</template>`,
      then: async (page) =>
        page.evaluate(() => {
          const template = document.querySelector('template');
          if (template) document.getElementById('content')?.replaceChildren(template.content.cloneNode(true));
        }),
    },
    {
      name: 'an article that another document parsed',
      expects: 'card',
      awaits: 'link',
      content: '<p><a href="/x?objective-card">Apri</a></p>',
      then: async (page) =>
        page.evaluate((html) => {
          const other = new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
          const article = other.querySelector('article');
          if (article) document.getElementById('content')?.replaceChildren(document.adoptNode(article));
        }, links),
    },
    {
      name: 'an article out of another window',
      expects: 'card',
      awaits: 'link',
      content: '<p><a href="/x?objective-card">Apri</a></p>',
      then: async (page) =>
        page.evaluate((html) => {
          const frame = document.body.appendChild(document.createElement('iframe'));
          const inner = frame.contentDocument;
          if (!inner) return;
          inner.body.innerHTML = `<article>${html}</article>`;
          document.getElementById('content')?.replaceChildren(document.adoptNode(inner.body.firstElementChild as Node));
        }, links),
    },
    {
      name: 'content that is written anew from its own text, as htmx keeps it',
      expects: 'card',
      content: links.replace(/<(\/?)p>/g, '<$1div>'),
      then: writeAnew,
      check: counted,
    },
    {
      name: 'a root element that is put in the place of another',
      expects: 'card',
      then: async (page) =>
        page.evaluate((html) => {
          const root = document.documentElement.cloneNode(true) as HTMLElement;
          const content = root.querySelector('#content');
          if (content) content.innerHTML = html;
          document.documentElement.replaceWith(root);
        }, links),
    },
    {
      // The browser drops every listener then, so a card hears no more of the city.
      name: 'a page that document.write writes anew',
      expects: 'link',
      awaits: 'card',
      then: async (page) =>
        page.evaluate((html) => {
          document.open();
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- old advertisements still do
          document.write(`<!doctype html><main>${html}</main>`);
          document.close();
        }, links),
    },
    {
      name: 'a drawing with links of its own',
      expects: 'card',
      before: '<svg width="9" height="9"><a href="#civita-objective-card=verde"><text>Verde</text></a></svg>',
    },
  ],
};
