import '@civita/elements/all.js';
import type { Milestone, Objective, Project, Report, StatusCode } from '@civita/sdk';
import { money, objectiveOverview, programmeOverview, projectOverview } from '@civita/sdk';
import { checkReport } from '@civita/sdk/wire';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { earlierEdition } from '../../stories/fixtures/editions.ts';
import { wholeEdition } from '../../stories/fixtures/long.ts';
import { amountFact, fundingLine, moneyStates, park, progressStates } from '../../stories/fixtures/projects.ts';
import { report } from '../../stories/fixtures/report.ts';
import { wordsOf } from './support/shown.ts';

const [bareObjective] = report.objectives;
const [bareProgramme] = report.programmes;
const [bareAllocation] = report.allocations;
if (!bareObjective || !bareProgramme || !bareAllocation) throw new Error('The report of the fixtures has one of each.');

/** The fixtures' report with an objective, its projects and its money changed. */
function told(objective: Partial<Objective>, projects: readonly Project[], rest: Partial<Report> = {}): Report {
  return { ...wholeEdition, objectives: [{ ...bareObjective, ...objective } as Objective], projects, ...rest };
}

const everything = progressStates.everything.projects.map((project) => ({
  ...project,
  ...park({ ...project, documents: [{ title: 'Atto', url: 'https://comune.example/atto' }] }),
}));

/** Every text of a value in place of which stands another. */
function retold<T>(value: T, text: unknown): T {
  const names = ['title', 'name', 'label', 'summary', 'reason', 'method', 'note'];
  return JSON.parse(JSON.stringify(value), (key: string, one: unknown) => (names.includes(key) ? text : one)) as T;
}

const { id, edition, kind, order, title } = bareObjective;
const silent: Report = {
  ...report,
  objectives: [{ id, edition, kind, order, title }],
  activities: [],
  projects: [],
  allocations: [],
};

const amounts = (euros: number): Report =>
  told(
    {},
    [
      park({
        funding: [fundingLine('ERDF', 'requested', euros), fundingLine('ERDF', 'awarded', euros)],
        amounts: [
          amountFact('total-cost', euros),
          amountFact('public-funding', euros),
          amountFact('commitments', euros),
          amountFact('payments', euros),
        ],
      }),
    ],
    { allocations: [{ ...bareAllocation, amount: { value: money(euros * 100), asOf: '2024' } }] },
  );

const milestones = (count: number): readonly Milestone[] =>
  [...new Array(count).keys()].map((index) => ({ id: `m${index}`, title: `Passo ${index}`, status: 'scheduled' }));

/** Reports that nobody tuned the elements to, by what is odd about them. */
const unseen: Readonly<Record<string, Report>> = {
  'nothing but what must be there': silent,
  'texts in no language': retold(told({}, everything), {}),
  'words of 300 characters': retold(told({}, everything), 'W'.repeat(300)),
  'texts in Arabic, with Latin words, marks and digits': retold(told({}, everything), {
    ar: 'حديقة \u202eABC 12,5%\u202c (المرحلة 2) — «Parco», ٣٤ شجرة',
  }),
  'amounts of 0': amounts(0),
  'amounts below 0': amounts(-250_000),
  'amounts of 13 digits': amounts(99_999_999_999),
  'dates that are years, to come': retold(
    told(
      { status: { code: 'funded', origin: 'declared', since: '2031' } },
      [
        park({
          asOf: '2031',
          planned: { start: '2031', end: '2032-H1' },
          actual: { start: '2030-Q3' },
          steps: [{ kind: 'drafted', date: '2031' }],
          milestones: [{ id: 'm', title: 'x', status: 'met', due: '2031', met: '2033-02' }],
        }),
      ],
      { edition: { ...wholeEdition.edition, asOf: '2031' } },
    ),
    'Piano',
  ),
  'progress over 100 % and below 0': told({}, [
    park({
      progress: [{ basis: 'declared', ratio: { value: 12.5, asOf: '2024' } }],
      indicators: [
        {
          id: 'i1',
          name: 'Alberi',
          kind: 'output',
          unit: 'number',
          baseline: { value: 100, asOf: '2022' },
          target: { value: 200, asOf: '2025' },
          actuals: [{ value: -20, asOf: '2024' }],
        },
      ],
    }),
  ]),
  'ten funders': moneyStates.tenFunders,
  'a milestone list that is empty': told({}, [park({ milestones: [] })]),
};

