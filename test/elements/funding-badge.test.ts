import type { FundingBadge } from '@civita/elements';
import '@civita/elements/define/funding-badge.js';
import { programmeOverview } from '@civita/sdk';
import { expect, fixture, html } from '@open-wc/testing';
import { report } from '../../stories/fixtures/report.ts';
import { eventually } from './support/eventually.ts';

async function badgeOf(programme: string, language: string): Promise<FundingBadge> {
  const page = await fixture<HTMLElement>(
    html`<div lang=${language}>
      <civita-funding-badge .overview=${programmeOverview(report, programme)}
        ><a href="/p">Programma</a></civita-funding-badge
      >
    </div>`,
  );
  return page.querySelector('civita-funding-badge') as FundingBadge;
}

function textOf(badge: FundingBadge): string {
  return badge.shadowRoot?.querySelector('[part=badge]')?.textContent.replace(/\s+/g, ' ') ?? '';
}

describe('civita-funding-badge', () => {
  it('names the Union, its funds, the programme, the action and the amount of a 2014-2020 programme', async () => {
    const badge = await badgeOf('pon-esempio', 'it');
    expect(badge.shadowRoot?.querySelector('[part=statement]')?.textContent).to.equal('Unione europea');
    expect(textOf(badge)).to.contain('Fondo europeo di sviluppo regionale');
    expect(textOf(badge)).to.contain('Fondo sociale europeo');
    expect(textOf(badge)).to.contain('PON Esempio 2014-2020');
    expect(textOf(badge)).to.contain('Azione 2.1.1 1.234.567,89 € messi da parte al 31 dicembre 2024');
  });

  it('draws the emblem with twelve stars in its own colours', async () => {
    const badge = await badgeOf('pon-esempio', 'it');
    const emblem = badge.shadowRoot?.querySelector('svg');
    const [ground, field, stars] = emblem?.querySelectorAll('path') ?? [];
    expect(ground?.getAttribute('fill')).to.equal('#fff');
    expect(field?.getAttribute('fill')).to.equal('#039');
    expect(stars?.getAttribute('fill')).to.equal('#fc0');
    expect(stars?.getAttribute('d')?.match(/M/g)).to.have.length(12);
    expect(emblem?.getBoundingClientRect().width).to.be.greaterThan(90);
  });

  it('speaks English on an English page', async () => {
    const badge = await badgeOf('pon-esempio', 'en');
    expect(badge.shadowRoot?.querySelector('[part=statement]')?.textContent).to.equal('European Union');
  });

  it('shows no emblem for money that is not the Union’s', async () => {
    const badge = await badgeOf('fondi-comunali', 'it');
    expect(badge.shadowRoot?.querySelector('svg')?.localName).to.equal(undefined);
    expect(textOf(badge)).to.contain('Fondi comunali');
  });

  it('speaks the other languages of the Union when their words have come', async () => {
    const badge = await badgeOf('pon-esempio', 'de');
    await eventually(() => badge.shadowRoot?.querySelector('[part=statement]')?.textContent === 'Europäische Union');
    expect(badge.shadowRoot?.querySelector('[lang=de] [part=statement]')?.localName).not.to.equal(undefined);
    expect(textOf(badge)).to.contain('Europäischer Fonds für regionale Entwicklung');
  });

  describe('tells the integrator once, with the rule,', () => {
    const warn = console.warn;
    let told: string[] = [];
    beforeEach(() => {
      told = [];
      console.warn = (text: unknown) => told.push(String(text));
    });
    afterEach(() => {
      console.warn = warn;
      document.adoptedStyleSheets = [];
    });

    it('when the emblem is smaller than allowed, and never of one that keeps the rules', async () => {
      const right = await badgeOf('pon-esempio', 'it');
      await new Promise((resolve) => {
        new IntersectionObserver(resolve).observe(right);
      });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('civita-funding-badge::part(emblem) { inline-size: 40px }');
      document.adoptedStyleSheets = [sheet];
      await badgeOf('pon-esempio', 'it');
      await eventually(() => told.length > 0);
      expect(told).to.deep.equal([
        '<civita-funding-badge>: The emblem is at least 1 cm high. (European Commission, "The use of the EU emblem in the ' +
          'context of EU programmes", I, https://ec.europa.eu/dgs/communication/services/visual_identity/pdf/use-emblem_en.pdf)',
      ]);
    });

    it('when a logo beside it is larger', async () => {
      const page = await fixture(
        html`<section lang="it">
          <svg class="logo" width="200" height="200"></svg>
          <civita-funding-badge .overview=${programmeOverview(report, 'pon-esempio')}></civita-funding-badge>
        </section>`,
      );
      await eventually(() => told.length > 0);
      expect(told[0]).to.contain('as high and wide as the largest of the other logos. (Reg. (EU) 821/2014 art. 4');
      page.remove();
    });

    it('when the rule wants it on the first screen and it is below', async () => {
      const below = document.createElement('div');
      below.style.height = '3000px';
      document.body.prepend(below);
      try {
        await badgeOf('pon-esempio', 'it');
        await eventually(() => told.length > 0);
        expect(told[0]).to.contain('without scrolling');
      } finally {
        below.remove();
      }
    });
  });

  it('has nothing that axe finds', async () => {
    await expect(await badgeOf('pon-esempio', 'it')).to.be.accessible();
  });
});
