import type { Edition, MoneySum, Programme, Project, Report, StepEvent } from '@civita/sdk';
import { AMOUNT_KINDS, amountOf, identifierOf, moneyLine, progressOf, statusOf } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { saidIn } from '../i18n/catalogs.ts';
import { formatDate, formatMoney, formatPercent } from '../i18n/formats.ts';
import { narrative } from '../views/rich-text.ts';
import { exact, plainIn, words } from '../views/text.ts';
import { pageAddress } from './address.ts';
import { headingOf, linkTo } from './headings.ts';
import type { Writing } from './facts.ts';
import { fact, facts, figure, gaps, parties, sourceOf } from './facts.ts';
import { programmePart } from './programme.ts';

/** A project with what its page needs. */
export interface ProjectOverview {
  /** The project itself. */
  readonly project: Project;
  /** The edition that it stands in. */
  readonly edition: Edition;
  /** The programmes that fund it. */
  readonly programmes: readonly Programme[];
}

/** The overview of a project of a report, or `undefined` when the report has no such project. */
export function projectOverview(report: Report, id: string): ProjectOverview | undefined {
  const project = report.projects.find((candidate) => candidate.id === id);
  if (!project) return undefined;
  const funding = new Set(project.funding.flatMap(({ programme }) => programme ?? []));
  return { project, edition: report.edition, programmes: report.programmes.filter((one) => funding.has(one.id)) };
}

/** A project with everything that the report tells of it, in light HTML. */
export function projectView({ project, edition, programmes }: ProjectOverview, writing: Writing): TemplateResult {
  const { language, level, texts, report, linkBase } = writing;
  const address = pageAddress('projects', project, linkBase);
  return html`<article lang=${saidIn(language)}>
    ${projectPart(project, writing)} ${programmes.map((programme) => programmePart(programme, [], level + 1, writing))}
    ${sourceOf(project.source ?? edition.source, edition, writing)}
    <p>${report.dataAsOf(formatDate(project.asOf, language))}</p>
    ${
      address === undefined
        ? nothing
        : html`<p>${linkTo(address, texts.readOn(plainIn(project.acronym ?? project.title, language)))}</p>`
    }
  </article>`;
}

/** A project's heading and what stands under it. */
export function projectPart(project: Project, writing: Writing): TemplateResult {
  const { language, level, texts } = writing;
  const { acronym, summary, steps, partners } = project;
  return html`${headingOf(level, html`${acronym ? html`${exact(acronym)}: ` : nothing}${words(project.title, language)}`)}
  ${summary ? html`<p>${words(summary, language)}</p>` : nothing}
  ${facts([...standing(project, writing), ...money(project, writing), ...whenAndWhere(project, writing)])}
  ${narrative(project.narrative ?? {}, language, level + 1)}
  ${
    steps.length > 0
      ? html`${headingOf(level + 1, texts.steps)}
          <ol>
            ${steps.map((step) => stepItem(step, writing))}
          </ol>`
      : nothing
  }
  ${partners.length > 0 ? html`${headingOf(level + 1, texts.parties)} ${parties(partners, writing)}` : nothing}
  ${gaps(texts.notStatedOfProject, missing(project, writing), writing)}`;
}

/** The status as the city says it, and as payments and dates say it where that is another one; progress by basis. */
function standing(project: Project, { language, texts, report }: Writing): readonly TemplateResult[] {
  const { declared, derived, differ } = statusOf(project);
  const status = declared ?? derived;
  const since = texts.asOf(formatDate(project.asOf, language));
  const said = status?.label ? words(status.label, language) : status && report.statuses[status.code];
  return [
    fact(texts.status, html`${said ?? report.notStated}, ${since}`),
    ...(differ && derived ? [fact(texts.derivedStatus, report.statuses[derived.code])] : []),
    ...progressOf(project).map(({ basis, ratio, asOf, formula }) =>
      fact(
        html`${texts.progress}: ${texts.bases[basis]}`,
        html`${exact(formatPercent(ratio, language))}, ${texts.asOf(formatDate(asOf, language))}.
        ${words(formula, language)}`,
      ),
    ),
  ];
}

/** Each amount is a fact of its own; what is not stated is not there. */
function money(project: Project, writing: Writing): readonly TemplateResult[] {
  const { language, texts } = writing;
  const sum = (kind: keyof typeof texts.amounts, found: MoneySum | undefined): readonly TemplateResult[] =>
    found
      ? [
          fact(
            texts.amounts[kind],
            html`${exact(formatMoney(found.total, language))},
            ${texts.asOf(formatDate(found.latest ?? project.asOf, language))}`,
          ),
        ]
      : [];
  const lines = moneyLine([project]).flatMap(({ requested, awarded, toBeFound, stageNotStated }) => [
    ...sum('requested', requested),
    ...sum('awarded', awarded),
    ...sum('stage-not-stated', stageNotStated),
    ...sum('to-be-found', toBeFound),
  ]);
  const stated = AMOUNT_KINDS.flatMap((kind) => {
    const found = amountOf(project, kind);
    return found ? [fact(texts.amounts[kind], figure(found, writing))] : [];
  });
  return [...lines, ...stated];
}

function whenAndWhere({ planned, actual, places, identifiers }: Project, writing: Writing): readonly TemplateResult[] {
  const { language, texts } = writing;
  const dates = [
    ['plannedStart', planned.start],
    ['plannedEnd', planned.end],
    ['actualStart', actual.start],
    ['actualEnd', actual.end],
  ] as const;
  const cup = identifierOf(identifiers, 'CUP');
  return [
    ...dates.flatMap(([name, date]) => (date ? [fact(texts.dates[name], exact(formatDate(date, language)))] : [])),
    ...(places.length > 0
      ? [
          fact(
            texts.places,
            places.map(({ name }, index) => html`${index > 0 ? ', ' : nothing}${words(name, language)}`),
          ),
        ]
      : []),
    ...(cup ? [fact('CUP', exact(cup))] : []),
  ];
}

function stepItem({ kind, note, date }: StepEvent, { language, texts }: Writing): TemplateResult {
  const what = note ? words(note, language) : texts.stepKinds[kind];
  return html`<li>${what}, ${date === undefined ? texts.noDate : exact(formatDate(date, language))}</li>`;
}

function missing(project: Project, { texts }: Writing): readonly string[] {
  const { funding, amounts, identifiers, steps, planned } = project;
  return [
    ...(funding.length === 0 && amounts.length === 0 ? [texts.missing.money] : []),
    ...(identifierOf(identifiers, 'CUP') === undefined ? [texts.missing.cup] : []),
    ...(steps.every(({ date }) => date === undefined) ? [texts.missing.steps] : []),
    ...(!planned.start && !planned.end ? [texts.missing.dates] : []),
  ];
}
