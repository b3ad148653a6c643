import '@civita/elements/define/objective-card.js';
import '@civita/elements/define/objective-list.js';
import { objectiveOverview } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { reportOf } from '../../stories/fixtures/long.ts';
import { objectiveStates } from '../../stories/fixtures/objectives.ts';
import { shown, wordsOf } from './support/shown.ts';
import { eventually } from './support/eventually.ts';

function cardIn(language: string, report = objectiveStates.rich): Promise<LitElement> {
  return shown<LitElement>(
    html`<civita-objective-card objective="verde" today="2026-11-22"></civita-objective-card>`,
    fakeCity(report),
    language,
  );
}

describe('the languages', () => {
  // The first here: the words of the others are known by then.
  it('of a page in sl are those of a list, of its filters as of its entries, once its words have come', async () => {
    const list = await shown<LitElement>(
      html`<civita-objective-list entries="projects"></civita-objective-list>`,
      fakeCity(reportOf(1)),
      'sl',
    );
    await eventually(() => wordsOf(list, '.field').startsWith('Iskanje'));
    expect(wordsOf(list, 'li [part=status]')).to.equal('Zamisel');
  });

  for (const [language, status, amount, age] of [
    ['de', 'Stand', 'Bereitgestellt', 'Stand der Daten: 31. Dezember 2024, 22 Monate alt'],
    ['fr-CH', 'État', 'Réservés', 'Données au 31 décembre 2024, il y a 22 mois'],
    ['sl', 'Stanje', 'Rezervirano', 'Stanje podatkov: 31. december 2024, starost: 22 mesecev'],
    ['es_ES', 'Estado', 'Reservados', 'Datos a 31 de diciembre de 2024, hace 22 meses'],
  ] as const)
    it(`of a page in ${language} are those of the card, once its words have come`, async () => {
      const card = await cardIn(language);
      await eventually(() => wordsOf(card, 'dl').startsWith(status));
      expect(wordsOf(card, '.steps')).to.contain(amount);
      expect(wordsOf(card, 'footer .note').replaceAll(/\s/g, ' ')).to.equal(age);
      expect(card.shadowRoot?.querySelector('.civita')?.getAttribute('lang')).to.equal(language);
    });

  it('that Civita does not speak are told in English, marked so, with the city’s own words in theirs', async () => {
    const card = await cardIn('ar', objectiveStates.arabic);
    const root = card.shadowRoot;
    expect(root?.querySelector('.civita')?.getAttribute('lang')).to.equal('en');
    expect(wordsOf(card, 'dl')).to.contain('Status');
    const title = root?.querySelector('[part=title] [lang=ar]');
    expect(title?.textContent).to.contain('الأشجار');
    expect(title && getComputedStyle(title).unicodeBidi).to.equal('plaintext');
  });

  it('change with the page', async () => {
    const before = document.documentElement.lang;
    try {
      document.documentElement.lang = 'it';
      const card = await fixture<LitElement>(
        html`<civita-objective-card
          .overview=${objectiveOverview(objectiveStates.rich, 'verde')}
        ></civita-objective-card>`,
      );
      expect(wordsOf(card, 'dl')).to.contain('Stato');
      document.documentElement.lang = 'en';
      await eventually(() => wordsOf(card, 'dl').startsWith('Status'));
    } finally {
      document.documentElement.lang = before;
    }
  });

  it('change with the part of the page that they stand in, through a shadow root too, and with no other', async () => {
    const part = await fixture<HTMLElement>(
      html`<section lang="it">
        <div></div>
        <p lang="it"></p>
      </section>`,
    );
    const card = await fixture<LitElement>(
      html`<civita-objective-card
        .overview=${objectiveOverview(objectiveStates.rich, 'verde')}
      ></civita-objective-card>`,
    );
    part.firstElementChild?.attachShadow({ mode: 'open' }).append(card);
    await card.updateComplete;
    expect(wordsOf(card, 'dl')).to.match(/^Stato/);
    part.lang = 'en';
    await eventually(() => wordsOf(card, 'dl').startsWith('Status'));
    let updates = 0;
    Reflect.set(card, 'updated', () => (updates += 1));
    part.querySelector('p')?.setAttribute('lang', 'de');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(updates).to.equal(0);
  });
});