/** What every element makes of a report. */
function family(told: Report): readonly TemplateResult[] {
  const indicator = told.projects.flatMap(({ indicators = [] }) => indicators)[0];
  return [
    html`<civita-objective-card .overview=${objectiveOverview(told, id)}></civita-objective-card>`,
    html`<civita-objective-card size="wide" .overview=${objectiveOverview(told, id)}></civita-objective-card>`,
    html`<civita-objective-card size="compact" .overview=${objectiveOverview(told, id)}></civita-objective-card>`,
    html`<civita-money-line .lines=${objectiveOverview(told, id)?.money}></civita-money-line>`,
    html`<civita-progress .measures=${objectiveOverview(told, id)?.progress}></civita-progress>`,
    html`<civita-funding-badge .overview=${programmeOverview(told, 'pon-esempio')}></civita-funding-badge>`,
    html`<civita-changes .earlier=${earlierEdition} .later=${told}></civita-changes>`,
    html`<civita-objective-list .report=${told}></civita-objective-list>`,
    html`<civita-objective-list entries="projects" .report=${told}></civita-objective-list>`,
    html`<civita-report .report=${told}></civita-report>`,
    ...told.projects
      .slice(0, 1)
      .flatMap((project) => [
        html`<civita-project-card .overview=${projectOverview(told, project.id)}></civita-project-card>`,
        html`<civita-milestones .milestones=${project.milestones ?? []}></civita-milestones>`,
      ]),
    ...(indicator ? [html`<civita-indicator .measured=${indicator}></civita-indicator>`] : []),
  ];
}

/** What a person would see and should not: words of programs, empty headings and links, texts that leave the column. */
function faultsOf(element: LitElement, column: HTMLElement): readonly string[] {
  const words = element.shadowRoot?.textContent ?? '';
  const all = [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6, a, li, dd, th, .title') ?? []),
  ];
  return [
    ...(words.match(/undefined|NaN|null|\[object|Infinity|Invalid|: \.|\( ?\)|«»|; ;|, ,/g) ?? []).map(
      (said) => `says "${said}"`,
    ),
    ...all.filter((one) => one.textContent.trim() === '').map(({ localName }) => `an empty <${localName}>`),
    ...(column.scrollWidth > column.clientWidth ? [`is ${column.scrollWidth} px wide in ${column.clientWidth}`] : []),
  ];
}

describe('a report that nobody tuned the elements to', () => {
  for (const [name, odd] of Object.entries(unseen))
    it(`with ${name} is one that a city may publish, and every element shows it whole`, async () => {
      const checked = checkReport(JSON.parse(JSON.stringify(odd)));
      expect(checked.ok ? [] : checked.issues).to.deep.equal([]);
      const faults: string[] = [];
      for (const member of family(odd)) {
        const column = await fixture<HTMLElement>(html`<div lang="it" style="inline-size: 320px">${member}</div>`);
        const element = column.firstElementChild as LitElement;
        await element.updateComplete;
        expect(element.shadowRoot?.querySelector('.civita'), `${element.localName} shows nothing`).not.to.equal(null);
        for (const fault of faultsOf(element, column)) faults.push(`<${element.localName}> ${fault}`);
        column.remove();
      }
      expect(faults).to.deep.equal([]);
    });

  it('with 5,000 milestones has them all', async () => {
    const element = await fixture<LitElement>(
      html`<civita-milestones .milestones=${milestones(5000)}></civita-milestones>`,
    );
    expect(element.shadowRoot?.querySelectorAll('[part=milestone]').length).to.equal(5000);
  });

  it('that is set by property with a status of a later version has a status that is not known', async () => {
    const later = told({ status: { code: 'paused' as StatusCode, origin: 'declared' } }, []);
    const element = await fixture<LitElement>(
      html`<civita-objective-card lang="it" .overview=${objectiveOverview(later, id)}></civita-objective-card>`,
    );
    expect(wordsOf(element, '[part=status]')).to.equal('Stato non noto');
  });

  it('says that something is not stated, never 0', async () => {
    for (const member of family(silent)) {
      const element = await fixture<LitElement>(member);
      await element.updateComplete;
      const words = wordsOf(element);
      if (/objective-card|money-line|^civita-progress/.test(element.localName))
        expect(words, element.localName).to.match(/non dichiarato/i);
      expect(words, element.localName).not.to.match(/(^|[^\d.,])0([^\d.,]|$)|0,00/);
    }
  });
});
