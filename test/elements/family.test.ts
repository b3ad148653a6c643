import '@civita/elements/all.js';
import { objectiveOverview, progressOverview, projectOverview } from '@civita/sdk';
import type { ProgrammeOverview } from '@civita/sdk';
import { fakeCity } from '@civita/sdk/testing';
import { expect, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { earlierEdition, laterEdition } from '../../stories/fixtures/editions.ts';
import { indicatorStates } from '../../stories/fixtures/indicators.ts';
import { milestoneStates } from '../../stories/fixtures/milestones.ts';
import { moneyStates, progressStates, projectStates } from '../../stories/fixtures/projects.ts';
import { report } from '../../stories/fixtures/report.ts';
import { shown } from './support/shown.ts';

/** An element that shows a report: with its data set by property, and with an id that no report has. */
interface Member {
  readonly set: TemplateResult;
  /** Something that it says then. */
  readonly says: string;
  /** With data its own words stand in place of what is inside it. */
  readonly replaces?: true;
  /** Nothing for an element that is asked for no id. */
  readonly unknown?: TemplateResult;
}

const link = html`<a href="/dati">I dati</a>`;
const programme: ProgrammeOverview = {
  programme: {
    id: 'p',
    name: 'PN Esempio',
    identifiers: [],
    period: '2021-2027',
    level: 'national',
    funds: ['ERDF'],
    acknowledgement: 'cpr-2021-2027',
  },
  allocations: [],
};
const figures = { subject: '/bilancio', withheld: { fewerThan: 10 } };

const family: Readonly<Record<string, Member>> = {
  'civita-objective-card': {
    set: html`<civita-objective-card .overview=${objectiveOverview(report, 'verde')}>${link}</civita-objective-card>`,
    says: 'Portare il verde in ogni quartiere',
    unknown: html`<civita-objective-card objective="x">${link}</civita-objective-card>`,
  },
  'civita-project-card': {
    set: html`<civita-project-card .overview=${projectOverview(projectStates.idea, 'parco')}
      >${link}</civita-project-card
    >`,
    says: 'Parco della stazione',
    unknown: html`<civita-project-card project="x">${link}</civita-project-card>`,
  },
  'civita-funding-badge': {
    set: html`<civita-funding-badge .overview=${programme}>${link}</civita-funding-badge>`,
    says: "Cofinanziato dall'Unione europea",
    unknown: html`<civita-funding-badge programme="x">${link}</civita-funding-badge>`,
  },
  'civita-money-line': {
    set: html`<civita-money-line .lines=${objectiveOverview(moneyStates.whole, 'verde')?.money}
      >${link}</civita-money-line
    >`,
    says: 'Assegnati',
    unknown: html`<civita-money-line objective="x">${link}</civita-money-line>`,
  },
  'civita-progress': {
    set: html`<civita-progress .measures=${progressOverview(progressStates.paid.projects)}>${link}</civita-progress>`,
    says: '42,5%',
    unknown: html`<civita-progress project="x">${link}</civita-progress>`,
  },
  'civita-milestones': {
    set: html`<civita-milestones .milestones=${milestoneStates.onTime.projects[0]?.milestones}
      >${link}</civita-milestones
    >`,
    says: 'Avvio',
    unknown: html`<civita-milestones project="x">${link}</civita-milestones>`,
  },
  'civita-indicator': {
    set: html`<civita-indicator .measured=${indicatorStates.trees}>${link}</civita-indicator>`,
    says: 'Alberi piantati',
    unknown: html`<civita-indicator indicator="x">${link}</civita-indicator>`,
  },
  'civita-changes': {
    set: html`<civita-changes .earlier=${earlierEdition} .later=${laterEdition}>${link}</civita-changes>`,
    says: 'Che cosa è cambiato dal 2023 al 2024',
  },
  'civita-objective-list': {
    set: html`<civita-objective-list .report=${report}>${link}</civita-objective-list>`,
    says: '1 obiettivo su 1',
    replaces: true,
  },
  'civita-report': {
    set: html`<civita-report .report=${report}>${link}</civita-report>`,
    says: 'Bilancio sociale 2024',
    replaces: true,
  },
  'civita-term': {
    set: html`<civita-term open .explanation=${'Programma operativo nazionale'}>${link}</civita-term>`,
    says: 'Programma operativo nazionale',
    unknown: html`<civita-term term="XYZ">${link}</civita-term>`,
  },
  'civita-feedback-summary': {
    set: html`<civita-feedback-summary .figures=${figures}>${link}</civita-feedback-summary>`,
    says: 'Che cosa hanno risposto le persone',
  },
};

/** What an element says of its own, the words for waiting and for failure included. */
function own(element: LitElement): string {
  return element.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** Whether a person sees the link inside an element: shown, and in a place that the element gives it. */
function isSeen(element: LitElement): boolean {
  const link = element.querySelector('a');
  return link !== null && link.assignedSlot !== null && link.checkVisibility() && link.offsetHeight > 0;
}

describe('every element that shows a report', () => {
  for (const [name, { set, says, replaces = false, unknown }] of Object.entries(family)) {
    it(`<${name}> shows what is set by property, without a source, ${replaces ? 'in place of' : 'and'} what stands inside it`, async () => {
      const element = await shown<LitElement>(set, undefined);
      expect(element.localName).to.equal(name);
      expect(own(element)).to.contain(says);
      expect(isSeen(element)).to.equal(!replaces);
    });

    it(`<${name}> leaves what stands inside it where there is no data, and says nothing of its own`, async () => {
      const bare: Element = document.createElement(name);
      const element = await shown<LitElement>(html`${bare}`, undefined);
      bare.append(Object.assign(document.createElement('a'), { href: '/dati', textContent: 'I dati' }));
      await element.updateComplete;
      expect(own(element)).to.equal('');
      expect(isSeen(element)).to.equal(true);
    });

    if (unknown)
      it(`<${name}> leaves what stands inside it where the city has no such thing`, async () => {
        const element = await shown<LitElement>(unknown, fakeCity(report));
        expect(own(element)).to.equal('');
        expect(isSeen(element)).to.equal(true);
      });
  }
});
