import { ObjectiveCard, provideCity } from '@civita/elements';
import '@civita/elements/define/objective-card.js';
import type { Objective } from '@civita/sdk';
import { CivitaError, objectiveOverview } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { objectiveStates } from '../../stories/fixtures/objectives.ts';
import { moneyStates, park } from '../../stories/fixtures/projects.ts';
import { report } from '../../stories/fixtures/report.ts';
import { eachOf, wordsOf } from './support/shown.ts';

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
    expect(card.shadowRoot?.querySelector('article')?.localName).to.equal(undefined);
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
    expect(card.shadowRoot?.querySelector('article')?.localName).to.equal(undefined);
    expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  for (const narrative of [{}, { it: [] }])
    it(`offers no whole text where there is none: ${JSON.stringify(narrative)}`, async () => {
      const [objective] = report.objectives;
      const city = fakeCity({ ...report, objectives: [{ ...objective, id: 'verde', narrative } as Objective] });
      expect((await cardWith(city)).shadowRoot?.querySelectorAll('article, details')).to.have.length(1);
    });

  it('keeps the link when the report has no such objective', async () => {
    const card = await cardWith(fakeCity({ ...report, objectives: [] }));
    expect(card.shadowRoot?.querySelector('article')?.localName).to.equal(undefined);
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
    expect(facts).to.contain('Risorse Non dichiarato dal Comune');
    expect(facts).not.to.contain('0,00');
  });

  it('says how far the projects got by the first basis that is stated, and of when that is', async () => {
    const card = await cardWith(fakeCity(objectiveStates.rich));
    expect(part(card, 'ratio').textContent).to.equal('35,7%');
    expect(wordsOf(card, 'dl')).to.contain(
      'Avanzamento 35,7% pagamenti sul finanziato al 31 dicembre 2024. Come si calcola: pagamenti divisi per il finanziamento pubblico.',
    );
  });

  it('shows progress above 100 % as it is', async () => {
    const card = await cardWith(fakeCity(objectiveStates.overPaid));
    expect(part(card, 'ratio').textContent).to.equal('118%');
    expect(wordsOf(card, 'dl')).to.contain('oltre il 100 %');
  });

  it('says each step of the way of money apart, with what is still to be found, and once of when all of it is', async () => {
    const card = await cardWith(fakeCity(objectiveStates.rich));
    expect(eachOf(card, '.steps li')).to.deep.equal([
      'Messi da parte 1.234.567,89\u00a0€',
      'Richiesti 1.000.000,00\u00a0€',
      'Assegnati 700.000,00\u00a0€',
      'Impegnati 500.000,00\u00a0€',
      'Pagati 250.000,00\u00a0€',
      'Da reperire 300.000,00\u00a0€',
    ]);
    expect(eachOf(card, '.steps + .note')).to.deep.equal(['al 31 dicembre 2024']);
  });

  it('says of each step of when it is and who states it where they differ', async () => {
    const whole = moneyStates.whole;
    const card = await cardWith(fakeCity({ ...whole, projects: [...whole.projects, park({ id: 'viale' })] }));
    expect(eachOf(card, '.steps li').slice(-2)).to.deep.equal([
      'Impegnati 600.000,00\u00a0€ al 31 dicembre 2024; 1 di 2 progetti lo dichiara',
      'Pagati 250.000,00\u00a0€ al 30 giugno 2024; 1 di 2 progetti lo dichiara',
    ]);
    expect(eachOf(card, '.steps + .note')).to.deep.equal([]);
  });

  it('keeps the whole text behind a disclosure, as text and safe links', async () => {
    const card = await cardWith(fakeCity(objectiveStates.rich));
    const details = card.shadowRoot?.querySelector('details');
    expect(details?.open).to.equal(false);
    expect(part(card, 'narrative').querySelector('h4')?.textContent).to.equal('Dove si comincia');
    const link = part(card, 'narrative').querySelector('a');
    expect(link?.href).to.equal('https://comune.example/piano-del-verde');
    expect(link?.rel).to.equal('noopener noreferrer nofollow');
  });

  it('shows a link that no reader may follow, and markup, as words', async () => {
    const children = [
      '<img src=x onerror=alert(1)>',
      { type: 'link' as const, text: 'qui', href: 'javascript:alert(1)' },
    ];
    const objectives = report.objectives.map((objective) => ({
      ...objective,
      narrative: { it: [{ type: 'paragraph' as const, children }] },
    }));
    const card = await cardWith(fakeCity({ ...report, objectives }));
    expect(part(card, 'narrative').querySelector('a, img')?.localName).to.equal(undefined);
    expect(part(card, 'narrative').textContent.trim()).to.equal('<img src=x onerror=alert(1)>qui');
  });

  it('names the themes, an SDG by its number', async () => {
    const card = await cardWith(fakeCity(objectiveStates.rich));
    expect(eachOf(card, '[part=tag]')).to.deep.equal([
      'SDG 11 Città e comunità sostenibili',
      'SDG 13',
      'Chi abita nei quartieri',
    ]);
  });

  it('says how old its data is', async () => {
    const card = await cardWith(fakeCity(report));
    card.today = '2026-11-22';
    await card.updateComplete;
    expect(wordsOf(card, 'footer .note')).to.equal('Dati aggiornati al 31 dicembre 2024, 22 mesi fa');
    card.today = '2025-01-15';
    await card.updateComplete;
    expect(wordsOf(card, 'footer .note')).to.equal('Dati aggiornati al 31 dicembre 2024');
  });

  it('has two columns of about one length when wide, where there is room for them', async () => {
    const card = await cardWith(fakeCity(objectiveStates.rich), 'it', 'wide');
    const facts = [...(card.shadowRoot?.querySelectorAll('dd') ?? [])];
    const boxOf = (element?: Element): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
    const apart = (): boolean => boxOf(facts.at(-1)).left >= boxOf(facts[0]).right;
    card.parentElement?.setAttribute('style', 'inline-size: 60em');
    expect(apart()).to.equal(true);
    const foot = boxOf(part(card, 'foot')).top;
    const left = facts.filter((fact) => boxOf(fact).left < boxOf(facts[0]).right);
    expect(foot - boxOf(left.at(-1)).bottom).to.be.below(boxOf(part(card, 'card')).height / 3);
    card.parentElement?.setAttribute('style', 'inline-size: 30em');
    expect(apart()).to.equal(false);
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
    expect(part(card, 'foot').textContent).to.contain('Data as of 31 December 2024');
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
    const card = await fixture<ObjectiveCard>(
      html`<civita-objective-card .overview=${objectiveOverview(report, 'verde')}>${link}</civita-objective-card>`,
    );
    expect(part(card, 'title').textContent).to.equal('Portare il verde in ogni quartiere');
  });

  it('is drawn once for each change, and touches nothing on the page but what changed', async () => {
    const overview = objectiveOverview(objectiveStates.rich, 'verde');
    if (!overview) throw new Error('The report has no such objective.');
    const [measure] = overview.progress;
    if (!measure) throw new Error('The objective states no progress.');
    const card = new ObjectiveCard();
    let drawn = 0;
    const draw = card.render.bind(card);
    card.render = () => {
      drawn += 1;
      return draw();
    };
    Object.assign(card, { overview, level: 2, size: 'standard', today: '2026-11-22' });
    document.body.append(card);
    try {
      await nextFrame();
      expect(drawn).to.equal(1);
      const touched: string[] = [];
      const watch = new MutationObserver((changes) => {
        for (const { target } of changes)
          touched.push((target instanceof Element ? target : target.parentElement)?.getAttribute('part') ?? '');
      });
      if (card.shadowRoot)
        watch.observe(card.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
      card.overview = { ...overview, progress: [{ ...measure, ratio: 0.77 }] };
      await nextFrame();
      watch.disconnect();
      expect(drawn).to.equal(2);
      expect(touched).to.deep.equal(['ratio', 'progress']);
    } finally {
      card.remove();
    }
  });

  it('shows title, status and link when compact', async () => {
    const card = await cardWith(fakeCity(report), 'it', 'compact');
    expect(card.shadowRoot?.querySelector('dl')?.localName).to.equal(undefined);
    expect(part(card, 'status').textContent).to.equal('In corso');
  });

  it('has at most 30 nodes beside the steps and drawing of its money and the city’s own text, and no custom element', async () => {
    const nodes = async (state: keyof typeof objectiveStates, size?: string): Promise<readonly Element[]> => {
      const card = await cardWith(fakeCity(objectiveStates[state]), 'it', size);
      return [...(card.shadowRoot?.querySelectorAll('*') ?? [])];
    };
    expect((await nodes('full')).length).to.be.at.most(30);
    expect((await nodes('rich', 'compact')).length).to.be.at.most(12);
    const rich = await nodes('rich');
    const own = rich.filter((node) => !node.closest('.steps, svg, [part=narrative], .tags'));
    expect(own.length).to.be.at.most(30);
    expect(rich.filter((element) => element.localName.includes('-'))).to.deep.equal([]);
  });

  it('says what a status means', async () => {
    const card = await cardWith(fakeCity(report));
    expect(wordsOf(card, 'dl')).to.contain('In corso i lavori o i pagamenti sono cominciati');
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

  for (const size of ['standard', 'compact', 'wide'])
    it(`has nothing that axe finds (${size})`, async () => {
      const card = await cardWith(fakeCity(objectiveStates.rich), 'it', size);
      card.shadowRoot?.querySelector('details')?.toggleAttribute('open', true);
      await expect(card).to.be.accessible();
    });
});
