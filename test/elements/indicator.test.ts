import type { Indicator } from '@civita/elements';
import '@civita/elements/define/indicator.js';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, html } from '@open-wc/testing';
import { indicatorStates } from '../../stories/fixtures/indicators.ts';
import { park, reportWith } from '../../stories/fixtures/projects.ts';
import { eachOf, shown, wordsOf } from './support/shown.ts';

const report = reportWith([park({ indicators: [indicatorStates.trees] })]);

function of(state: keyof typeof indicatorStates, language = 'it'): Promise<Indicator> {
  return shown<Indicator>(
    html`<civita-indicator .measured=${indicatorStates[state]}><a href="/misure">Misure</a></civita-indicator>`,
    undefined,
    language,
  );
}

function named(city: ReturnType<typeof fakeCity>): Promise<Indicator> {
  return shown<Indicator>(
    html`<civita-indicator indicator="alberi"><a href="/misure">Misure</a></civita-indicator>`,
    city,
  );
}

describe('civita-indicator', () => {
  it('shows what is inside it until the report arrives, and keeps it below', async () => {
    const city = fakeCity();
    const element = await named(city);
    expect(element.shadowRoot?.querySelector('.civita:not(.loading, .failed)')?.localName).to.equal(undefined);
    city.fail(new CivitaError('network', 'down'));
    await element.updateComplete;
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    city.publish(report);
    await element.updateComplete;
    expect(wordsOf(element, '[part=name]')).to.equal('Alberi piantati');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('says the latest measure with its unit and date, and how much of the way is done', async () => {
    const element = await of('trees');
    expect(wordsOf(element, '[part=value]')).to.equal('170 alberi');
    expect(wordsOf(element)).to.contain('al 31 dicembre 2024');
    expect(wordsOf(element)).to.contain('Quanto si è fatto; più è meglio');
    expect(wordsOf(element)).to.contain('32,5% della strada dalla partenza all’obiettivo');
    expect(element.shadowRoot?.querySelector('progress')?.value).to.equal(0.325);
  });

  it('counts a fall as progress where less is better', async () => {
    const element = await of('fewer');
    expect(wordsOf(element, '[part=value]')).to.equal('75 giorni');
    expect(wordsOf(element)).to.contain('50% della strada');
  });

  it('says that it went beyond the target, or away from it', async () => {
    expect(wordsOf(await of('beyond'))).to.contain('120% della strada dalla partenza all’obiettivo; oltre l’obiettivo');
    const away = await of('away');
    expect(wordsOf(away)).to.contain('-5% della strada dalla partenza all’obiettivo; si è allontanato dall’obiettivo');
    expect(away.shadowRoot?.querySelector('progress')?.value).to.equal(0);
  });

  it('says no share of the way where the baseline is not stated, which is not 0', async () => {
    const element = await of('partial');
    expect(element.shadowRoot?.querySelector('progress')).to.equal(null);
    expect(wordsOf(element, '[part=value]')).to.equal('12,5%');
    expect(eachOf(element, 'tbody tr')).to.deep.equal([
      'Partenza Non dichiarato dal Comune',
      'Misura 12,5% nel 2024',
      'Obiettivo Non dichiarato dal Comune',
    ]);
  });

  it('says that nothing was measured', async () => {
    expect(wordsOf(await of('silent'))).to.contain('Misura: non dichiarato dal Comune');
  });

  it('has its numbers as a table behind a disclosure', async () => {
    expect(eachOf(await of('trees'), 'tbody tr')).to.deep.equal([
      'Partenza 40 alberi al 31 dicembre 2022',
      'Misura 95 alberi al 31 dicembre 2023',
      'Misura 170 alberi al 31 dicembre 2024',
      'Obiettivo 440 alberi entro il 2025',
    ]);
  });

  it('speaks the language of the page', async () => {
    const element = await of('trees', 'en');
    expect(wordsOf(element, '[part=value]')).to.equal('170 trees');
    expect(wordsOf(element)).to.contain('more is better');
  });

  it('listens while it is on the page and not after', async () => {
    const city = fakeCity(report);
    const element = await named(city);
    expect(city.listeners).to.equal(1);
    element.remove();
    expect(city.listeners).to.equal(0);
  });

  it('has nothing that axe finds', async () => {
    const element = await of('trees');
    element.shadowRoot?.querySelector('details')?.toggleAttribute('open', true);
    await expect(element).to.be.accessible();
  });
});
