import type { Page } from 'puppeteer-core';
import type { Condition, Family } from '../condition.ts';
import type { Look } from '../look.ts';

const colours: readonly (keyof Look)[] = ['titleColour', 'amountColour', 'ground'];

/** What a browser's translation does: each text goes into `font` elements, also in open shadow roots. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wrapIn = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element && node.shadowRoot) wrapIn(node.shadowRoot);
        if (!(node instanceof Text) || !node.data.trim()) continue;
        if (!node.parentElement?.closest('[translate=no], script, style')) texts.push(node);
      }
      for (const text of texts) {
        const outer = document.createElementNS(document.body.namespaceURI, 'font');
        const inner = outer.appendChild(outer.cloneNode());
        text.replaceWith(outer);
        inner.textContent = text.data;
      }
    };
    wrapIn(document.body);
    document.querySelector('civita-objective-card')?.setAttribute('objective', 'acqua');
  });
}

const shownAmount = async (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const card = document.querySelector<Element & { updateComplete: Promise<unknown> }>('civita-objective-card');
    await card?.updateComplete;
    return card?.shadowRoot?.querySelector('[part=amount]')?.textContent ?? undefined;
  });

/** How people read a page. */
export const reading: Family = {
  name: 'reading',
  fast: 'dark colours',
  conditions: [
    {
      name: 'a browser translation, then another amount',
      expects: 'card',
      then: translate,
      differs: ['amount', 'title'],
      check: async (page) => {
        const amount = await shownAmount(page);
        return amount?.startsWith('777') ? undefined : `the amount is still ${amount ?? 'missing'}`;
      },
    },
    { name: 'right to left', expects: 'card', root: 'lang="it" dir="rtl"', differs: ['direction'] },
    {
      name: 'dark colours',
      expects: 'card',
      head: '<meta name="color-scheme" content="light dark" /><style>:root { color-scheme: light dark }</style>',
      emulate: {
        features: [{ name: 'prefers-color-scheme', value: 'dark' }],
        firefox: { 'layout.css.prefers-color-scheme.content-override': 0 },
      },
      differs: colours,
      check: async (page) => {
        const ground = await page.evaluate(() => {
          const card = document.querySelector('civita-objective-card')?.shadowRoot?.querySelector('[part=card]');
          return card ? getComputedStyle(card).backgroundColor : 'missing';
        });
        return ground === 'rgb(17, 24, 31)' ? undefined : `the ground is ${ground}`;
      },
    },
    {
      name: 'forced colours',
      expects: 'card',
      emulate: {
        features: [{ name: 'forced-colors', value: 'active' }],
        firefox: { 'browser.display.document_color_use': 2 },
      },
      differs: colours,
    },
    {
      name: 'print',
      expects: 'card',
      emulate: { media: 'print' },
      noQuestion: true,
      only: { engine: 'chromium', because: 'the driver of Firefox cannot set a page for print' },
    },
    { name: 'a screen of 320 px', expects: 'card', emulate: { width: 320 }, check: fitsIn(320) },
    {
      name: 'no script',
      expects: 'link',
      emulate: { scripts: false },
      only: { engine: 'chromium', because: 'the driver of Firefox cannot switch scripts off' },
    },
  ],
};

function fitsIn(width: number): NonNullable<Condition['check']> {
  return async (page) => {
    const used = await page.evaluate(() => document.documentElement.scrollWidth);
    return used <= width ? undefined : `the page is ${used} px wide`;
  };
}
