import type { ObjectiveOverview, ResourceState } from '@civita/sdk';
import { comparePartialDates, formatDate, formatInteger } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { CityResource } from '../../controllers/city-resource.ts';
import type { ReportTexts } from '../../i18n/report/index.ts';
import { reportTexts } from '../../i18n/report/index.ts';
import { languageOf } from '../../internal/language.ts';
import { base } from '../../tokens/base.styles.ts';
import { heading } from '../../views/heading.ts';
import { projectsByStatus } from '../../views/projects.ts';
import { statusMark } from '../../views/status.ts';
import { statusStyles } from '../../views/status.styles.ts';
import { datedAmount, words } from '../../views/text.ts';
import { styles } from './objective-card.styles.ts';

/**
 * One of the city's objectives: what it promises, how far it got, and the money set aside for it. What stands inside the
 * tag is shown until the objective is there, and stays below it: put the link to the objective's page there.
 *
 * @tag civita-objective-card
 * @slot - The link to the objective's page: the version for readers without scripts.
 * @csspart card - The frame.
 * @csspart label - The objective's number as printed.
 * @csspart title - The heading.
 * @csspart summary - The plain sentence under it.
 * @csspart status - A status in words.
 * @csspart amount - An amount of money.
 * @csspart foot - The last lines: date of the data and the link.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-muted] - Colour of labels and notes.
 * @cssproperty [--civita-paper] - Colour of the ground.
 * @cssproperty [--civita-hairline] - Colour of the frame and the lines.
 * @cssproperty [--civita-accent] - Colour of links.
 * @cssproperty [--civita-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--civita-objective-card-padding=1.25em] - Space inside the frame.
 */
export class ObjectiveCard extends LitElement {
  static override styles: CSSResultGroup = [base, statusStyles, styles];
  static override properties: PropertyDeclarations = {
    overview: { attribute: false },
    objective: {},
    prerendered: {},
    level: { type: Number },
    size: { reflect: true },
  };

  /** The objective with all that belongs to it; set it yourself, or name its id and let the page's source bring it. */
  declare overview: ObjectiveOverview | undefined;
  /** The objective's id in the city's report. */
  declare objective: string | undefined;
  /**
   * The date of the data that the content was made from, as `civita prerender` writes it: the card then leaves the content as
   * it stands, and only says on its line `data-civita-as-of` when the city has newer data.
   */
  declare prerendered: string | undefined;
  /** Heading level of the title, 2 to 6. */
  declare level: number;
  /** `compact` shows title, status and link only. */
  declare size: 'compact' | 'standard';

  readonly #resource: CityResource<ObjectiveOverview | undefined>;

  constructor() {
    super();
    this.level = 3;
    this.size = 'standard';
    this.#resource = new CityResource(this, (civita) =>
      this.objective && !this.overview ? civita.objective(this.objective) : undefined,
    );
  }

  /** Where the objective's data stands; `undefined` when it was set by property or no source is known. */
  get state(): ResourceState<ObjectiveOverview | undefined> | undefined {
    return this.#resource.state;
  }

  get #known(): ObjectiveOverview | undefined {
    return this.overview ?? this.#resource.value;
  }

  override render(): TemplateResult {
    const overview = this.#known;
    if (!overview || this.prerendered) return html`<slot></slot>`;
    const language = languageOf(this);
    const texts = reportTexts(language);
    const { objective, edition } = overview;
    const compact = this.size === 'compact';
    return html`<div class="civita">
      <article part="card">
        ${objective.label ? html`<p class="label" part="label">${words(objective.label, language)}</p>` : nothing}
        ${heading(this.level, 'title', words(objective.title, language))}
        ${
          compact || !objective.summary
            ? nothing
            : html`<p class="summary" part="summary">${words(objective.summary, language)}</p>`
        }
        ${facts(overview, compact, language, texts)}
        <footer part="foot">
          <p class="note">${texts.dataAsOf(formatDate(edition.asOf, language))}</p>
          <slot></slot>
        </footer>
      </article>
    </div>`;
  }

  protected override updated(): void {
    const now = this.#known?.edition.asOf;
    const line = this.querySelector('[data-civita-as-of]');
    if (!this.prerendered || !now || !line || comparePartialDates(this.prerendered, now) !== -1) return;
    const language = languageOf(line);
    line.textContent = reportTexts(language).olderThan(
      formatDate(this.prerendered, language),
      formatDate(now, language),
    );
  }
}

function facts(overview: ObjectiveOverview, compact: boolean, language: string, texts: ReportTexts): TemplateResult {
  const { objective, projects, setAside } = overview;
  const responsible = objective.responsible?.[0]?.organisation.name;
  const status = objective.status
    ? statusMark(objective.status.code, texts)
    : html`<span class="note">${texts.notStated}</span>`;
  if (compact) return html`<p>${status}</p>`;
  return html`<dl>
    ${fact(texts.status, status)} ${fact(texts.progress, html`<span class="note">${texts.notStated}</span>`)}
    ${setAside.map((money) => fact(texts.setAside, datedAmount({ value: money.total, asOf: money.asOf }, language, texts)))}
    ${
      projects.length > 0
        ? fact(
            texts.countOfProjects(projects.length, formatInteger(projects.length, language)),
            projectsByStatus(projects, texts),
          )
        : nothing
    }
    ${responsible ? fact(texts.responsible, words(responsible, language)) : nothing}
  </dl>`;
}

function fact(term: string, description: unknown): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;
}
