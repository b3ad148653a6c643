import type { Progress } from '@civita/elements';
import '@civita/elements/define/progress.js';
import { CivitaError, progressOverview } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, html } from '@open-wc/testing';
import { progressStates } from '../../stories/fixtures/projects.ts';
import { eachOf, shown, wordsOf } from './support/shown.ts';

const markup = html`<civita-progress objective="verde"><a href="/stato">A che punto siamo</a></civita-progress>`;

function progressIn(city: ReturnType<typeof fakeCity> | undefined, language = 'it'): Promise<Progress> {
  return shown<Progress>(markup, city, language);
}

function bars(progress: Progress): readonly HTMLProgressElement[] {
  return [...(progress.shadowRoot?.querySelectorAll('progress') ?? [])];
}

describe('civita-progress', () => {
  it('shows what is inside it until the data arrives, and keeps it below', async () => {
    const city = fakeCity();
    const progress = await progressIn(city);
    expect(progress.shadowRoot?.querySelector('.civita:not(.loading, .failed)')?.localName).to.equal(undefined);
    expect(progress.querySelector('a')?.checkVisibility()).to.equal(true);
    city.publish(progressStates.paid);
    await progress.updateComplete;
    expect(bars(progress)).to.have.length(1);
    expect(progress.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('keeps what is inside it when the data cannot be reached', async () => {
    const city = fakeCity();
    city.fail(new CivitaError('network', 'down'));
    const progress = await progressIn(city);
    expect(progress.shadowRoot?.querySelector('.civita:not(.loading, .failed)')?.localName).to.equal(undefined);
    expect(progress.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('says a number with its basis, its date and how it is worked out', async () => {
    const progress = await progressIn(fakeCity(progressStates.paid));
    expect(eachOf(progress, 'li')).to.deep.equal([
      '42,5% pagamenti sul finanziato al 31 dicembre 2024. Come si calcola: pagamenti divisi per il finanziamento pubblico.',
    ]);
    expect(bars(progress).map(({ value, max }) => [value, max])).to.deep.equal([[0.425, 1]]);
  });

  it('of several projects says how many state it, and between which dates', async () => {
    const words = wordsOf(await progressIn(fakeCity(progressStates.several)), 'li');
    expect(words).to.contain('21,3% pagamenti sul finanziato');
    expect(words).to.contain('dati tra il 30 giugno 2024 e il 31 dicembre 2024; 2 di 3 progetti lo dichiarano');
    expect(words).to.contain('media semplice');
  });

  it('shows a number above 100 % as it is', async () => {
    const progress = await progressIn(fakeCity(progressStates.beyond));
    expect(wordsOf(progress, '[part=ratio]')).to.equal('118%');
    expect(wordsOf(progress, '.note')).to.contain('oltre il 100 %');
    expect(bars(progress)[0]?.value).to.equal(1);
  });

  it('keeps every basis apart', async () => {
    const progress = await progressIn(fakeCity(progressStates.everything));
    expect(eachOf(progress, '[part=ratio]')).to.deep.equal(['42,5%', '50%', '50%', '32,5%', '60%']);
    expect(bars(progress).map((bar) => bar.getAttribute('aria-label'))).to.deep.equal([
      'pagamenti sul finanziato',
      'lavori fatti sul costo',
      'traguardi raggiunti sui previsti',
      'indicatori verso il loro obiettivo',
      'dichiarato dal Comune',
    ]);
  });

  it('gives what the bars show as a table', async () => {
    const progress = await progressIn(fakeCity(progressStates.several));
    expect(eachOf(progress, 'thead th')).to.deep.equal([
      'Misura',
      'Avanzamento',
      'Data',
      'Chi lo dichiara',
      'Come si calcola',
    ]);
    expect(eachOf(progress, 'tbody tr > *')).to.deep.equal([
      'pagamenti sul finanziato',
      '21,3%',
      'dati tra il 30 giugno 2024 e il 31 dicembre 2024',
      '2 di 3 progetti lo dichiarano',
      'media semplice di chi dichiara il dato (2 su 3): somma dei valori divisa per 2',
    ]);
  });

  it('says that nothing is stated, which is not 0', async () => {
    const progress = await progressIn(fakeCity(progressStates.notStated));
    expect(wordsOf(progress)).to.equal('Avanzamento: non dichiarato dal Comune');
    expect(bars(progress)).to.deep.equal([]);
  });

  it('takes measures that are set by property, without a source', async () => {
    const measures = progressOverview(progressStates.paid.projects);
    const progress = await shown<Progress>(html`<civita-progress .measures=${measures}></civita-progress>`, undefined);
    expect(bars(progress)).to.have.length(1);
  });

  it('speaks the language of the page', async () => {
    const progress = await progressIn(fakeCity(progressStates.several), 'en');
    expect(wordsOf(progress, 'li')).to.contain('payments against funding');
    expect(wordsOf(progress, 'li')).to.contain('2 of 3 projects state it');
  });

  it('listens while it is on the page and not after', async () => {
    const city = fakeCity(progressStates.paid);
    const progress = await progressIn(city);
    expect(city.listeners).to.equal(1);
    progress.remove();
    expect(city.listeners).to.equal(0);
  });

  it('has nothing that axe finds', async () => {
    await expect(await progressIn(fakeCity(progressStates.everything))).to.be.accessible();
  });
});
