import type { Activity, ObjectiveOverview } from '@civita/sdk';
import { html as fragment } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { saidIn } from '../i18n/catalogs.ts';
import { formatDate } from '../i18n/formats.ts';
import { narrative } from '../views/rich-text.ts';
import { plainIn, words } from '../views/text.ts';
import { pageAddress } from './address.ts';
import { headingOf, linkTo } from './headings.ts';
import type { Writing } from './facts.ts';
import { fact, facts, gaps, sourceOf } from './facts.ts';
import { programmePart } from './programme.ts';
import { projectPart } from './project.ts';

/**
 * An objective with everything that the report tells of it, in light HTML. The block around it is kept where elements are not
 * (WordPress, wpautop, makes a paragraph of the tag of an element and puts the text beside it). Scripts make a card in it that
 * keeps the text as it stands, so that nothing moves: see docs/adr/0009-prerendered-html-stays.md.
 */
export function objectiveView(overview: ObjectiveOverview, writing: Writing): TemplateResult {
  const { objective, edition } = overview;
  return fragment`<div data-civita="objective-card" data-id="${objective.id}" data-prerendered="${edition.asOf}"
    >${objectiveArticle(overview, writing)}</div
  >`;
}

/** The same without the block around it. */
function objectiveArticle(overview: ObjectiveOverview, writing: Writing): TemplateResult {
  const { objective, edition, activities, programmes, allocations, projects } = overview;
  const { language, level, texts, report } = writing;
  const address = pageAddress('objectives', objective, writing.linkBase);
  const below = level + 1;
  return html`<article lang=${saidIn(language)}>
    ${objective.label ? html`<p>${words(objective.label, language)}</p>` : nothing}
    ${headingOf(level, words(objective.title, language))}
    ${objective.summary ? html`<p>${words(objective.summary, language)}</p>` : nothing}
    ${facts([
      fact(texts.status, objective.status ? report.statuses[objective.status.code] : report.notStated),
      ...(objective.responsible ?? []).map(({ organisation }) =>
        fact(texts.responsible, words(organisation.name, language)),
      ),
    ])}
    ${narrative(objective.narrative ?? {}, language, below)}
    ${activities.map((activity) => activityPart(activity, below, language))}
    ${programmes.length > 0 ? headingOf(below, texts.programmes) : nothing}
    ${programmes.map((programme) => programmePart(programme, allocations, below + 1, writing))}
    ${projects.length > 0 ? headingOf(below, texts.projects) : nothing}
    ${projects.map((project) => projectPart(project, { ...writing, level: below + 1 }))}
    ${gaps(texts.notStated, missing(overview, writing), writing)} ${sourceOf(edition.source, edition, writing)}
    <p data-civita-as-of=${edition.asOf}>${report.dataAsOf(formatDate(edition.asOf, language))}</p>
    ${
      address === undefined
        ? nothing
        : html`<p>${linkTo(address, texts.readOn(plainIn(objective.label ?? objective.title, language)))}</p>`
    }
  </article>`;
}

function activityPart({ label, title, narrative: text }: Activity, level: number, language: string): TemplateResult {
  return html`${headingOf(level, html`${label ? html`${words(label, language)}: ` : nothing}${words(title, language)}`)}
  ${narrative(text ?? {}, language, level + 1)}`;
}

function missing({ objective, projects }: ObjectiveOverview, { texts }: Writing): readonly string[] {
  return [
    ...(objective.status ? [] : [texts.missing.status]),
    ...(objective.responsible?.length ? [] : [texts.missing.responsible]),
    ...(projects.length > 0 ? [] : [texts.missing.projects]),
  ];
}
