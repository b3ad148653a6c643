import type { Report } from '@civita/elements';
import '@civita/elements/define/report.js';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { wholeEdition } from '../../stories/fixtures/long.ts';
import { report } from '../../stories/fixtures/report.ts';
import { eventually } from './support/eventually.ts';
import { eachOf, shown, wordsOf } from './support/shown.ts';

const start = location.href;
const plain = html`<civita-report today="2025-04-01"><a href="/bilancio">Il bilancio</a></civita-report>`;

function reportIn(
  city: ReturnType<typeof fakeCity> | undefined = fakeCity(wholeEdition),
  markup: TemplateResult = plain,
  language = 'it',
): Promise<Report> {
  return shown<Report>(markup, city, language);
}

function link(element: Report, words: string): HTMLAnchorElement {
  const found = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].find((one) => one.textContent.includes(words));
  if (!found) throw new Error(`There is no link "${words}".`);
  return found;
}

async function go(element: Report, words: string): Promise<void> {
  link(element, words).click();
  await element.updateComplete;
}

const title = (element: Report): string => wordsOf(element, '[part=title]');

describe('civita-report', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('shows what stands inside it until the report arrives, and keeps it when that fails', async () => {
    const city = fakeCity();
    const element = await reportIn(city);
    city.fail(new CivitaError('network', 'down'));
    await element.updateComplete;
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    city.publish(wholeEdition);
    await element.updateComplete;
    expect(title(element)).to.equal('Bilancio sociale 2024');
  });

  it('leaves another edition than the one that is meant alone', async () => {
    const element = await reportIn(undefined, html`<civita-report edition="x" .report=${report}>a</civita-report>`);
    expect(element.shadowRoot?.querySelector('.civita')?.localName).to.equal(undefined);
  });

  it('lists chapters and objectives as a tree, objectives with their status', async () => {
    const element = await reportIn();
    expect(eachOf(element, '.contents > ul > li > a')).to.deep.equal([
      'Lettera della sindaca',
      'Parte prima. Che cosa abbiamo promesso',
    ]);
    expect(eachOf(element, '.contents > ul > li > ul > li > ul > li > a')).to.deep.equal([
      'Obiettivo 3. Portare il verde in ogni quartiere',
    ]);
    expect(eachOf(element, '[part=status]')).to.deep.equal(['In corso', 'Idea']);
  });

  it('opens a chapter that only tells, with its headings below its title, and goes back', async () => {
    const element = await reportIn();
    await go(element, 'Lettera');
    expect(title(element)).to.equal('Lettera della sindaca');
    expect(element.shadowRoot?.querySelector('h2[part=title]')?.localName).not.to.equal(undefined);
    expect(wordsOf(element, 'h3')).to.equal('Come leggerlo');
    await go(element, 'Torna a');
    expect(title(element)).to.equal('Bilancio sociale 2024');
  });

  it('opens an objective as its card, with what stands under it and the way that led there', async () => {
    const element = await reportIn();
    await go(element, 'Obiettivo 3');
    expect(title(element)).to.equal('Portare il verde in ogni quartiere');
    expect(wordsOf(element, 'dl')).to.contain('In corso');
    expect(eachOf(element, 'nav li')).to.deep.equal([
      'Bilancio sociale 2024',
      'Parte prima. Che cosa abbiamo promesso',
      'Linea 1. Una città per respirare',
      'Obiettivo 3. Portare il verde in ogni quartiere',
    ]);
    expect(element.shadowRoot?.querySelector('[aria-current=page]')?.querySelector('a')?.localName).to.equal(undefined);
    expect(eachOf(element, '[part=part]')).to.deep.equal([
      'Nuovi parchi',
      'Viali alberati',
      'Progetti',
      'In questa parte',
    ]);
    await go(element, 'Un orto');
    expect(title(element)).to.equal('Un orto per chi lo chiede');
  });

  it('takes who follows a link to what it opened, and nobody anywhere before that', async () => {
    const element = await reportIn();
    expect(element.shadowRoot?.activeElement?.localName).to.equal(undefined);
    await go(element, 'Lettera');
    expect(element.shadowRoot?.activeElement?.classList.contains('place')).to.equal(true);
  });

  it('leaves the address alone unless it is allowed, and each place has one anyway', async () => {
    const element = await reportIn();
    await go(element, 'Lettera');
    expect(location.href).to.equal(start);
    expect(new URL(link(element, 'Torna a').href).hash).to.equal('#civita-report=borgoalto-2024');
    await go(element, 'Torna a');
    expect(new URL(link(element, 'Lettera').href).hash).to.equal('#civita-report=borgoalto-2024&open=lettera');
  });

  it('keeps the place in the address where it may, so that the browser goes back', async () => {
    const element = await reportIn(undefined, html`<civita-report url-state .report=${wholeEdition}></civita-report>`);
    link(element, 'Lettera').click();
    await eventually(() => title(element) === 'Lettera della sindaca');
    expect(location.hash).to.equal('#civita-report=borgoalto-2024&open=lettera');
    history.back();
    await eventually(() => title(element) === 'Bilancio sociale 2024');
  });

  it('opens at the place that the address names, and follows a link of the page to another', async () => {
    history.replaceState(null, '', '#civita-report=borgoalto-2024&open=orti');
    const element = await reportIn();
    expect(title(element)).to.equal('Un orto per chi lo chiede');
    location.hash = '#civita-report=borgoalto-2024&open=nota';
    await eventually(() => title(element) === 'Nota di metodo');
  });

  it('shows the contents when an address leads to what is not there', async () => {
    const element = await reportIn(
      undefined,
      html`<civita-report open="gone" .report=${wholeEdition}></civita-report>`,
    );
    expect(wordsOf(element, '[role=status]')).to.contain('non è in questa edizione');
    expect(title(element)).to.equal('Bilancio sociale 2024');
  });

  it('lists objectives of an edition without chapters, also those whose parent is not there', async () => {
    const lost = report.objectives.map((objective) => ({ ...objective, parent: 'gone' }));
    const element = await reportIn(fakeCity({ ...report, objectives: lost }));
    expect(eachOf(element, '.contents a')).to.have.length(1);
  });

  it('begins at the heading level that the page says, and speaks its language', async () => {
    const element = await reportIn(fakeCity(wholeEdition), html`<civita-report level="4"></civita-report>`, 'en');
    expect(wordsOf(element, 'h4')).to.equal('Social report 2024');
    await go(element, 'Letter from');
    expect(wordsOf(element, '.way-back')).to.equal('Back to “Social report 2024”');
  });

  it('listens while it is on the page and not after', async () => {
    const city = fakeCity(wholeEdition);
    const element = await reportIn(city);
    expect(city.listeners).to.equal(1);
    element.remove();
    expect(city.listeners).to.equal(0);
    location.hash = '#civita-report=borgoalto-2024&open=nota';
    await element.updateComplete;
    expect(element.open).to.equal(undefined);
  });

  it('has nothing that axe finds, at the contents and at an objective', async () => {
    const element = await reportIn();
    await expect(element).to.be.accessible();
    await go(element, 'Obiettivo 3');
    await expect(element).to.be.accessible();
  });
});
