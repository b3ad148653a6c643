import type { ObjectiveList } from '@civita/elements';
import '@civita/elements/define/objective-list.js';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { reportOf, wholeEdition } from '../../stories/fixtures/long.ts';
import { eventually } from './support/eventually.ts';
import { eachOf, shown, wordsOf } from './support/shown.ts';

const projects = html`<civita-objective-list entries="projects"
  ><a href="/progetti">I progetti</a></civita-objective-list
>`;

function listIn(city: ReturnType<typeof fakeCity> | undefined, markup: TemplateResult = projects, language = 'it') {
  return shown<ObjectiveList>(markup, city, language);
}

/** The titles that a reader sees. */
const seen = (list: ObjectiveList): readonly string[] => eachOf(list, 'li:not([hidden]) [part=title]');

const count = (list: ObjectiveList): string => wordsOf(list, '[role=status]');

function field<K extends keyof HTMLElementTagNameMap = 'input'>(
  list: ObjectiveList,
  selector: K | `${K}[${string}`,
): HTMLElementTagNameMap[K] {
  const found = list.shadowRoot?.querySelector<HTMLElementTagNameMap[K]>(selector);
  if (!found) throw new Error(`The form has no ${selector}.`);
  return found;
}

/** Asks as a reader does: by the form's own controls. */
async function search(list: ObjectiveList, text: string): Promise<void> {
  const box = field(list, 'input[name=q]');
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await list.updateComplete;
}

async function choose(list: ObjectiveList, dimension: string, value: string): Promise<void> {
  field(list, `input[name=${dimension}][value="${value}"]`).click();
  await list.updateComplete;
}

async function sort(list: ObjectiveList, order: string): Promise<void> {
  const box = field(list, 'select');
  box.value = order;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await list.updateComplete;
}

