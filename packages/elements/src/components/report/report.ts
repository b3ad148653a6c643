import type { OutlineNode, Report as ReportData, ResourceState } from '@civita/sdk';
import { outlineOf, pathIn } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import { CityResource } from '../../controllers/city-resource.ts';
import { languageOf } from '../../internal/language.ts';
import { today } from '../../internal/today.ts';
import { base } from '../../tokens/base.styles.ts';
import { cardStyles } from '../../views/card.styles.ts';
import { moneyLineStyles } from '../../views/money-line.styles.ts';
import { objectiveStyles } from '../../views/objective.styles.ts';
import { editionContents, editionPart } from '../../views/edition.ts';
import type { LinkTo } from '../../views/outline.ts';
import { progressStyles } from '../../views/progress.styles.ts';
import { statusStyles } from '../../views/status.styles.ts';
import { waiting } from '../../views/waiting.ts';
import { styles } from './report.styles.ts';

/**
 * An edition of the report to walk through: its contents as a tree, then one chapter or objective at a time, with the way that
 * led there. Every place has an address, `#civita-report=<edition>&open=<id>`, which opens it also from another page.
 *
 * @tag civita-report
 * @slot - The report for readers without scripts, or a link to it; shown until the report is there.
 * @csspart breadcrumb - The way from the first page to what is shown.
 * @csspart title - The heading of the edition or chapter.
 * @csspart part - The heading of a part of what is shown.
 * @csspart card - The frame of an objective.
 * @csspart label - An objective's number as printed.
 * @csspart summary - The plain sentence under its title.
 * @csspart narrative - A whole text.
 * @csspart status - A status in words.
 * @csspart ratio - How far the projects got, in percent.
 * @csspart progress - Its bar.
 * @csspart bars - The drawing of the way of money.
 * @csspart tag - A mark in a public classification.
 * @csspart amount - An amount of money.
 * @csspart foot - The last lines: date of the data.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-muted] - Colour of labels and notes.
 * @cssproperty [--civita-paper] - Colour of the ground of a card.
 * @cssproperty [--civita-hairline] - Colour of the frame and the lines.
 * @cssproperty [--civita-accent] - Colour of links and bars.
 * @cssproperty [--civita-hole] - Colour of money that is still to be found.
 * @cssproperty [--civita-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--civita-objective-card-padding=1.25em] - Space inside the card of an objective.
 * @cssproperty [--civita-report-padding=1.25em] - Space inside the frame of an objective.
 * @cssproperty [--civita-accent-strong] - The accent under a pointer, and where a reader asks for more contrast.
 * @cssproperty [--civita-status-submitted] - Colour of a status: approved by the city, or submitted.
 * @cssproperty [--civita-status-funded] - Colour of a status: admitted or funded.
 * @cssproperty [--civita-status-in-progress] - Colour of a status: in progress.
 * @cssproperty [--civita-status-stopped] - Colour of a status: suspended, refused, cancelled or late.
 * @cssproperty [--civita-status-done] - Colour of a status: settled, completed or met.
 * @cssproperty [--civita-radius=0.25em] - Corners.
 */
export class Report extends LitElement {
  static override styles: CSSResultGroup = [
    base,
    statusStyles,
    progressStyles,
    moneyLineStyles,
    cardStyles,
    objectiveStyles,
    styles,
  ];
  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    edition: {},
    open: {},
    level: { type: Number },
    today: {},
    urlState: { attribute: 'url-state' },
  };

  /** The report to show; the one of the page's source when not set. */
  declare report: ReportData | undefined;
  /** The id of the edition that is meant: another one is not shown. Whatever the source has, when not set. */
  declare edition: string | undefined;
  /** The id of the chapter or objective that is open; the contents when not set. */
  declare open: string | undefined;
  /** Heading level of what is shown, 2 to 6; parts of it have the next. */
  declare level: number;
  /** The day from which the age of the data is counted, such as `2026-11-22`; the reader's own when not set. */
  declare today: string | undefined;
  /** Whether a link inside changes the page's address, so that the browser's way back leads here. */
  declare urlState: string | undefined;

  readonly #resource: CityResource<ReportData>;
  /** Whether the reader went somewhere, so that the next update takes them to its heading. */
  #went = false;
  /** Whether the address named what is open. */
  #isNamed = false;
  #outlined: ReportData | undefined;
  #outline: readonly OutlineNode[] = [];

  constructor() {
    super();
    this.level = 2;
    this.#resource = new CityResource(this, (civita) => (this.report ? undefined : civita.report));
  }

  /** Where the report stands; `undefined` when it was set by property or no source is known. */
  get state(): ResourceState<ReportData> | undefined {
    return this.#resource.state;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
    this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
  }

  override render(): TemplateResult {
    const report = this.report ?? this.#resource.value;
    if (!report || (this.edition && this.edition !== report.edition.id)) return waiting(this.state, languageOf(this));
    if (report !== this.#outlined) {
      this.#outlined = report;
      this.#outline = outlineOf(report);
    }
    const way = this.open ? pathIn(this.#outline, this.open) : [];
    const here = way.at(-1);
    const look = {
      language: languageOf(this),
      level: this.level,
      today: this.today ?? today(),
      linkTo: this.#linkIn(report.edition.id),
    };
    return html`<div class="civita">
      <div class="place" tabindex="-1">
        ${here ? editionPart(report, way, here, look) : editionContents(report, this.#outline, look, Boolean(this.open))}
      </div>
    </div>`;
  }

  #linkIn(edition: string): LinkTo {
    return (id, content) => {
      const place = new URLSearchParams([['civita-report', edition], ...(id === undefined ? [] : [['open', id]])]);
      return html`<a
        href=${`${location.pathname}${location.search}#${place.toString().replace(/\+/g, '%20')}`}
        data-open=${id ?? ''}
        @click=${this.#go}
        >${content}</a
      >`;
    };
  }

  /** With `url-state` the browser goes to the address, and {@link Report.open} follows it. */
  readonly #go = (event: MouseEvent): void => {
    const { currentTarget, ctrlKey, metaKey, shiftKey, altKey, button } = event;
    if (ctrlKey || metaKey || shiftKey || altKey || button > 0 || !(currentTarget instanceof HTMLElement)) return;
    this.#went = true;
    if (this.urlState !== undefined) return;
    event.preventDefault();
    this.open = currentTarget.dataset['open'] || undefined;
  };

  readonly #follow = (): void => {
    if (this.#readAddress()) this.#went = true;
  };

  /** Opens what the address names; an address that names nothing any more leads back to the contents. */
  #readAddress(): boolean {
    const said = new URLSearchParams(location.hash.slice(1).replace(/\+/g, '%2B'));
    const edition = said.get('civita-report');
    const own = this.edition ?? (this.report ?? this.#resource.value)?.edition.id;
    const isNamed = edition !== null && (own === undefined || own === edition);
    if (!isNamed && !this.#isNamed) return false;
    this.#isNamed = isNamed;
    this.open = (isNamed && said.get('open')) || undefined;
    return true;
  }

  protected override updated(): void {
    if (!this.#went) return;
    this.#went = false;
    this.renderRoot.querySelector<HTMLElement>('.place')?.focus();
  }
}
