import type { Objective, Project } from '@civita/sdk';
import { moneyLine, safeHref } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatMoney } from '../i18n/formats.ts';
import { listTexts } from '../i18n/list/index.ts';
import { moneyTexts } from '../i18n/money/index.ts';
import { reportTexts } from '../i18n/report/index.ts';
import { heading } from './heading.ts';
import { datesOf } from './money-line.ts';
import { statusMark } from './status.ts';
import { exact, upright, words } from './text.ts';

/** An objective or a project as an entry of a list; `objective` says what only objectives have. */
export interface Entry {
  readonly project: Project;
  readonly objective: Objective | undefined;
}

/**
 * An entry: its title as a heading, a link where it has a page of its own, and below it what a browser need not lay out while
 * it is off screen. Headings stay, since a screen reader goes through them.
 */
export function entry({ project, objective }: Entry, level: number, language: string): TemplateResult {
  const texts = reportTexts(language);
  const { summary, status, acronym, places } = project;
  const label = objective?.label
    ? words(objective.label, language)
    : acronym === undefined
      ? undefined
      : upright(acronym);
  const href = objective?.url === undefined ? undefined : safeHref(objective.url);
  const title = words(project.title, language);
  return html`${heading(
      level,
      'title',
      html`${label === undefined ? nothing : html`<span class="label">${label}</span> `}${
        href === undefined ? title : html`<a href=${href}>${title}</a>`
      }`,
    )}
    <div class="rest">
      ${summary ? html`<p>${words(summary, language)}</p>` : nothing}
      <p>
        ${statusMark(status.code, texts)}
        ${moneyLine([project]).map(({ awarded }) =>
          awarded
            ? html`<span
                >${exact(formatMoney(awarded.total, language), 'amount')} ${listTexts(language).awarded}
                <span class="note">${datesOf(awarded, language, texts.asOf, moneyTexts(language))}</span></span
              >`
            : nothing,
        )}
        ${objective || places.length === 0 ? nothing : html`<span class="note">${words(places[0]?.name ?? '', language)}</span>`}
      </p>
    </div>`;
}
