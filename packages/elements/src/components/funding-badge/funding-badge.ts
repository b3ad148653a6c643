import type { Acknowledgement, Programme, ProgrammeOverview, ResourceState } from '@civita/sdk';
import { acknowledgementIn, acknowledgementOf } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import { CityResource } from '../../controllers/city-resource.ts';
import { EmblemWatch } from '../../controllers/emblem-watch.ts';
import { languageOf } from '../../internal/language.ts';
import { base } from '../../tokens/base.styles.ts';
import { badgeTokens } from '../../tokens/generated/badge.styles.ts';
import { fundingBadge } from '../../views/funding-badge.ts';
import { fundingBadgeStyles } from '../../views/funding-badge.styles.ts';
import { waiting } from '../../views/waiting.ts';

/**
 * Names the programme that pays, in the words and with the emblem that the rule of its period asks for; national and
 * regional programmes are named without an emblem. Where the emblem on the page breaks a rule, the console says which.
 *
 * @tag civita-funding-badge
 * @slot - The link to the programme: the version for readers without scripts.
 * @csspart badge - The frame.
 * @csspart emblem - The European emblem.
 * @csspart statement - The official words beside it.
 * @csspart amount - An amount of money.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-paper] - Colour of the ground.
 * @cssproperty [--civita-hairline] - Colour of the frame.
 * @cssproperty [--civita-muted] - Labels and notes.
 * @cssproperty [--civita-accent] - Colour of links.
 * @cssproperty [--civita-accent-strong] - The accent under a pointer, and where a reader asks for more contrast.
 * @cssproperty [--civita-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--civita-radius=0.25em] - Corners.
 */
export class FundingBadge extends LitElement {
  static override styles: CSSResultGroup = [base, badgeTokens, fundingBadgeStyles];
  static override properties: PropertyDeclarations = { overview: { attribute: false }, programme: {} };

  /** The programme with what it sets aside; set it yourself, or name its id and let the page's source bring it. */
  declare overview: ProgrammeOverview | undefined;
  /** The programme's id in the city's report. */
  declare programme: string | undefined;

  readonly #resource: CityResource<ProgrammeOverview | undefined> = new CityResource(this, (civita) =>
    this.programme && !this.overview ? civita.programme(this.programme) : undefined,
  );
  /** The official words in a language that is not here from the start, with what they were asked for. */
  #fetched:
    { readonly of: Programme; readonly language: string; readonly words?: Acknowledgement | undefined } | undefined;

  constructor() {
    super();
    new EmblemWatch(this, () => this.#acknowledgement);
  }

  /** Where the programme's data stands; `undefined` when it was set by property or no source is known. */
  get state(): ResourceState<ProgrammeOverview | undefined> | undefined {
    return this.#resource.state;
  }

  get #known(): ProgrammeOverview | undefined {
    return this.overview ?? this.#resource.value;
  }

  /** In Italian or English at once; in the other languages of the Union when they have come, and until then in Italian. */
  get #acknowledgement(): Acknowledgement | undefined {
    const programme = this.#known?.programme;
    const language = languageOf(this);
    const { of, language: asked, words } = this.#fetched ?? {};
    return (
      programme && (of === programme && asked === language && words ? words : acknowledgementOf(programme, language))
    );
  }

  protected override willUpdate(): void {
    const of = this.#known?.programme;
    const language = languageOf(this);
    if (!of || /^(it|en)\b/i.test(language) || (this.#fetched?.of === of && this.#fetched.language === language))
      return;
    const asked = { of, language };
    this.#fetched = asked;
    acknowledgementIn(of, language).then(
      (words) => {
        if (this.#fetched !== asked) return;
        this.#fetched = { ...asked, words };
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  override render(): TemplateResult {
    const overview = this.#known;
    if (!overview) return waiting(this.state, languageOf(this));
    return html`<div class="civita">
      ${fundingBadge(overview, this.#acknowledgement, languageOf(this), html`<slot></slot>`)}
    </div>`;
  }
}
