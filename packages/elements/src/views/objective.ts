import type { ObjectiveOverview, PartialDate } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatInteger } from '../i18n/formats.ts';
import { moneyTexts } from '../i18n/money/index.ts';
import { progressTexts } from '../i18n/progress/index.ts';
import type { ReportTexts } from '../i18n/report/index.ts';
import { reportTexts } from '../i18n/report/index.ts';
import { dataAge } from './age.ts';
import { fact, unknown } from './fact.ts';
import { heading } from './heading.ts';
import { moneySmall } from './money-line.ts';
import { progressBar } from './progress.ts';
import { projectsByStatus } from './projects.ts';
import { narrative } from './rich-text.ts';
import { statusLegend, statusMark } from './status.ts';
import { tags } from './tags.ts';
import { words } from './text.ts';

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

/** One of the city's objectives: what it promises, how far it got, and the way of its money. */
export function objectiveArticle(overview: ObjectiveOverview, look: ObjectiveLook): TemplateResult {
  const { objective, edition } = overview;
  const { language, level, size, today, foot } = look;
  const texts = reportTexts(language);
  return html`<article part="card" class=${size}>
    ${objective.label ? html`<p class="label" part="label">${words(objective.label, language)}</p>` : nothing}
    ${heading(level, 'title', words(objective.title, language))}
    ${
      size === 'compact'
        ? html`<p>${objective.status ? statusMark(objective.status.code, texts) : unknown(texts)}</p>`
        : html`${promise(overview, level, language, texts)} ${facts(overview, language, texts)}`
    }
    <footer part="foot">
      <p class="note">${dataAge(edition.asOf, today, language, texts)}</p>
      ${foot}
    </footer>
  </article>`;
}

function promise({ objective }: ObjectiveOverview, level: number, language: string, texts: ReportTexts): unknown {
  return html`${
    objective.summary ? html`<p class="summary" part="summary">${words(objective.summary, language)}</p>` : nothing
  }
  ${
    objective.narrative
      ? html`<details>
          <summary>${texts.more}</summary>
          ${narrative(objective.narrative, language, level + 1)}
        </details>`
      : nothing
  }`;
}

function facts(overview: ObjectiveOverview, language: string, texts: ReportTexts): TemplateResult {
  const { objective, projects, progress, money } = overview;
  const { status, classifications = [], responsible = [] } = objective;
  const [measure] = progress;
  const said = moneyTexts(language);
  return html`<dl>
    ${fact(texts.status, status ? statusLegend(status.code, texts) : unknown(texts))}
    ${fact(
      texts.progress,
      measure ? progressBar(measure, language, texts, progressTexts(language), said) : unknown(texts),
    )}
    ${fact(
      said.money,
      money.length > 0 ? money.map((line) => moneySmall(line, language, texts, said)) : unknown(texts),
    )}
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
  </dl>`;
}
