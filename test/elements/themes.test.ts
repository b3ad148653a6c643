import '@civita/elements/define/milestones.js';
import '@civita/elements/define/objective-card.js';
import '@civita/elements/define/progress.js';
import { objectiveOverview } from '@civita/sdk';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { objectiveStates } from '../../stories/fixtures/objectives.ts';
import { contrast } from '../support/contrast.ts';
import { painted } from './support/colours.ts';
import { itWith } from './support/commands.ts';

const overview = objectiveOverview(objectiveStates.rich, 'verde');

/** A card on a page that has these custom properties and this colour scheme. */
async function cardOn(properties: Readonly<Record<string, string>> = {}, scheme = 'light'): Promise<LitElement> {
  const page = await fixture<HTMLElement>(html`<div lang="it"></div>`);
  for (const [name, value] of Object.entries({ ...properties, 'color-scheme': scheme }))
    page.style.setProperty(name, value);
  page.append(
    await fixture<HTMLElement>(
      html`<civita-objective-card .overview=${overview}><a href="/verde">Obiettivo 3</a></civita-objective-card>`,
    ),
  );
  const card = page.firstElementChild as LitElement;
  await card.updateComplete;
  return card;
}

/** Has the browser say that the reader's device asks for something. */
const emulate = (feature: { readonly name: string; readonly value: string }): Promise<unknown> =>
  executeServerCommand('media', [feature]);

