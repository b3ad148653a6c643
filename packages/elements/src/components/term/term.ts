import type { Report, ResourceState, Text } from '@civita/sdk';
import { textIn } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { CityResource } from '../../controllers/city-resource.ts';
import { termTexts } from '../../i18n/term/index.ts';
import { languageOf } from '../../internal/language.ts';
import { upright } from '../../views/text.ts';
import { styles } from './term.styles.ts';

/**
 * An acronym that opens in place, by click, touch or keyboard: its words in full follow it in brackets, from the glossary of
 * the city's report. A term that the glossary does not know stays plain text.
 *
 * @tag civita-term
 * @slot - The acronym: text, an `<abbr>`, or a link, which then stays one.
 * @csspart button - The acronym when it can be opened.
 * @csspart explanation - Its words in full.
 */
export class Term extends LitElement {
  static override styles: CSSResultGroup = styles;
  static override properties: PropertyDeclarations = {
    explanation: { attribute: false },
    term: {},
    open: { type: Boolean, reflect: true },
  };

  /** The words in full; set them yourself, or let the glossary of the page's source bring them. */
  declare explanation: Text | undefined;
  /** The term as the glossary spells it; the element's own text when not set. */
  declare term: string | undefined;
  /** Whether the explanation is shown. */
  declare open: boolean;

  readonly #resource: CityResource<Report>;

  constructor() {
    super();
    this.open = false;
    this.#resource = new CityResource(this, (civita) => (this.explanation === undefined ? civita.report : undefined));
  }

  /** Where the report with the glossary stands; `undefined` when the words were set by property or no source is known. */
  get state(): ResourceState<Report> | undefined {
    return this.#resource.state;
  }

  override render(): TemplateResult {
    const explanation = this.explanation ?? this.#fromGlossary();
    if (explanation === undefined) return html`<slot></slot>`;
    const { value, language } = textIn(explanation, languageOf(this));
    return html`${this.querySelector('a') ? this.#beside() : this.#button(html`<slot></slot>`)}<span
        id="explanation"
        part="explanation"
        aria-live="polite"
        >${this.open ? html` (<bdi lang=${ifDefined(language)}>${upright(value)}</bdi>)` : nothing}</span
      >`;
  }

  /** A link is followed as any other, so that the explanation has a button of its own. */
  #beside(): TemplateResult {
    const { what } = termTexts(languageOf(this));
    return html`<slot></slot> <small>${this.#button(what, `${this.#term}: ${what}`)}</small>`;
  }

  #button(content: unknown, name?: string): TemplateResult {
    return html`<button
      part="button"
      type="button"
      aria-label=${ifDefined(name)}
      aria-expanded=${this.open ? 'true' : 'false'}
      aria-controls="explanation"
      @click=${this.#toggle}
      @keydown=${this.#close}
    >
      ${content}
    </button>`;
  }

  get #term(): string {
    return this.term ?? this.textContent.trim();
  }

  #fromGlossary(): Text | undefined {
    const glossary = this.#resource.value?.glossary;
    const term = this.#term;
    return glossary && Object.hasOwn(glossary, term) ? glossary[term] : undefined;
  }

  readonly #toggle = (): void => {
    this.open = !this.open;
  };

  readonly #close = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.open = false;
  };
}
