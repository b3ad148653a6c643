import type { FeedbackAggregate } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import type { FiguresState } from '../../controllers/feedback-figures.ts';
import { FeedbackFigures } from '../../controllers/feedback-figures.ts';
import { PageLanguage } from '../../controllers/page-language.ts';
import { feedbackSummaryTexts } from '../../i18n/feedback-summary/index.ts';
import { webAddress } from '../../internal/address.ts';
import { languageOf } from '../../internal/language.ts';
import { base } from '../../tokens/base.styles.ts';
import { feedbackSummary } from '../../views/feedback-summary.ts';
import { tableStyles } from '../../views/table.styles.ts';
import { styles } from './feedback-summary.styles.ts';

/**
 * What people answered about a page, an objective or a project: how many they are, the share that was content with its
 * interval drawn and in words, who gave which rate and reason, a word of caution about who answers, and what the city did
 * about it. Below the count that the city publishes from nothing is told, and a hidden count is said to be hidden.
 *
 * @tag civita-feedback-summary
 * @slot - The version for readers without scripts, such as a link to the answers' own page; stays below.
 * @csspart title - The heading.
 * @csspart answers - How many answered.
 * @csspart share - The share of positive answers.
 * @csspart interval - The drawing of the share with its interval.
 * @csspart table - Counts as a table.
 * @csspart withheld - What is said in place of figures.
 * @csspart caution - The word of caution.
 * @csspart replies - The heading of what the city did.
 * @csspart date - When it did.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-muted] - Colour of notes.
 * @cssproperty [--civita-hairline] - Colour of the lines between rows.
 * @cssproperty [--civita-accent] - Colour of bars and of the interval.
 * @cssproperty [--civita-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--civita-accent-strong] - The accent under a pointer, and where a reader asks for more contrast.
 */
export class FeedbackSummary extends LitElement {
  static override styles: CSSResultGroup = [base, tableStyles, styles];
  static override properties: PropertyDeclarations = {
    figures: { attribute: false },
    subject: {},
    service: {},
    profile: {},
    version: {},
    within: {},
    level: { type: Number },
  };

  /** The figures to show; set them yourself, or name a subject and let its service bring them. */
  declare figures: FeedbackAggregate | undefined;
  /** What was judged: the path of a page, or the id of an objective, a project or a section. */
  declare subject: string | undefined;
  /** Base address of the feedback service; else that of the page's source. */
  declare service: string | undefined;
  /** Answers to this question only. */
  declare profile: string | undefined;
  /** Answers about this version of the content only. */
  declare version: string | undefined;
  /** The id of an objective, to count what was judged inside it as well. */
  declare within: string | undefined;
  /** Heading level, 2 to 6. */
  declare level: number;

  readonly #figures: FeedbackFigures = new FeedbackFigures(this, () => {
    const { figures, subject, profile, version, within } = this;
    if (figures || !subject) return undefined;
    const service = webAddress(this.service)?.href;
    return { subject, profile, version, within, ...(service ? { service } : {}) };
  });

  constructor() {
    super();
    new PageLanguage(this);
    this.level = 2;
  }

  /** Where the figures stand; `undefined` when they were set by property or no service is known. */
  get state(): FiguresState | undefined {
    return this.#figures.state;
  }

  override render(): TemplateResult {
    const { state } = this.#figures;
    const figures = this.figures ?? (state?.status === 'ready' ? state.value : undefined);
    const language = languageOf(this);
    const texts = figures && feedbackSummaryTexts(language);
    if (!texts) return html`<slot></slot>`;
    if ('then' in texts) {
      void texts.then(() => this.requestUpdate());
      return html`<slot></slot>`;
    }
    return html`<div class="civita" lang=${texts.language}>
      ${feedbackSummary(figures, this.level, language, texts)}
      <slot></slot>
    </div>`;
  }
}
