import type { Term } from '@civita/elements';
import '@civita/elements/define/term.js';
import { CivitaError } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, html } from '@open-wc/testing';
import { withGlossary } from '../../stories/fixtures/glossary.ts';
import { shown } from './support/shown.ts';

function termIn(city: ReturnType<typeof fakeCity> | undefined, language = 'it', text = 'PON'): Promise<Term> {
  return shown<Term>(html`<civita-term>${text}</civita-term>`, city, language);
}

function button(term: Term): HTMLButtonElement {
  const found = term.shadowRoot?.querySelector('button');
  if (!found) throw new Error('The term cannot be opened.');
  return found;
}

function explained(term: Term): string {
  return term.shadowRoot?.querySelector('[part=explanation]')?.textContent ?? '';
}

describe('civita-term', () => {
  it('is plain text until the glossary arrives, also when it cannot be reached', async () => {
    const city = fakeCity();
    const term = await termIn(city);
    expect(term.shadowRoot?.querySelector('button')?.localName).to.equal(undefined);
    city.fail(new CivitaError('network', 'down'));
    await term.updateComplete;
    expect(term.shadowRoot?.querySelector('button')?.localName).to.equal(undefined);
    expect(term.textContent).to.equal('PON');
    city.publish(withGlossary);
    await term.updateComplete;
    expect(button(term).getAttribute('aria-expanded')).to.equal('false');
  });

  it('is plain text when the glossary does not know it, nor a name that every object has', async () => {
    for (const text of ['XYZ', 'constructor'])
      expect(
        (await termIn(fakeCity(withGlossary), 'it', text)).shadowRoot?.querySelector('button')?.localName,
      ).to.equal(undefined);
  });

  it('opens in place and closes again', async () => {
    const term = await termIn(fakeCity(withGlossary));
    expect(explained(term)).to.equal('');
    button(term).click();
    await term.updateComplete;
    expect(explained(term)).to.equal(' (Programma operativo nazionale)');
    expect(button(term).getAttribute('aria-expanded')).to.equal('true');
    button(term).click();
    await term.updateComplete;
    expect(explained(term)).to.equal('');
  });

  it('closes with Escape', async () => {
    const term = await termIn(fakeCity(withGlossary));
    button(term).click();
    await term.updateComplete;
    button(term).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await term.updateComplete;
    expect(explained(term)).to.equal('');
  });

  it('speaks the language of the page, and marks an explanation in another one', async () => {
    const english = await termIn(fakeCity(withGlossary), 'en');
    button(english).click();
    await english.updateComplete;
    expect(explained(english)).to.equal(' (National operational programme)');
    const german = await termIn(fakeCity(withGlossary), 'it', 'EFRE');
    button(german).click();
    await german.updateComplete;
    expect(german.shadowRoot?.querySelector('[lang=de]')?.textContent).to.contain('Fonds');
  });

  it('stands in its sentence with the sentence’s font', async () => {
    const term = await termIn(fakeCity(withGlossary));
    expect(getComputedStyle(term).display).to.equal('inline');
    expect(getComputedStyle(button(term)).fontSize).to.equal(getComputedStyle(term).fontSize);
  });

  it('leaves a link a link, with a button of its own beside it', async () => {
    const term = await shown<Term>(html`<civita-term><a href="#sigle">PON</a></civita-term>`, fakeCity(withGlossary));
    expect(button(term).textContent.trim()).to.equal('che cos’è?');
    expect(button(term).getAttribute('aria-label')).to.equal('PON: che cos’è?');
    expect(button(term).querySelector('slot')?.localName).to.equal(undefined);
    button(term).click();
    await term.updateComplete;
    expect(explained(term)).to.equal(' (Programma operativo nazionale)');
    await expect(term).to.be.accessible();
  });

  it('takes an explanation that is set by property, without a source', async () => {
    const term = await shown<Term>(html`<civita-term .explanation=${'Giunta'} open>G.C.</civita-term>`, undefined);
    expect(explained(term)).to.equal(' (Giunta)');
  });

  it('listens while it is on the page and not after', async () => {
    const city = fakeCity(withGlossary);
    const term = await termIn(city);
    expect(city.listeners).to.equal(1);
    term.remove();
    expect(city.listeners).to.equal(0);
  });

  it('has nothing that axe finds, closed and open', async () => {
    const term = await termIn(fakeCity(withGlossary));
    await expect(term).to.be.accessible();
    button(term).click();
    await term.updateComplete;
    await expect(term).to.be.accessible();
  });
});