function inside(card: LitElement, selector: string): HTMLElement {
  const found = card.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The card has no ${selector}.`);
  return found;
}

const colourOf = (card: LitElement, selector: string): string =>
  painted(getComputedStyle(inside(card, selector)).color);
const paperOf = (card: LitElement): string => painted(getComputedStyle(inside(card, 'article')).backgroundColor);

describe('the look', () => {
  it('is ours on a page without a design system', async () => {
    const card = await cardOn();
    expect(colourOf(card, 'summary')).to.equal('#0a5f63');
    expect(getComputedStyle(inside(card, '.civita')).fontFamily).to.equal('system-ui, sans-serif');
    expect(getComputedStyle(inside(card, 'article')).borderRadius).to.equal('4px');
  });

  describe('on a page with Bootstrap Italia 2', () => {
    const link = document.createElement('link');

    before(async () => {
      link.rel = 'stylesheet';
      link.href = '/node_modules/bootstrap-italia/dist/css/bootstrap-italia.min.css';
      await new Promise((resolve, reject) => {
        link.addEventListener('load', resolve);
        link.addEventListener('error', reject);
        document.head.append(link);
      });
    });

    after(() => link.remove());

    it('has its colour, typeface and corners, and the contrast of text', async () => {
      const card = await cardOn();
      expect(colourOf(card, 'summary')).to.equal('#0066cc');
      expect(getComputedStyle(inside(card, '.civita')).fontFamily).to.match(/^"Titillium Web"/);
      expect(getComputedStyle(inside(card, 'article')).borderRadius).to.equal('4px');
      expect(contrast(colourOf(card, 'summary'), paperOf(card))).to.be.at.least(4.5);
    });

    it('has ours again on dark paper, which it does not know', async () => {
      const card = await cardOn({}, 'dark');
      expect(colourOf(card, 'summary')).to.equal('#6ccfc7');
      expect(contrast(colourOf(card, 'summary'), paperOf(card))).to.be.at.least(7);
    });
  });

  it('follows Bootstrap Italia 3 before 2', async () => {
    const card = await cardOn({
      '--bs-primary': '#0066cc',
      '--bsi-color-text-primary': '#8a1538',
      '--bsi-font-sans': 'Georgia',
      '--bsi-radius-smooth': '8px',
    });
    expect(colourOf(card, 'summary')).to.equal('#8a1538');
    expect(getComputedStyle(inside(card, '.civita')).fontFamily).to.equal('Georgia');
    expect(getComputedStyle(inside(card, 'article')).borderRadius).to.equal('8px');
  });

  it('darkens a page’s colour that is too light to be read, and no other', async () => {
    for (const light of ['#ffcc00', '#00ff00', '#ffffff', '#ff8080', '#00ffff']) {
      const card = await cardOn({ '--bs-primary': light });
      expect(contrast(colourOf(card, 'summary'), paperOf(card)), light).to.be.at.least(4.5);
    }
    for (const dark of ['#000000', '#0066cc', '#8a1538', '#006600'])
      expect(colourOf(await cardOn({ '--bs-primary': dark }), 'summary')).to.equal(dark);
  });

  it('has what the city sets before all else', async () => {
    const card = await cardOn({ '--civita-accent': '#123456', '--civita-radius': '0', '--bs-primary': '#0066cc' });
    expect(colourOf(card, 'summary')).to.equal('#123456');
    expect(getComputedStyle(inside(card, 'article')).borderRadius).to.equal('0px');
  });

  it('is dark where the page is, also inside a light page', async () => {
    const card = await cardOn({}, 'dark');
    expect(paperOf(card)).to.equal('#11181f');
    expect(colourOf(card, '.civita')).to.equal('#e7ecf1');
    expect(paperOf(await cardOn({}, 'light'))).to.equal('#ffffff');
  });

  itWith('emulateMedia')('follows the reader’s device only where the page does', async () => {
    await emulate({ name: 'prefers-color-scheme', value: 'dark' });
    try {
      expect(paperOf(await cardOn({}, 'light dark'))).to.equal('#11181f');
      expect(paperOf(await cardOn({}, 'normal'))).to.equal('#ffffff');
    } finally {
      await emulate({ name: 'prefers-color-scheme', value: 'light' });
    }
  });

  itWith('emulateMedia')(
    'has notes as dark as text, and lines that are seen, for a reader who asks for more contrast',
    async () => {
      await emulate({ name: 'prefers-contrast', value: 'more' });
      try {
        const card = await cardOn({ '--bs-primary': '#0066cc' });
        expect(colourOf(card, '.note')).to.equal('#17212b');
        expect(colourOf(card, 'summary')).to.equal('#07474a');
        expect(painted(getComputedStyle(inside(card, 'article')).borderTopColor)).to.equal('#17212b');
      } finally {
        await emulate({ name: 'prefers-contrast', value: 'no-preference' });
      }
    },
  );

  itWith('emulateMedia')('keeps frames and the shapes of statuses in forced colours', async () => {
    await emulate({ name: 'forced-colors', value: 'active' });
    try {
      const card = await cardOn();
      const frame = getComputedStyle(inside(card, 'article'));
      expect(frame.borderTopStyle).to.equal('solid');
      expect(frame.borderTopColor).not.to.equal(frame.backgroundColor);
      const mark = getComputedStyle(inside(card, '.status'), '::before');
      expect(mark.borderTopStyle).to.equal('solid');
      expect(mark.borderTopColor).to.equal(getComputedStyle(inside(card, '.status')).color);
      const fill = getComputedStyle(inside(card, "[data-status='in-progress']"), '::before').backgroundColor;
      expect(painted(fill)).not.to.equal(paperOf(card));
      expect(getComputedStyle(inside(card, 'progress')).forcedColorAdjust).to.equal('none');
    } finally {
      await emulate({ name: 'forced-colors', value: 'none' });
    }
  });

  itWith('emulateMedia')('is light and keeps its fills on paper', async () => {
    await emulateMedia({ media: 'print' });
    try {
      const card = await cardOn({}, 'dark');
      expect(paperOf(card)).to.equal('#ffffff');
      expect(getComputedStyle(inside(card, 'progress')).printColorAdjust).to.equal('exact');
      expect(getComputedStyle(inside(card, 'article')).breakInside).to.equal('avoid');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('moves nothing by itself', async () => {
    const card = await cardOn();
    const moving = [...(card.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return transitionDuration !== '0s' || animationName !== 'none';
    });
    expect(moving).to.deep.equal([]);
  });

  it('has the reader’s own size, whatever the page makes of its root', async () => {
    const root = document.documentElement;
    try {
      for (const size of ['62.5%', '100%', '200%']) {
        root.style.fontSize = size;
        const card = await cardOn();
        expect(getComputedStyle(inside(card, '.summary')).fontSize, size).to.equal('16px');
      }
    } finally {
      root.style.fontSize = '';
    }
  });
});
