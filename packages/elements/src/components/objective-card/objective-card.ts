import type { ObjectiveOverview, ResourceState } from '@civita/sdk';
import { comparePartialDates } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import { CityResource } from '../../controllers/city-resource.ts';
import { formatDate } from '../../i18n/formats.ts';
import { reportTexts } from '../../i18n/report/index.ts';
import { languageOf } from '../../internal/language.ts';
import { today } from '../../internal/today.ts';
import { base } from '../../tokens/base.styles.ts';
import { cardStyles } from '../../views/card.styles.ts';
import { moneyLineStyles } from '../../views/money-line.styles.ts';
import { objectiveArticle } from '../../views/objective.ts';
import { objectiveStyles } from '../../views/objective.styles.ts';
import { progressStyles } from '../../views/progress.styles.ts';
import { statusStyles } from '../../views/status.styles.ts';
import { waiting } from '../../views/waiting.ts';

/**
 * One of the city's objectives: what it promises, how far it got, and the way of its money. What stands inside the
 * tag is shown until the objective is there, and stays below it: put the link to the objective's page there.
 *
 * @tag civita-objective-card
 * @slot - The link to the objective's page: the version for readers without scripts.
 * @csspart card - The frame.
 * @csspart label - The objective's number as printed.
 * @csspart title - The heading.
 * @csspart summary - The plain sentence under it.
 * @csspart narrative - The whole text, behind a disclosure.
 * @csspart status - A status in words.
 * @csspart ratio - How far the projects got, in percent.
 * @csspart progress - Its bar.
 * @csspart bars - The drawing of the way of money.
 * @csspart tag - A mark in a public classification.
 * @csspart amount - An amount of money.
 * @csspart foot - The last lines: date of the data and the link.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-muted] - Colour of labels and notes.
 * @cssproperty [--civita-paper] - Colour of the ground.
 * @cssproperty [--civita-hairline] - Colour of the frame and the lines.
 * @cssproperty [--civita-accent] - Colour of links and bars.
 * @cssproperty [--civita-hole] - Colour of money that is still to be found.
 * @cssproperty [--civita-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--civita-objective-card-padding=1.25em] - Space inside the frame.
 * @cssproperty [--civita-accent-strong] - The accent under a pointer, and where a reader asks for more contrast.
 * @cssproperty [--civita-status-submitted] - Colour of a status: approved by the city, or submitted.
 * @cssproperty [--civita-status-funded] - Colour of a status: admitted or funded.
 * @cssproperty [--civita-status-in-progress] - Colour of a status: in progress.
 * @cssproperty [--civita-status-stopped] - Colour of a status: suspended, refused, cancelled or late.
 * @cssproperty [--civita-status-done] - Colour of a status: settled, completed or met.
 * @cssproperty [--civita-radius=0.25em] - Corners.
 */
export class ObjectiveCard extends LitElement {
  static override styles: CSSResultGroup = [
    base,
    statusStyles,
    progressStyles,
    moneyLineStyles,
    cardStyles,
    objectiveStyles,
  ];
  static override properties: PropertyDeclarations = {
    overview: { attribute: false },
    objective: {},
    prerendered: {},
    level: { type: Number },
    size: { reflect: true },
    today: {},
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
  /** `compact` shows title, status and link only; `wide` puts the facts beside the text where there is room for it. */
  declare size: 'compact' | 'standard' | 'wide';
  /** The day from which the age of the data is counted, such as `2026-11-22`; the reader's own when not set. */
  declare today: string | undefined;

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
    if (this.prerendered) return html`<slot></slot>`;
    if (!overview) return waiting(this.state, languageOf(this));
    const { level, size } = this;
    const language = languageOf(this);
    return html`<div class="civita">
      ${objectiveArticle(overview, { language, level, size, today: this.today ?? today(), foot: html`<slot></slot>` })}
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
