import type { Project, Report, ResourceState } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { AddressState } from '../../controllers/address-state.ts';
import { CityResource } from '../../controllers/city-resource.ts';
import { GrowingList } from '../../controllers/growing-list.ts';
import { saidIn } from '../../i18n/catalogs.ts';
import { formatInteger } from '../../i18n/formats.ts';
import { listTexts } from '../../i18n/list/index.ts';
import { languageOf } from '../../internal/language.ts';
import { hideOthers } from '../../internal/hide-others.ts';
import type { ListState } from '../../internal/list-state.ts';
import { EVERYTHING, stateIn, withState } from '../../internal/list-state.ts';
import type { Found } from '../../internal/found.ts';
import { findIn } from '../../internal/found.ts';
import { listingOf } from '../../internal/listing.ts';
import { base } from '../../tokens/base.styles.ts';
import { fieldTokens } from '../../tokens/generated/field.styles.ts';
import { entry } from '../../views/entry.ts';
import { listForm } from '../../views/list-form.ts';
import { statusStyles } from '../../views/status.styles.ts';
import { waiting } from '../../views/waiting.ts';
import { styles } from './objective-list.styles.ts';

/** How many rows are looked at together. */
const BLOCK = 25;

/**
 * The objectives or the projects of a report as a list that a reader searches, filters and sorts. Entries are made once for an
 * order and then only hidden and shown, so that a list of thousands answers at once.
 *
 * @tag civita-objective-list
 * @slot - The list for readers without scripts, or a link to it; shown until the report is there.
 * @csspart form - The search and its filters.
 * @csspart facet - The values of one dimension.
 * @csspart count - How many entries fit; a screen reader hears it.
 * @csspart title - The heading of an entry.
 * @csspart status - A status in words.
 * @csspart amount - An amount of money.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-muted] - Colour of labels and notes.
 * @cssproperty [--civita-paper] - Colour of the ground of fields.
 * @cssproperty [--civita-wash] - Colour of the ground of the form.
 * @cssproperty [--civita-control] - Colour of the edge of fields.
 * @cssproperty [--civita-hairline] - Colour of the lines.
 * @cssproperty [--civita-accent] - Colour of links.
 * @cssproperty [--civita-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--civita-accent-strong] - The accent under a pointer, and where a reader asks for more contrast.
 * @cssproperty [--civita-status-submitted] - Colour of a status: approved by the city, or submitted.
 * @cssproperty [--civita-status-funded] - Colour of a status: admitted or funded.
 * @cssproperty [--civita-status-in-progress] - Colour of a status: in progress.
 * @cssproperty [--civita-status-stopped] - Colour of a status: suspended, refused, cancelled or late.
 * @cssproperty [--civita-status-done] - Colour of a status: settled, completed or met.
 * @cssproperty [--civita-radius=0.25em] - Corners.
 */