describe('civita-objective-list', () => {
  it('shows what stands inside it until the report arrives, and keeps it when that fails', async () => {
    const city = fakeCity();
    const list = await listIn(city);
    city.fail(new CivitaError('network', 'down'));
    await list.updateComplete;
    expect(list.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(list.shadowRoot?.querySelector('form')?.localName).to.equal(undefined);
    city.publish(reportOf(3));
    await list.updateComplete;
    expect(seen(list)).to.have.length(3);
  });

  it('lists objectives with label, status and a link to the page of each', async () => {
    const objectives = wholeEdition.objectives.map((one) => ({ ...one, url: `https://borgoalto.example/${one.id}` }));
    const list = await listIn(
      fakeCity({ ...wholeEdition, objectives }),
      html`<civita-objective-list></civita-objective-list>`,
    );
    expect(count(list)).to.equal('3 obiettivi su 3');
    expect(seen(list)[1]).to.equal('Obiettivo 3 Portare il verde in ogni quartiere');
    expect(eachOf(list, 'li [part=status]')).to.deep.equal(['Stato non noto', 'In corso', 'Idea']);
    expect(list.shadowRoot?.querySelector('li a')?.getAttribute('href')).to.equal('https://borgoalto.example/linea-1');
  });

  it('finds words without regard to accents and case, and says how many there are', async () => {
    const list = await listIn(fakeCity(reportOf(10)));
    await search(list, 'CITTA');
    expect(seen(list)).to.deep.equal(['Città alta: piazza 2', 'Città alta: piazza 7']);
    expect(count(list)).to.equal('2 progetti su 10');
  });

  it('counts what each choice would leave, and lets a second value of a list be added', async () => {
    const list = await listIn(fakeCity(reportOf(20)));
    await choose(list, 'status', 'idea');
    expect(count(list)).to.equal('4 progetti su 20');
    const places = eachOf(list, 'fieldset label:has([name=place])');
    expect(places).to.deep.equal(['Centro (1)', 'Colline (1)', 'Porto vecchio (1)', 'Stazione (1)']);
    await choose(list, 'status', 'completed');
    expect(count(list)).to.equal('8 progetti su 20');
    expect(wordsOf(list, 'summary')).to.equal('Filtri scelti: 2');
  });

  it('says when nothing matches, and takes everything away again', async () => {
    const list = await listIn(fakeCity(reportOf(5)));
    await search(list, 'metropolitana');
    expect(seen(list)).to.deep.equal([]);
    expect(count(list)).to.contain('Niente corrisponde');
    field(list, 'button').click();
    await list.updateComplete;
    expect(seen(list)).to.have.length(5);
    expect(field(list, 'input').value).to.equal('');
    expect(list.shadowRoot?.activeElement).to.equal(field(list, 'input'));
  });

  it('sorts by title and by the amount awarded, with what is not stated at the end', async () => {
    const list = await listIn(fakeCity(reportOf(6)));
    await sort(list, 'title');
    expect(seen(list)).to.deep.equal([...seen(list)].sort(new Intl.Collator('it', { numeric: true }).compare));
    await sort(list, 'awarded');
    expect(seen(list)).to.deep.equal([
      'Asilo nido 6',
      'Piscina 5',
      'Viale alberato 3',
      'Città alta: piazza 2',
      'Asilo nido 1',
      'Biblioteca di quartiere 4',
    ]);
  });

  it('leaves the address alone unless it is allowed, then keeps there what is asked', async () => {
    const start = location.href;
    const city = fakeCity(reportOf(10));
    await search(await listIn(city), 'asilo');
    expect(location.href).to.equal(start);
    const own = html`<civita-objective-list entries="projects" url-state="p-"></civita-objective-list>`;
    const list = await listIn(city, own);
    try {
      await search(list, 'asilo');
      await choose(list, 'status', 'idea');
      expect(location.search).to.contain('p-q=asilo&p-status=idea');
      const other = await listIn(city, own);
      expect(seen(other)).to.deep.equal(seen(list));
      expect(field(other, 'input[name=status][value=idea]').checked).to.equal(true);
    } finally {
      history.replaceState(null, '', start);
    }
  });

  it('passes over values of an old address that the report no longer has', async () => {
    const start = location.href;
    history.replaceState(null, '', '?v-status=gone&v-place=Centro');
    try {
      const markup = html`<civita-objective-list entries="projects" url-state="v-"></civita-objective-list>`;
      expect(count(await listIn(fakeCity(reportOf(8)), markup))).to.equal('2 progetti su 8');
    } finally {
      history.replaceState(null, '', start);
    }
  });

  it('makes an entry once: filters hide and show it', async () => {
    const list = await listIn(fakeCity(reportOf(10)));
    const before = [...(list.shadowRoot?.querySelectorAll('li') ?? [])];
    const titles = before.map((row) => row.querySelector('[part=title]'));
    await search(list, 'asilo');
    await search(list, '');
    const after = [...(list.shadowRoot?.querySelectorAll('li') ?? [])];
    expect(after).to.deep.equal(before);
    expect(after.map((row) => row.querySelector('[part=title]'))).to.deep.equal(titles);
  });

  it('makes thousands of entries a few at a time, those that are wanted first', async () => {
    const list = await listIn(fakeCity(reportOf(1000)));
    // Engines do not agree on grouping four digits.
    expect(count(list).replace(/\./g, '')).to.equal('1000 progetti su 1000');
    expect(list.shadowRoot?.querySelectorAll('li').length).to.be.below(1000);
    await search(list, 'piscina 1000');
    expect(seen(list)).to.deep.equal(['Piscina 1000']);
    await search(list, '');
    await eventually(() => list.shadowRoot?.querySelectorAll('li').length === 1000);
  });

  it('makes no more than a screen of entries in an update that somebody waits for', async () => {
    const list = await listIn(fakeCity(reportOf(3000)));
    const rows = (): number => list.shadowRoot?.querySelectorAll('li').length ?? 0;
    await eventually(() => rows() > 300);
    const before = rows();
    list.requestUpdate();
    await list.updateComplete;
    expect(rows()).to.be.within(before + 1, before + 100);
  });

  it('sorts thousands of entries a few at a time, the first ones first', async () => {
    const list = await listIn(fakeCity(reportOf(1000)));
    await eventually(() => list.shadowRoot?.querySelectorAll('li').length === 1000);
    await sort(list, 'title');
    expect(seen(list)).to.have.length(100);
    expect(seen(list).slice(0, 2)).to.deep.equal(['Asilo nido 1', 'Asilo nido 6']);
    await eventually(() => list.shadowRoot?.querySelectorAll('li').length === 1000);
    expect(seen(list)).to.deep.equal([...seen(list)].sort(new Intl.Collator('it', { numeric: true }).compare));
  });

  it('hides what does not fit of a list that stands in the page, with its empty groups', async () => {
    const list = await listIn(
      fakeCity(reportOf(4)),
      html`<civita-objective-list entries="projects" prerendered
        ><section data-civita-group><p data-civita-entry="p0">a</p></section>
        <section data-civita-group>
          <p data-civita-entry="p1">b</p>
          <p data-civita-entry="p2">c</p>
        </section></civita-objective-list
      >`,
    );
    await search(list, 'piazza');
    const hidden = [...list.querySelectorAll<HTMLElement>('section, p')].filter((place) => place.hidden);
    expect(hidden.map((place) => place.textContent)).to.deep.equal(['a', 'a', 'c']);
    expect(list.querySelector<HTMLElement>('p:not([hidden])')?.checkVisibility()).to.equal(true);
  });

  it('takes a report that is set by property, and says when there is nothing to list', async () => {
    const list = await listIn(
      undefined,
      html`<civita-objective-list entries="projects" .report=${reportOf(0)}></civita-objective-list>`,
    );
    expect(count(list)).to.contain('L’elenco è vuoto');
    expect(list.shadowRoot?.querySelector('form')?.localName).to.equal(undefined);
  });

  it('speaks English on an English page', async () => {
    const list = await listIn(fakeCity(reportOf(2)), projects, 'en');
    expect(count(list)).to.equal('2 of 2 projects');
    expect(wordsOf(list, 'fieldset legend')).to.equal('Status');
  });

  it('listens while it is on the page and not after', async () => {
    const city = fakeCity(reportOf(2));
    const list = await listIn(city);
    expect(city.listeners).to.equal(1);
    list.remove();
    expect(city.listeners).to.equal(0);
  });

  it('has nothing that axe finds, with its filters open', async () => {
    const list = await listIn(fakeCity(reportOf(8)));
    field(list, 'details').open = true;
    await choose(list, 'status', 'idea');
    await expect(list).to.be.accessible();
  });
});
