import type { Changes } from '@civita/elements';
import '@civita/elements/define/changes.js';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, html } from '@open-wc/testing';
import { earlierEdition, laterEdition } from '../../stories/fixtures/editions.ts';
import { eventually } from './support/eventually.ts';
import { eachOf, shown, wordsOf } from './support/shown.ts';

function changesIn(city: ReturnType<typeof fakeCity> | undefined, language = 'it'): Promise<Changes> {
  return shown<Changes>(
    html`<civita-changes .earlier=${earlierEdition} objective="verde"><a href="/2023">2023</a></civita-changes>`,
    city,
    language,
  );
}

/** What is said of the thing with this name. */
function saidOf(element: Changes, name: string): readonly string[] {
  const section = [...(element.shadowRoot?.querySelectorAll('section') ?? [])].find(
    (one) => one.querySelector('[part=thing]')?.textContent === name,
  );
  return [...(section?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
}

describe('civita-changes', () => {
  it('shows what is inside it until both editions are there, and keeps it below', async () => {
    const city = fakeCity();
    const element = await changesIn(city);
    expect(element.shadowRoot?.querySelector('[part=title]')).to.equal(null);
    city.fail(new CivitaError('network', 'down'));
    await element.updateComplete;
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    city.publish(laterEdition);
    await element.updateComplete;
    expect(wordsOf(element, '[part=title]')).to.equal('Che cosa è cambiato dal 2023 al 2024');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('fetches the earlier edition from the address that it is given', async () => {
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = (address) => {
      asked.push(address instanceof Request ? address.url : String(address));
      return Promise.resolve(Response.json(earlierEdition));
    };
    try {
      const element = await shown<Changes>(
        html`<civita-changes earlier-src="/reports/2023.json"><a href="/2023">2023</a></civita-changes>`,
        fakeCity(laterEdition),
      );
      await eventually(() => element.shadowRoot?.querySelector('[part=title]'));
      expect([...new Set(asked)]).to.deep.equal([new URL('/reports/2023.json', location.href).href]);
      expect(wordsOf(element, '[part=title]')).to.equal('Che cosa è cambiato dal 2023 al 2024');
    } finally {
      window.fetch = fetch;
    }
  });

  it('keeps what is inside it when the address of the earlier edition is none', async () => {
    const element = await shown<Changes>(
      html`<civita-changes earlier-src="javascript:alert(1)"><a href="/2023">2023</a></civita-changes>`,
      fakeCity(laterEdition),
    );
    expect(element.shadowRoot?.querySelector('[part=title]')).to.equal(null);
  });

  it('says in words what changed of each thing', async () => {
    expect(saidOf(await changesIn(fakeCity(laterEdition)), 'Parco della stazione')).to.deep.equal([
      'Stato: da Idea a In corso',
      'Richiesti: da 1.200.000,00\u00a0€ a 1.000.000,00\u00a0€, 200.000,00\u00a0€ in meno',
      'Assegnati: prima non dichiarato, ora 700.000,00\u00a0€',
      'Da reperire: prima non dichiarato, ora 300.000,00\u00a0€',
      'Pagamenti: da 40.000,00\u00a0€ a 250.000,00\u00a0€, 210.000,00\u00a0€ in più',
      'Fine prevista: da 30 giugno 2024 a 30 settembre 2024, spostato più avanti di 3 mesi',
    ]);
  });

  it('says what is new and what is no longer there, by the name that it had', async () => {
    const element = await changesIn(fakeCity(laterEdition));
    expect(saidOf(element, 'Viale delle Rimembranze')).to.deep.equal(['È nuovo in questa edizione.']);
    expect(saidOf(element, 'Orti di quartiere')).to.deep.equal(['In questa edizione non c’è più.']);
  });

  it('quotes a title that changed', async () => {
    expect(saidOf(await changesIn(fakeCity(laterEdition)), 'Portare il verde in ogni quartiere')).to.include(
      'Titolo: da «Più verde in città» a «Portare il verde in ogni quartiere»',
    );
  });

  it('quotes as the language of the page does', async () => {
    expect(saidOf(await changesIn(fakeCity(laterEdition), 'en'), 'Bring green to every district')).to.include(
      'Title in Italian: from “Più verde in città” to “Portare il verde in ogni quartiere”',
    );
  });

  it('says that nothing changed', async () => {
    const element = await shown<Changes>(
      html`<civita-changes .earlier=${laterEdition} .later=${laterEdition}></civita-changes>`,
      undefined,
    );
    expect(wordsOf(element, '.note')).to.equal('Fra le due edizioni non è cambiato nulla.');
  });

  it('compares anew when an edition changes', async () => {
    const element = await changesIn(fakeCity(laterEdition));
    expect(eachOf(element, 'li')).not.to.deep.equal([]);
    element.earlier = laterEdition;
    await element.updateComplete;
    expect(eachOf(element, 'li')).to.deep.equal([]);
  });

  it('speaks the language of the page', async () => {
    const element = await changesIn(fakeCity(laterEdition), 'en');
    expect(saidOf(element, 'Station park')).to.include('Status: from Idea to Under way');
  });

  it('listens while it is on the page and not after', async () => {
    const city = fakeCity(laterEdition);
    const element = await changesIn(city);
    expect(city.listeners).to.equal(1);
    element.remove();
    expect(city.listeners).to.equal(0);
  });

  it('has nothing that axe finds', async () => {
    await expect(await changesIn(fakeCity(laterEdition))).to.be.accessible();
  });
});