export class ObjectiveList extends LitElement {
  static override styles: CSSResultGroup = [base, fieldTokens, statusStyles, styles];
  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    asked: { attribute: false },
    entries: {},
    level: { type: Number },
    urlState: { attribute: 'url-state' },
    prerendered: { type: Boolean },
  };

  /** The report to list; the one of the page's source when not set. */
  declare report: Report | undefined;
  /** What is searched, filtered and sorted by; a reader changes it, and so may a page. */
  declare asked: ListState;
  /** What is listed. */
  declare entries: 'objectives' | 'projects';
  /** Heading level of an entry, 2 to 6. */
  declare level: number;
  /**
   * Keeps search and filters in the page's address, so that they can be shared and found again; its value stands before
   * their names, so that two lists do not meet. Without it the address is left alone.
   */
  declare urlState: string | undefined;
  /**
   * The entries stand inside the tag as HTML, each marked `data-civita-entry` with its id: they stay as they stand, and those that
   * do not fit are hidden, with each `data-civita-group` in which none is left.
   */
  declare prerendered: boolean;

  readonly #resource: CityResource<Report>;
  readonly #address: AddressState;
  readonly #growing = new GrowingList(this);
  #found: Found | undefined;

  constructor() {
    super();
    this.asked = EVERYTHING;
    this.entries = 'objectives';
    this.level = 3;
    this.prerendered = false;
    this.#resource = new CityResource(this, (civita) => (this.report ? undefined : civita.report));
    this.#address = new AddressState(
      this,
      () => this.urlState !== undefined,
      (said) => {
        this.asked = stateIn(said, this.urlState);
      },
    );
  }

  /** Where the report stands; `undefined` when it was set by property or no source is known. */
  get state(): ResourceState<Report> | undefined {
    return this.#resource.state;
  }

  get #listed(): 'objectives' | 'projects' {
    return this.entries === 'projects' ? 'projects' : 'objectives';
  }

  /** What fits what is asked; looked for once, since an update may come for another reason. */
  #find(language: string): Found | undefined {
    const report = this.report ?? this.#resource.value;
    const { asked } = this;
    const known = this.#found;
    const listing = report && listingOf(report, this.#listed, known?.listing);
    if (known?.listing !== listing || known?.asked !== asked || known.language !== language)
      this.#found = listing && findIn(listing, asked, language);
    return this.#found;
  }

  override render(): TemplateResult {
    const language = languageOf(this);
    const found = this.#find(language);
    if (!found) return waiting(this.state, language);
    const texts = listTexts(language);
    const { fitting, ordered } = found;
    const all = ordered.length;
    const count = texts.found[this.#listed](
      formatInteger(fitting.size, language),
      formatInteger(all, language),
      all,
      fitting.size,
    );
    const isSorted = !this.prerendered;
    return html`<div class="civita">
      ${
        all === 0
          ? nothing
          : guard([found, isSorted, saidIn(language)], () => listForm(found, isSorted, this.#ask, this.#clear))
      }
      <p role="status" part="count">
        ${all === 0 ? texts.empty : fitting.size === 0 ? `${count}. ${texts.none}` : count}
      </p>
      ${isSorted ? this.#list(found) : html`<slot></slot>`}
    </div>`;
  }

  /** Rows in blocks, so that only those are looked at again in which something is another one now. */
  #list({ listing, fitting, ordered, asked, language }: Found): TemplateResult {
    const { level } = this;
    const said = [level, language, saidIn(language)];
    const fits = ({ id }: Project): boolean => fitting.has(id);
    const made = this.#growing.made(ordered.filter(fits), asked.order);
    const row = (project: Project): TemplateResult =>
      html`<li ?hidden=${!fits(project)}>
        ${guard([project, ...said], () =>
          entry({ project, objective: listing.objectives.get(project.id) }, level, language),
        )}
      </li>`;
    const blocks = [...new Array(Math.ceil(ordered.length / BLOCK)).keys()];
    return html`<ul>
      ${blocks.map((block) => {
        const rows = ordered.slice(block * BLOCK, (block + 1) * BLOCK).filter(({ id }) => made.has(id));
        return guard([...said, ...rows, ...rows.map(fits)], () => repeat(rows, ({ id }) => id, row));
      })}
    </ul>`;
  }

  protected override updated(): void {
    const fitting = this.#found?.fitting;
    if (this.prerendered && fitting) hideOthers(this, fitting);
  }

  readonly #ask = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLFormElement)) return;
    const said = [...new FormData(currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    this.#set(stateIn(new URLSearchParams(said)));
  };

  readonly #clear = ({ currentTarget }: Event): void => {
    this.#set({ ...EVERYTHING, order: this.asked.order });
    // The button goes away: who used it stays in the form.
    if (currentTarget instanceof HTMLElement) currentTarget.closest('form')?.querySelector('input')?.focus();
  };

  #set(asked: ListState): void {
    this.asked = asked;
    this.#address.write((said) => withState(said, asked, this.urlState ?? ''), 'same');
  }
}
