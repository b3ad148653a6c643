import '@civita/elements/define/money-line.js';
import '@civita/elements/define/objective-card.js';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { report } from '../../stories/fixtures/report.ts';
import { shown } from './support/shown.ts';

function said(element: LitElement, name: 'loading' | 'failed'): HTMLElement | null | undefined {
  return element.shadowRoot?.querySelector<HTMLElement>(`.${name}`);
}

describe('an element without its data', () => {
  for (const markup of [
    html`<civita-objective-card objective="verde"><a href="/verde">Obiettivo 3</a></civita-objective-card>`,
    html`<civita-money-line objective="verde"><a href="/verde">Obiettivo 3</a></civita-money-line>`,
  ]) {
    it('says in words that the data is on its way, after 300 ms, and that it does not come', async () => {
      const city = fakeCity();
      const element = await shown<LitElement>(markup, city);
      const words = said(element, 'loading');
      expect(words?.textContent).to.equal('I dati stanno arrivando.');
      const [animation] = words?.getAnimations() ?? [];
      expect(animation?.effect?.getTiming().delay).to.equal(300);
      expect(words && getComputedStyle(words).visibility).to.equal('hidden');
      animation?.finish();
      expect(words && getComputedStyle(words).visibility).to.equal('visible');
      city.fail(new CivitaError('network', 'down'));
      await element.updateComplete;
      expect(said(element, 'loading')).to.equal(null);
      expect(said(element, 'failed')?.textContent).to.equal(
        'I dati non sono raggiungibili ora: la pagina resta leggibile.',
      );
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      city.publish(report);
      await element.updateComplete;
      expect(said(element, 'failed')).to.equal(null);
    });
  }

  it('keeps a place for what is to come', async () => {
    const city = fakeCity();
    const line = await shown<LitElement>(html`<civita-money-line objective="verde"></civita-money-line>`, city);
    const place = line.offsetHeight;
    expect(place).to.be.greaterThan(100);
  });

  it('says nothing where there is no source', async () => {
    const line = await shown<LitElement>(
      html`<civita-money-line objective="verde">Conti</civita-money-line>`,
      undefined,
    );
    expect(said(line, 'loading')).to.equal(null);
    expect(said(line, 'failed')).to.equal(null);
  });
});
