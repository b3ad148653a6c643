import type { ObjectiveOverview, OutlineNode, PartialDate, Report } from '@civita/sdk';
import { objectiveOverview } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { editionTexts } from '../i18n/edition/index.ts';
import { reportTexts } from '../i18n/report/index.ts';
import { dataAge } from './age.ts';
import { heading } from './heading.ts';
import { objectiveArticle } from './objective.ts';
import type { LinkTo } from './outline.ts';
import { breadcrumb, nameOf, outlineList } from './outline.ts';
import { narrative } from './rich-text.ts';
import { statusMark } from './status.ts';
import { plainIn, words } from './text.ts';

/** How a place in an edition is shown. */
export interface EditionLook {
  readonly language: string;
  /** Heading level of what is shown; parts of it have the next. */
  readonly level: number;
  /** The day from which the age of the data is counted. */
  readonly today: PartialDate;
  readonly linkTo: LinkTo;
}

/** An edition's contents; `isLost` when the reader looked for something that is not in them. */
export function editionContents(
  { edition }: Report,
  outline: readonly OutlineNode[],
  { language, level, today, linkTo }: EditionLook,
  isLost: boolean,
): TemplateResult {
  const texts = editionTexts(language);
  const said = reportTexts(language);
  return html`<div class="contents">
    ${heading(level, 'title', words(edition.title, language))}
    <p class="note">${dataAge(edition.asOf, today, language, said)}</p>
    ${isLost ? html`<p role="status">${texts.missing}</p>` : nothing}
    ${outline.length === 0 ? html`<p>${texts.empty}</p>` : outlineList(outline, language, said, linkTo)}
  </div>`;
}

/** A chapter or an objective of an edition, with the way that led there, what stands under it and the way back. */
export function editionPart(
  report: Report,
  way: readonly OutlineNode[],
  here: OutlineNode,
  look: EditionLook,
): TemplateResult {
  const { language, level, linkTo } = look;
  const texts = editionTexts(language);
  const above = way.at(-2);
  const { title } = above?.section ?? above?.objective ?? report.edition;
  const overview = here.objective && objectiveOverview(report, here.id);
  return html`${breadcrumb(report, way, language, texts.breadcrumb, linkTo)}
    ${overview ? objectivePart(overview, look) : chapter(here, look)}
    ${
      here.children.length > 0
        ? html`<div class="contents">
            ${heading(level + 1, 'part', texts.under)}
            ${outlineList(here.children, language, reportTexts(language), linkTo)}
          </div>`
        : nothing
    }
    <p class="way-back">${linkTo(above?.id, texts.back(plainIn(title, language)))}</p>`;
}

function chapter(here: OutlineNode, { language, level }: EditionLook): TemplateResult {
  const { body } = here.section ?? {};
  return html`${heading(level, 'title', nameOf(here, language))}
  ${body ? narrative(body, language, level + 1) : nothing}`;
}

function objectivePart(overview: ObjectiveOverview, { language, level, today }: EditionLook): TemplateResult {
  const { activities, projects } = overview;
  const said = reportTexts(language);
  return html`${objectiveArticle(overview, { language, level, size: 'standard', today, foot: nothing })}
  ${activities.map(
    ({ label, title, narrative: text }) =>
      html`${heading(
        level + 1,
        'part',
        html`${label ? html`${words(label, language)}. ` : nothing}${words(title, language)}`,
      )}
      ${text ? narrative(text, language, level + 2) : nothing}`,
  )}
  ${
    projects.length > 0
      ? html`<div class="contents">
          ${heading(level + 1, 'part', editionTexts(language).projects)}
          <ul>
            ${projects.map(
              ({ title, status }) => html`<li>${words(title, language)} ${statusMark(status.code, said)}</li>`,
            )}
          </ul>
        </div>`
      : nothing
  }`;
}
