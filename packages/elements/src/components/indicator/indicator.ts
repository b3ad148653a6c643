import type { Indicator as Indicated, Report, ResourceState } from '@civita/sdk';
import { attainmentOf, indicatorIn, latestActual } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { CityResource } from '../../controllers/city-resource.ts';
import { formatDate, formatPercent } from '../../i18n/formats.ts';
import type { IndicatorTexts } from '../../i18n/indicator/index.ts';
import { indicatorTexts } from '../../i18n/indicator/index.ts';
import { reportTexts } from '../../i18n/report/index.ts';
import { languageOf } from '../../internal/language.ts';
import { base } from '../../tokens/base.styles.ts';
import { unknownLine } from '../../views/fact.ts';
import { valueIn } from '../../views/indicator-value.ts';
import { progressStyles } from '../../views/progress.styles.ts';
import { tableStyles } from '../../views/table.styles.ts';
import { exact, words } from '../../views/text.ts';
import { waiting } from '../../views/waiting.ts';
import { styles } from './indicator.styles.ts';

/**
 * What is counted to see what a promise brought about: where it stood, where it stands, where it should stand and by when,
 * with the numbers as a table behind a disclosure.
 *
 * @tag civita-indicator
 * @slot - The version for readers without scripts; stays below.
 * @csspart name - What is measured.
 * @csspart value - The latest measure.
 * @csspart progress - The bar from baseline to target.
 * @csspart table - The numbers as a table.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-muted] - Colour of notes.
 * @cssproperty [--civita-paper] - Colour of the empty part of the bar.
 * @cssproperty [--civita-hairline] - Colour of the lines between rows.
 * @cssproperty [--civita-accent] - Colour of the bar and of the disclosure.
 * @cssproperty [--civita-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--civita-accent-strong] - The accent under a pointer, and where a reader asks for more contrast.
 */
export class Indicator extends LitElement {
  static override styles: CSSResultGroup = [base, progressStyles, tableStyles, styles];
  static override properties: PropertyDeclarations = { measured: { attribute: false }, indicator: {} };

  /** The indicator to show; set it yourself, or name its id and let the page's source bring it. */
  declare measured: Indicated | undefined;
  /** The indicator's id in the city's report, whatever objective, activity or project it belongs to. */
  declare indicator: string | undefined;

  readonly #resource: CityResource<Report> = new CityResource(this, (civita) =>
    this.indicator && !this.measured ? civita.report : undefined,
  );

  /** Where the report stands; `undefined` when the indicator was set by property or no source is known. */
  get state(): ResourceState<Report> | undefined {
    return this.#resource.state;
  }

  override render(): TemplateResult {
    const report = this.#resource.value;
    const known = this.measured ?? (report && this.indicator ? indicatorIn(report, this.indicator) : undefined);
    if (!known) return waiting(this.state, languageOf(this));
    const language = languageOf(this);
    const texts = indicatorTexts(language);
    const latest = latestActual(known);
    const { asOf, notStated } = reportTexts(language);
    const direction = known.direction ? `; ${texts.directions[known.direction]}` : '';
    return html`<div class="civita">
      <p class="name" part="name">${words(known.name, language)}</p>
      <p class="note">${texts.kinds[known.kind]}${direction}</p>
      ${
        latest
          ? html`<p>
              ${exact(valueIn(latest.value, known, language, texts), 'value')}
              <span class="note">${asOf(formatDate(latest.asOf, language))}</span>
            </p>`
          : unknownLine(texts.actual, language, { notStated })
      }
      ${way(known, language, texts)} ${table(known, language, texts)}
      <slot></slot>
    </div>`;
  }
}

function way(indicator: Indicated, language: string, texts: IndicatorTexts): TemplateResult {
  const found = attainmentOf(indicator);
  if (!found) return html`<p class="note">${texts.noWay}</p>`;
  const { ratio } = found;
  const remark = ratio < 0 ? `; ${texts.away}` : ratio > 1 ? `; ${texts.beyond}` : '';
  return html`<progress
      part="progress"
      max="1"
      value=${Math.min(1, Math.max(0, ratio))}
      aria-label=${texts.way}
    ></progress>
    <p class="note">${formatPercent(ratio, language)} ${texts.way}${remark}</p>`;
}

function table(indicator: Indicated, language: string, texts: IndicatorTexts): TemplateResult {
  const { baseline, target, actuals } = indicator;
  const { asOf, notStated } = reportTexts(language);
  const row = (name: string, figure: Indicated['baseline'], when: (date: string) => string): TemplateResult =>
    html`<tr>
      <th scope="row">${name}</th>
      <td class="figure">${figure ? exact(valueIn(figure.value, indicator, language, texts)) : notStated}</td>
      <td>${figure ? when(formatDate(figure.asOf, language)) : nothing}</td>
    </tr>`;
  return html`<details>
    <summary>${texts.show}</summary>
    <table part="table">
      <caption>
        ${words(indicator.name, language)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.what}</th>
          <th scope="col" class="figure">${texts.value}</th>
          <th scope="col">${texts.date}</th>
        </tr>
      </thead>
      <tbody>
        ${row(texts.baseline, baseline, asOf)} ${actuals.map((actual) => row(texts.actual, actual, asOf))}
        ${row(texts.target, target, texts.by)}
      </tbody>
    </table>
  </details>`;
}
