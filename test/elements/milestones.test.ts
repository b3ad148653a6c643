import type { Milestones } from '@civita/elements';
import '@civita/elements/define/milestones.js';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, html } from '@open-wc/testing';
import { milestoneStates } from '../../stories/fixtures/milestones.ts';
import { eachOf, shown, wordsOf } from './support/shown.ts';

const markup = html`<civita-milestones project="parco" today="2025-04-01"
  ><a href="/passi">I passi</a></civita-milestones
>`;

function milestonesIn(city: ReturnType<typeof fakeCity> | undefined, language = 'it'): Promise<Milestones> {
  return shown<Milestones>(markup, city, language);
}

describe('civita-milestones', () => {
  it('shows what is inside it until the data arrives, also when it cannot be reached, and keeps it below', async () => {
    const city = fakeCity();
    const element = await milestonesIn(city);
    expect(element.shadowRoot?.querySelector('.civita:not(.loading, .failed)')?.localName).to.equal(undefined);
    city.fail(new CivitaError('network', 'down'));
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.civita:not(.loading, .failed)')?.localName).to.equal(undefined);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    city.publish(milestoneStates.several);
    await element.updateComplete;
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(eachOf(element, 'ol > li')).to.have.length(5);
  });

  it('says how many are met and how many late, without those that were dropped or are not shown yet', async () => {
    const element = await milestonesIn(fakeCity(milestoneStates.several));
    expect(wordsOf(element, '[part=counts]')).to.equal('1 di 4 traguardi raggiunto, 1 in ritardo');
  });

  it('lists them by the day by which they are due, with the delay in words', async () => {
    expect(eachOf(await milestonesIn(fakeCity(milestoneStates.several)), 'ol > li')).to.deep.equal([
      'Progetto approvato Traguardo; raggiunto il 30 giugno 2024; entro il 31 marzo 2024 in ritardo di 3 mesi Documenti che lo provano: Delibera 112/2022 PDF',
      '200 alberi piantati Obiettivo misurato; raggiunto in parte; entro dicembre 2024 in ritardo di almeno 3 mesi a oggi',
      'Chiosco Abbandonato; entro il 2025',
      'Apertura del parco Traguardo; previsto; entro il 2º trimestre 2026',
      'Collaudo Previsto; data non dichiarata',
    ]);
  });

  it('says that one was met on time', async () => {
    const element = await milestonesIn(fakeCity(milestoneStates.onTime));
    expect(eachOf(element, 'ol > li')).to.deep.equal([
      'Avvio Raggiunto l’8 dicembre 2024; entro il 31 dicembre 2024 nei tempi previsti',
    ]);
  });

  it('says that none is stated', async () => {
    const element = await milestonesIn(fakeCity(milestoneStates.notStated));
    expect(wordsOf(element)).to.equal('Traguardi: non dichiarato dal Comune');
  });

  it('takes milestones that are set by property, without a source', async () => {
    const element = await shown<Milestones>(
      html`<civita-milestones .milestones=${[{ id: 'a', title: 'A', status: 'met' }]}></civita-milestones>`,
      undefined,
    );
    expect(eachOf(element, '.title')).to.deep.equal(['A']);
  });

  it('speaks the language of the page', async () => {
    const element = await milestonesIn(fakeCity(milestoneStates.several), 'en');
    expect(wordsOf(element, '[part=counts]')).to.equal('1 of 4 milestones met, 1 late');
    expect(eachOf(element, '.delay')[0]).to.equal('3 months late');
  });

  it('listens while it is on the page and not after', async () => {
    const city = fakeCity(milestoneStates.several);
    const element = await milestonesIn(city);
    expect(city.listeners).to.equal(1);
    element.remove();
    expect(city.listeners).to.equal(0);
  });

  it('has nothing that axe finds', async () => {
    await expect(await milestonesIn(fakeCity(milestoneStates.several))).to.be.accessible();
  });
});
