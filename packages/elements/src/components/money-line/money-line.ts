import type { MoneyLine as Line, ObjectiveOverview, ProjectOverview, ResourceState } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import { CityResource } from '../../controllers/city-resource.ts';
import { moneyTableTexts, moneyTexts } from '../../i18n/money/index.ts';
import { reportTexts } from '../../i18n/report/index.ts';
import { languageOf } from '../../internal/language.ts';
import { base } from '../../tokens/base.styles.ts';
import { unknownLine } from '../../views/fact.ts';
import { moneyWords } from '../../views/money-line.ts';
import { moneyLineStyles } from '../../views/money-line.styles.ts';
import { moneyTable } from '../../views/money-table.ts';
import { tableStyles } from '../../views/table.styles.ts';
import { waiting } from '../../views/waiting.ts';
import { styles } from './money-line.styles.ts';

/**
 * The way of an objective's or a project's money: set aside, requested, awarded, committed, paid, and what is still to be
 * found, on one scale and in words, with the numbers as a table behind a disclosure.
 *
 * @tag civita-money-line
 * @slot - The version for readers without scripts, such as a link to the accounts; stays below.
 * @csspart bars - The drawing.
 * @csspart amount - An amount of money.
 * @csspart table - The numbers as a table.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-muted] - Colour of notes and of the frame of what is set aside.
 * @cssproperty [--civita-hairline] - Colour of the lines between rows.
 * @cssproperty [--civita-accent] - Colour of the bars and of the disclosure.
 * @cssproperty [--civita-hole] - Colour of what is still to be found.
 * @cssproperty [--civita-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--civita-accent-strong] - The accent under a pointer, and where a reader asks for more contrast.
 */
export class MoneyLine extends LitElement {
  static override styles: CSSResultGroup = [base, moneyLineStyles, tableStyles, styles];
  static override properties: PropertyDeclarations = { lines: { attribute: false }, objective: {}, project: {} };

  /** The way of money, by currency; set it yourself, or name an objective or a project and let the page's source bring it. */
  declare lines: readonly Line[] | undefined;
  /** The id of the objective whose money is shown. */
  declare objective: string | undefined;
  /** The id of the project whose money is shown. */
  declare project: string | undefined;

  readonly #resource: CityResource<ObjectiveOverview | ProjectOverview | undefined> = new CityResource<
    ObjectiveOverview | ProjectOverview | undefined
  >(this, (civita) => {
    if (this.lines) return undefined;
    if (this.project) return civita.project(this.project);
    return this.objective ? civita.objective(this.objective) : undefined;
  });

  /** Where the data stands; `undefined` when it was set by property or no source is known. */
  get state(): ResourceState<ObjectiveOverview | ProjectOverview | undefined> | undefined {
    return this.#resource.state;
  }

  override render(): TemplateResult {
    const lines = this.lines ?? this.#resource.value?.money;
    if (!lines) return waiting(this.state, languageOf(this));
    const language = languageOf(this);
    const report = reportTexts(language);
    const texts = { ...moneyTexts(language), ...moneyTableTexts(language) };
    return html`<div class="civita">
      ${
        lines.length === 0
          ? unknownLine(texts.money, language, report)
          : lines.map(
              (line) =>
                html`<div class="line">
                  ${moneyWords(line, language, report, texts)} ${moneyTable(line, language, report, texts)}
                </div>`,
            )
      }
      <slot></slot>
    </div>`;
  }
}
