import type { ProjectCard } from '@civita/elements';
import '@civita/elements/define/project-card.js';
import type { Project } from '@civita/sdk';
import { CivitaError, projectOverview } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, html } from '@open-wc/testing';
import { park, progressStates, projectStates, reportWith } from '../../stories/fixtures/projects.ts';
import { eachOf, shown, wordsOf } from './support/shown.ts';

const markup = html`<civita-project-card project="parco" today="2025-04-01"
  ><a href="/parco">Il parco</a></civita-project-card
>`;

function cardIn(city: ReturnType<typeof fakeCity> | undefined, language = 'it'): Promise<ProjectCard> {
  return shown<ProjectCard>(markup, city, language);
}

/** What the card says under a name. */
function said(card: ProjectCard, name: string): string {
  const term = [...(card.shadowRoot?.querySelectorAll('dt') ?? [])].find((one) => one.textContent === name);
  if (!term) throw new Error(`The card says nothing under ${name}.`);
  return term.nextElementSibling?.textContent.replace(/[ \n]+/g, ' ').trim() ?? '';
}

describe('civita-project-card', () => {
  it('shows the link inside it until the project arrives, and keeps it below', async () => {
    const city = fakeCity();
    const card = await cardIn(city);
    expect(card.shadowRoot?.querySelector('article')?.localName).to.equal(undefined);
    expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
    city.publish(projectStates.full);
    await card.updateComplete;
    expect(wordsOf(card, '[part=title]')).to.equal('Parco della stazione');
    expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('keeps the link when the data cannot be reached or has no such project', async () => {
    const city = fakeCity();
    city.fail(new CivitaError('network', 'down'));
    for (const card of [await cardIn(city), await cardIn(fakeCity({ ...projectStates.full, projects: [] }))]) {
      expect(card.shadowRoot?.querySelector('article')?.localName).to.equal(undefined);
      expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
    }
  });

  it('says the steps taken before the award, each with its date or that it is not stated', async () => {
    const card = await cardIn(fakeCity(projectStates.full));
    expect(eachOf(card, 'dd ol li')).to.deep.equal([
      'Idea elaborata 2021',
      'Approvazione del Comune 8 marzo 2022; atto 112/2022',
      'Invio per l’ammissione maggio 2022',
      'Assegnazione delle risorse data non dichiarata',
    ]);
  });

  it('shows the status that the city declares, and apart the one that payments tell when they differ', async () => {
    expect(said(await cardIn(fakeCity(projectStates.full)), 'Stato')).to.equal('In corso Lavori al 40 %');
    expect(said(await cardIn(fakeCity(projectStates.differ)), 'Stato')).to.match(
      /^Concluso è finito Secondo pagamenti e date: In corso I pagamenti non superano il 95%/,
    );
  });

  it('says since when and why a project was given up, and that its money went back', async () => {
    const card = await cardIn(fakeCity(projectStates.withdrawn));
    expect(said(card, 'Stato')).to.equal(
      'Annullato non si fa più; dal 15 ottobre 2024 L’area è stata destinata al nuovo deposito dei tram.',
    );
    expect(said(card, 'Risorse')).to.contain('Assegnati 0,00\u00a0€');
    expect(said(card, 'Tempi')).not.to.contain('ritardo');
  });

  it('says who pays how much, ten funders each by name', async () => {
    const card = await cardIn(fakeCity(projectStates.tenFunders));
    const payers = eachOf(card, 'dd li').filter((line) => /(richiesti|assegnati) al 31 dicembre 2024$/.test(line));
    expect(payers.length).to.equal(10);
    expect(payers.slice(0, 2)).to.deep.equal([
      'Fondo europeo di sviluppo regionale 50.000,00\u00a0€ richiesti al 31 dicembre 2024',
      'Fondo sociale europeo Plus 100.000,00\u00a0€ assegnati al 31 dicembre 2024',
    ]);
    expect(said(card, 'Chi ne fa parte')).to.contain('finanziatore 500.000,00\u00a0€ al 31 dicembre 2024');
  });

  it('shows every basis of its progress, each with how it is worked out', async () => {
    const card = await cardIn(fakeCity(progressStates.everything));
    expect(eachOf(card, '[part=ratio]')).to.deep.equal(['42,5%', '50%', '50%', '32,5%', '60%']);
    expect(said(card, 'Avanzamento')).to.contain(
      'Come si calcola: valore dei lavori fatti diviso per il costo totale.',
    );
  });

  it('says the delay in words, up to the end or up to today', async () => {
    expect(said(await cardIn(fakeCity(projectStates.late)), 'Tempi')).to.equal(
      'Previsti: inizio 2023, fine 31 marzo 2024 Effettivi: inizio febbraio 2023, fine 30 giugno 2024 in ritardo di 3 mesi',
    );
    expect(said(await cardIn(fakeCity(projectStates.full)), 'Tempi')).to.contain('in ritardo di 6 mesi a oggi');
  });

  it('counts no delay for a project that was not admitted', async () => {
    expect(said(await cardIn(fakeCity(projectStates.notAdmitted)), 'Tempi')).not.to.contain('ritardo');
  });

  it('says each amount apart with its date, and the way of money', async () => {
    const card = await cardIn(fakeCity(projectStates.full));
    expect(said(card, 'Importi')).to.equal(
      'Costo totale 900.000,00\u00a0€ al 31 dicembre 2024 Finanziamento pubblico 850.000,00\u00a0€ al 31 dicembre 2024',
    );
    expect(said(card, 'Risorse')).to.contain('Pagati 250.000,00\u00a0€');
  });

  it('says who takes part in which role', async () => {
    expect(said(await cardIn(fakeCity(projectStates.full)), 'Chi ne fa parte')).to.equal(
      'Comune di Borgoalto soggetto attuatore, beneficiario Università di Borgoalto partner scientifico',
    );
  });

  it('shows codes as text and says of one that it breaks its rule', async () => {
    const card = await cardIn(fakeCity(projectStates.full));
    expect(said(card, 'Codici')).to.equal(
      'CUP D71B14000480006 CIG 12345 così nella fonte, ma non rispetta la sua regola CIG 7654321A0B Lavori del primo lotto',
    );
    expect(card.shadowRoot?.querySelector('[part=code]')?.getAttribute('translate')).to.equal('no');
  });

  it('links to its page on OpenCoesione, else to a search there by a CUP that keeps its rule', async () => {
    const links = async (identifiers: Project['identifiers']): Promise<readonly (string | null)[]> => {
      const card = await cardIn(fakeCity(reportWith([park({ identifiers })])));
      return [...(card.shadowRoot?.querySelectorAll('footer a') ?? [])].map((link) => link.getAttribute('href'));
    };
    const cup = { scheme: 'CUP', value: 'D71B14000480006' };
    const page = { scheme: 'OC', value: 'https://opencoesione.gov.it/it/dati/progetti/esempio/' };
    expect(await links([cup, page])).to.deep.equal([page.value]);
    expect(await links([cup])).to.deep.equal([`https://opencoesione.gov.it/it/dati/progetti/?q=${cup.value}`]);
    expect(await links([{ scheme: 'CUP', value: 'D71"&x=' }])).to.deep.equal([]);
    expect(await links([])).to.deep.equal([]);
  });

  it('links to documents that a reader may open, and names the others', async () => {
    const card = await cardIn(fakeCity(projectStates.full));
    expect(eachOf(card, 'dd:last-child li')).to.deep.equal([
      'Progetto esecutivo PDF, 2,4 MB, 30 novembre 2022',
      'Bando',
    ]);
    const links = [...(card.shadowRoot?.querySelectorAll('dd a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['https://universita.example/', 'https://comune.example/progetto.pdf']);
  });

  it('says in words what the city did not state', async () => {
    const card = await cardIn(fakeCity(projectStates.notStated));
    expect(said(card, 'Avanzamento')).to.equal('Non dichiarato dal Comune');
    expect(said(card, 'Risorse')).to.equal('Non dichiarato dal Comune');
    expect(said(card, 'Tempi')).to.equal('Non dichiarato dal Comune');
    expect(wordsOf(card)).not.to.contain('0,00');
  });

  it('takes a project that is set by property, without a source', async () => {
    const card = await shown<ProjectCard>(
      html`<civita-project-card .overview=${projectOverview(projectStates.idea, 'parco')}></civita-project-card>`,
      undefined,
    );
    expect(said(card, 'Stato')).to.equal('Idea il Comune ci sta pensando');
  });

  it('speaks the language of the page', async () => {
    const card = await cardIn(fakeCity(projectStates.full), 'en');
    expect(wordsOf(card, '[part=title]')).to.equal('Station park');
    expect(said(card, 'Dates')).to.contain('6 months late as of today');
    expect(said(card, 'Who takes part')).to.contain('scientific partner');
  });

  it('listens while it is on the page and not after', async () => {
    const city = fakeCity(projectStates.full);
    const card = await cardIn(city);
    expect(city.listeners).to.equal(1);
    card.remove();
    expect(city.listeners).to.equal(0);
  });

  it('has nothing that axe finds', async () => {
    const card = await cardIn(fakeCity(projectStates.full));
    card.shadowRoot?.querySelector('details')?.toggleAttribute('open', true);
    await expect(card).to.be.accessible();
  });
});
