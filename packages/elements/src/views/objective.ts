import type { ObjectiveOverview, PartialDate } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatInteger } from '../i18n/formats.ts';
import { moneyTexts } from '../i18n/money/index.ts';
import { progressTexts } from '../i18n/progress/index.ts';
import { reportTexts } from '../i18n/report/index.ts';
import { dataAge } from './age.ts';
import { fact, unknown } from './fact.ts';
import { heading } from './heading.ts';
import { moneySmall } from './money-line.ts';
import { progressBar } from './progress.ts';
import { projectsByStatus } from './projects.ts';
import { wholeText } from './rich-text.ts';
import { statusLegend, statusMark } from './status.ts';
import { tags } from './tags.ts';
import { each, words } from './text.ts';

/** How an objective is shown. */
export interface ObjectiveLook {
  readonly language: string;
  /** Heading level of the title, 2 to 6. */
  readonly level: number;
  readonly size: 'compact' | 'standard' | 'wide';
  /** The day from which the age of the data is counted. */
  readonly today: PartialDate;
  /** What the last line ends with, such as the link to the objective's page. */
  readonly foot: unknown;
}

/**
 * One of the city's objectives: what it promises, how far it got, and the way of its money. A page may have a
 * thousand of them, so what every card has stands in one template, our own words without a mark of their own.
 */
export function objectiveArticle(overview: ObjectiveOverview, look: ObjectiveLook): TemplateResult {
  const { objective, edition, projects, progress, money } = overview;
  const { label, title, summary, status, classifications = [], responsible = [] } = objective;
  const { language, level, size, today, foot } = look;
  const texts = reportTexts(language);
  const printed = label ? html`<p class="label" part="label">${words(label, language)}</p>` : nothing;
  const name = heading(level, 'title', words(title, language));
  const age = dataAge(edition.asOf, today, language, texts);
  if (size === 'compact')
    return html`<article part="card" class="compact">
      ${printed} ${name}
      <p>${status ? statusMark(status.code, texts) : unknown(texts)}</p>
      <footer part="foot">
        <p class="note" .textContent=${age}></p>
        ${foot}
      </footer>
    </article>`;
  const [measure] = progress;
  const said = moneyTexts(language);
  return html`<article part="card" class=${size}>
    ${printed} ${name} ${summary ? html`<p class="summary" part="summary">${words(summary, language)}</p>` : nothing}
    ${wholeText(objective.narrative, language, level + 1, texts)}
    <dl>
      <dt .textContent=${texts.status}></dt>
      <dd>${status ? statusLegend(status.code, texts) : unknown(texts)}</dd>
      <dt .textContent=${texts.progress}></dt>
      <dd>${measure ? progressBar(measure, language, texts, progressTexts(language), said) : unknown(texts)}</dd>
      <dt .textContent=${said.money}></dt>
      <dd>${money.length > 0 ? each(money, (line) => moneySmall(line, language, texts, said)) : unknown(texts)}</dd>
      ${
        projects.length > 0
          ? fact(
              texts.countOfProjects(projects.length, formatInteger(projects.length, language)),
              projectsByStatus(projects, texts),
            )
          : nothing
      }
      ${responsible[0] ? fact(texts.responsible, words(responsible[0].organisation.name, language)) : nothing}
      ${classifications.length > 0 ? fact(texts.themes, tags(classifications, language)) : nothing}
    </dl>
    <footer part="foot">
      <p class="note" .textContent=${age}></p>
      ${foot}
    </footer>
  </article>`;
}
