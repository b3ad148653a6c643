import type { ObjectiveCard } from '@civita/elements';
import '@civita/elements/define/objective-card.js';
import { provideCity } from '@civita/elements';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { report } from '../../stories/fixtures/report.ts';

/** A part of the card; throws when it is not there. */
function part(card: Element, name: string): HTMLElement {
  const found = card.shadowRoot?.querySelector<HTMLElement>(`[part='${name}']`);
  if (!found) throw new Error(`The card has no part "${name}".`);
  return found;
}

const link = html`<a href="/verde">Obiettivo 3</a>`;

async function cardWith(city: ReturnType<typeof fakeCity>, language = 'it', size = 'standard'): Promise<ObjectiveCard> {
  const page = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  provideCity(page, { civita: city });
  page.append(
    await fixture(html`<civita-objective-card objective="verde" size=${size}>${link}</civita-objective-card>`),
  );
  const card = page.querySelector('civita-objective-card') as ObjectiveCard;
  await card.updateComplete;
  return card;
}

describe('civita-objective-card', () => {
  it('shows the link inside it until the objective arrives, then the promise around it', async () => {
    const city = fakeCity();
    const card = await cardWith(city);
    expect(card.shadowRoot?.querySelector('article')).to.equal(null);
    expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
    city.publish(report);
    await card.updateComplete;
    expect(part(card, 'label').textContent).to.equal('Obiettivo 3');
    expect(part(card, 'title').textContent).to.equal('Portare il verde in ogni quartiere');
    expect(part(card, 'summary').textContent).to.contain('dieci minuti');
    expect(part(card, 'amount').textContent).to.equal('1.234.567,89\u00a0€');
    expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('keeps the link when the data cannot be reached', async () => {
    const city = fakeCity();
    const card = await cardWith(city);
    city.fail(new CivitaError('network', 'down'));
    await card.updateComplete;
    expect(card.shadowRoot?.querySelector('article')).to.equal(null);
    expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('keeps the link when the report has no such objective', async () => {
    const card = await cardWith(fakeCity({ ...report, objectives: [] }));
    expect(card.shadowRoot?.querySelector('article')).to.equal(null);
  });

  it('finds a source that comes after it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="it"><civita-objective-card objective="verde">${link}</civita-objective-card></div>`,
    );
    const card = page.querySelector('civita-objective-card') as ObjectiveCard;
    provideCity(page, { civita: fakeCity(report) });
    await card.updateComplete;
    expect(part(card, 'title').textContent).to.equal('Portare il verde in ogni quartiere');
  });

  it('says in words what the city did not state', async () => {
    const { objectives } = report;
    const silent = objectives.map(({ status: _, ...rest }) => rest);
    const card = await cardWith(fakeCity({ ...report, objectives: silent, allocations: [] }));
    const facts = card.shadowRoot?.querySelector('dl')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(facts).to.contain('Stato Non dichiarato dal Comune');
    expect(facts).to.contain('Avanzamento Non dichiarato dal Comune');
    expect(facts).not.to.contain('0,00');
  });

  it('counts a project under two activities once and says where it stands', async () => {
    const card = await cardWith(fakeCity(report));
    const facts = card.shadowRoot?.querySelector('dl')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(facts).to.contain('1 progetto Inviato per l’ammissione');
  });

  it('speaks the language of the page', async () => {
    const card = await cardWith(fakeCity(report), 'en');
    expect(part(card, 'title').textContent).to.equal('Bring green to every district');
    expect(part(card, 'amount').textContent).to.equal('€1,234,567.89');
    expect(part(card, 'foot').textContent).to.contain('Data as of December 31, 2024');
  });

  it('marks a text that is in another language than the page', async () => {
    const objectives = report.objectives.map((objective) => ({ ...objective, title: { fr: 'Du vert partout' } }));
    const card = await cardWith(fakeCity({ ...report, objectives }));
    expect(part(card, 'title').querySelector('[lang=fr]')?.textContent).to.equal('Du vert partout');
  });

  it('has the heading level that the page asks for', async () => {
    const card = await cardWith(fakeCity(report));
    expect(part(card, 'title').localName).to.equal('h3');
    card.level = 2;
    await card.updateComplete;
    expect(part(card, 'title').localName).to.equal('h2');
  });

  it('listens while it is on the page and not after', async () => {
    const city = fakeCity(report);
    const card = await cardWith(city);
    const before = city.listeners;
    card.remove();
    expect(before).to.equal(1);
    expect(city.listeners).to.equal(0);
  });

  it('takes an objective that is set by property, without a source', async () => {
    const { objectiveOverview } = await import('@civita/sdk');
    const card = await fixture<ObjectiveCard>(
      html`<civita-objective-card .overview=${objectiveOverview(report, 'verde')}>${link}</civita-objective-card>`,
    );
    expect(part(card, 'title').textContent).to.equal('Portare il verde in ogni quartiere');
  });

  it('shows title, status and link when compact', async () => {
    const card = await cardWith(fakeCity(report), 'it', 'compact');
    expect(card.shadowRoot?.querySelector('dl')).to.equal(null);
    expect(part(card, 'status').textContent).to.equal('In corso');
  });

  it('stays under 30 nodes and holds no custom element', async () => {
    const card = await cardWith(fakeCity(report));
    const inside = [...(card.shadowRoot?.querySelectorAll('*') ?? [])];
    expect(inside.length).to.be.at.most(30);
    expect(inside.filter((element) => element.localName.includes('-'))).to.deep.equal([]);
  });

  it('keeps its size and colours on a page with loud styles', async () => {
    const city = fakeCity(report);
    const quiet = getComputedStyle(part(await cardWith(city), 'title'));
    const expected = [quiet.fontSize, quiet.color, quiet.textTransform, quiet.letterSpacing];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{font-size:40px!important;color:red!important;text-transform:uppercase!important;letter-spacing:9px!important} html{font-size:62.5%}',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    try {
      const loud = getComputedStyle(part(await cardWith(city), 'title'));
      expect([loud.fontSize, loud.color, loud.textTransform, loud.letterSpacing]).to.deep.equal(expected);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  });

  for (const size of ['standard', 'compact'])
    it(`has nothing that axe finds (${size})`, async () => {
      await expect(await cardWith(fakeCity(report), 'it', size)).to.be.accessible();
    });
});
