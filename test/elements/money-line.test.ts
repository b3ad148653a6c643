import type { MoneyLine } from '@civita/elements';
import '@civita/elements/define/money-line.js';
import { CivitaError, moneyLine } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, html } from '@open-wc/testing';
import { moneyStates } from '../../stories/fixtures/projects.ts';
import { eachOf, shown, wordsOf } from './support/shown.ts';

const markup = html`<civita-money-line objective="verde"><a href="/conti">I conti</a></civita-money-line>`;

function lineOf(city: ReturnType<typeof fakeCity> | undefined, language = 'it'): Promise<MoneyLine> {
  return shown<MoneyLine>(markup, city, language);
}

/** From where to where a step is drawn, in percent of the scale. */
function extent(line: MoneyLine, step: string): readonly [number, number] {
  const rect = line.shadowRoot?.querySelector(`svg rect[data-step=${step}]`);
  const box = rect?.parentElement?.closest('svg svg') ?? rect;
  if (!box) throw new Error(`${step} is not drawn.`);
  const start = Number.parseFloat(box.getAttribute('x') ?? '0');
  return [start, start + Number.parseFloat(box.getAttribute('width') ?? '0')];
}

describe('civita-money-line', () => {
  it('shows what is inside it until the data arrives, and keeps it below', async () => {
    const city = fakeCity();
    const line = await lineOf(city);
    expect(line.shadowRoot?.querySelector('svg')).to.equal(null);
    expect(line.querySelector('a')?.checkVisibility()).to.equal(true);
    city.publish(moneyStates.whole);
    await line.updateComplete;
    expect(line.shadowRoot?.querySelector('svg')).not.to.equal(null);
    expect(line.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('keeps what is inside it when the data cannot be reached', async () => {
    const city = fakeCity();
    city.fail(new CivitaError('network', 'down'));
    const line = await lineOf(city);
    expect(line.shadowRoot?.querySelector('svg')).to.equal(null);
    expect(line.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('says every step in words with its amount and date', async () => {
    expect(eachOf(await lineOf(fakeCity(moneyStates.whole)), '.steps li')).to.deep.equal([
      'Messi da parte 1.234.567,89\u00a0€ al 31 dicembre 2024',
      'Richiesti 1.200.000,00\u00a0€ al 31 dicembre 2024',
      'Assegnati 850.000,00\u00a0€ al 31 dicembre 2024',
      'Impegnati 600.000,00\u00a0€ al 31 dicembre 2024',
      'Pagati 250.000,00\u00a0€ al 30 giugno 2024',
    ]);
  });

  it('draws every step on one scale', async () => {
    const line = await lineOf(fakeCity(moneyStates.whole));
    expect(extent(line, 'allocated')).to.deep.equal([0, 100]);
    expect(extent(line, 'awarded')[1]).to.be.closeTo((850_000 / 1_234_567.89) * 100, 0.001);
    expect(extent(line, 'paid')[1]).to.be.closeTo((250_000 / 1_234_567.89) * 100, 0.001);
  });

  it('draws what is still to be found as a hole behind what is awarded, and says so', async () => {
    const line = await lineOf(fakeCity(moneyStates.hole));
    expect(extent(line, 'toBeFound')[0]).to.equal(extent(line, 'awarded')[1]);
    expect(eachOf(line, '.steps [data-step=toBeFound]')).to.deep.equal([
      'Da reperire 350.000,00\u00a0€ al 31 dicembre 2024; 1 di 2 progetti lo dichiara',
    ]);
    expect(eachOf(line, '.steps [data-step=awarded]')[0]).to.contain('850.000,00\u00a0€');
  });

  it('shows payments beyond what was awarded', async () => {
    const line = await lineOf(fakeCity(moneyStates.overPaid));
    expect(extent(line, 'paid')[1]).to.equal(100);
    expect(extent(line, 'awarded')[1]).to.be.closeTo((100 / 118) * 100, 0.001);
  });

  it('draws nothing where one step alone is stated, since the others would look like 0', async () => {
    const line = await lineOf(fakeCity(moneyStates.onlySetAside));
    expect(line.shadowRoot?.querySelector('svg')).to.equal(null);
    expect(eachOf(line, '.steps li')).to.deep.equal(['Messi da parte 1.234.567,89\u00a0€ al 31 dicembre 2024']);
  });

  it('has its numbers and their sources as tables behind a disclosure', async () => {
    const line = await lineOf(fakeCity(moneyStates.whole));
    expect(wordsOf(line, 'summary')).to.equal('Mostra i numeri in tabella');
    expect(line.shadowRoot?.querySelector('details')?.open).to.equal(false);
    const rows = eachOf(line, 'tbody tr');
    expect(rows).to.include('Pagati 250.000,00\u00a0€ al 30 giugno 2024 1 progetto');
    expect(rows).to.include('Unione europea 1.000.000,00\u00a0€ 700.000,00\u00a0€ 82,4%');
  });

  it('gives each currency a way of its own', async () => {
    const line = await lineOf(fakeCity(moneyStates.currencies));
    expect(line.shadowRoot?.querySelectorAll('.line')).to.have.length(2);
    expect(wordsOf(line)).to.contain('90.000,00\u00a0CHF');
  });

  it('says that nothing is stated, which is not 0', async () => {
    const line = await lineOf(fakeCity(moneyStates.notStated));
    expect(wordsOf(line)).to.equal('Risorse: non dichiarato dal Comune');
    expect(line.shadowRoot?.querySelector('svg')).to.equal(null);
  });

  it('shows one project’s money by the project’s id', async () => {
    const line = await shown<MoneyLine>(
      html`<civita-money-line project="parco"></civita-money-line>`,
      fakeCity(moneyStates.whole),
    );
    expect(eachOf(line, '.steps [data-step=allocated]')).to.deep.equal([]);
    expect(eachOf(line, '.steps [data-step=awarded]')).to.have.length(1);
  });

  it('takes lines that are set by property, without a source', async () => {
    const line = await shown<MoneyLine>(
      html`<civita-money-line .lines=${moneyLine(moneyStates.national.projects)}></civita-money-line>`,
      undefined,
    );
    expect(wordsOf(line, '.steps')).to.contain('Assegnati 480.000,00\u00a0€');
  });

  it('speaks the language of the page', async () => {
    const line = await lineOf(fakeCity(moneyStates.hole), 'en');
    expect(wordsOf(line, '.steps')).to.contain('Still to be found €350,000.00 as of 31 December 2024');
  });

  it('listens while it is on the page and not after', async () => {
    const city = fakeCity(moneyStates.whole);
    const line = await lineOf(city);
    expect(city.listeners).to.equal(1);
    line.remove();
    expect(city.listeners).to.equal(0);
  });

  for (const state of ['whole', 'hole', 'notStated'] as const)
    it(`has nothing that axe finds (${state}), its table open`, async () => {
      const line = await lineOf(fakeCity(moneyStates[state]));
      line.shadowRoot?.querySelector('details')?.toggleAttribute('open', true);
      await expect(line).to.be.accessible();
    });
});
