import type { ObjectiveOverview, ProgressOverview, ProjectOverview, ResourceState } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import { CityResource } from '../../controllers/city-resource.ts';
import { moneyTexts } from '../../i18n/money/index.ts';
import { progressTableTexts, progressTexts } from '../../i18n/progress/index.ts';
import { reportTexts } from '../../i18n/report/index.ts';
import { languageOf } from '../../internal/language.ts';
import { base } from '../../tokens/base.styles.ts';
import { unknownLine } from '../../views/fact.ts';
import { progressBar } from '../../views/progress.ts';
import { progressStyles } from '../../views/progress.styles.ts';
import { progressTable } from '../../views/progress-table.ts';
import { tableStyles } from '../../views/table.styles.ts';
import { waiting } from '../../views/waiting.ts';
import { styles } from './progress.styles.ts';

/**
 * How far an objective or a project got, by everything that is stated: one number is not progress, so each basis stands apart
 * with its date, how many projects state it, and how it is worked out; the numbers as a table behind a disclosure.
 *
 * @tag civita-progress
 * @slot - The version for readers without scripts; stays below.
 * @csspart ratio - A number in percent.
 * @csspart progress - Its bar.
 * @csspart table - The numbers as a table.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-muted] - Colour of notes.
 * @cssproperty [--civita-paper] - Colour of the empty part of a bar.
 * @cssproperty [--civita-hairline] - Colour of the lines between measures.
 * @cssproperty [--civita-accent] - Colour of the bars and of the disclosure.
 * @cssproperty [--civita-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--civita-accent-strong] - The accent under a pointer, and where a reader asks for more contrast.
 */
export class Progress extends LitElement {
  static override styles: CSSResultGroup = [base, progressStyles, tableStyles, styles];
  static override properties: PropertyDeclarations = { measures: { attribute: false }, objective: {}, project: {} };

  /** The measures to show; set them yourself, or name an objective or a project and let the page's source bring them. */
  declare measures: readonly ProgressOverview[] | undefined;
  /** The id of the objective whose progress is shown. */
  declare objective: string | undefined;
  /** The id of the project whose progress is shown. */
  declare project: string | undefined;

  readonly #resource: CityResource<ObjectiveOverview | ProjectOverview | undefined> = new CityResource<
    ObjectiveOverview | ProjectOverview | undefined
  >(this, (civita) => {
    if (this.measures) return undefined;
    if (this.project) return civita.project(this.project);
    return this.objective ? civita.objective(this.objective) : undefined;
  });

  /** Where the data stands; `undefined` when it was set by property or no source is known. */
  get state(): ResourceState<ObjectiveOverview | ProjectOverview | undefined> | undefined {
    return this.#resource.state;
  }

  override render(): TemplateResult {
    const measures = this.measures ?? this.#resource.value?.progress;
    if (!measures) return waiting(this.state, languageOf(this));
    const language = languageOf(this);
    const report = reportTexts(language);
    const texts = progressTexts(language);
    const money = moneyTexts(language);
    return html`<div class="civita">
      ${
        measures.length === 0
          ? unknownLine(report.progress, language, report)
          : html`<ul>
                ${measures.map((measure) => html`<li>${progressBar(measure, language, report, texts, money)}</li>`)}
              </ul>
              ${progressTable(measures, language, report, { ...texts, ...progressTableTexts(language), ...money })}`
      }
      <slot></slot>
    </div>`;
  }
}
