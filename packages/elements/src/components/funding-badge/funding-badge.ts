import type { ProgrammeOverview, ResourceState } from '@civita/sdk';
import { acknowledgementOf, formatDate, formatMoney } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { CityResource } from '../../controllers/city-resource.ts';
import { fundingTexts } from '../../i18n/funding/index.ts';
import { languageOf } from '../../internal/language.ts';
import { base } from '../../tokens/base.styles.ts';
import { emblem } from '../../views/emblem.ts';
import { exact, upright, words } from '../../views/text.ts';
import { styles } from './funding-badge.styles.ts';

/**
 * Names the programme that pays, in the words and with the emblem that the rule of its period asks for; national and
 * regional programmes are named without an emblem.
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
 */
export class FundingBadge extends LitElement {
  static override styles: CSSResultGroup = [base, styles];
  static override properties: PropertyDeclarations = { overview: { attribute: false }, programme: {} };

  /** The programme with what it sets aside; set it yourself, or name its id and let the page's source bring it. */
  declare overview: ProgrammeOverview | undefined;
  /** The programme's id in the city's report. */
  declare programme: string | undefined;

  readonly #resource: CityResource<ProgrammeOverview | undefined> = new CityResource(this, (civita) =>
    this.programme && !this.overview ? civita.programme(this.programme) : undefined,
  );

  /** Where the programme's data stands; `undefined` when it was set by property or no source is known. */
  get state(): ResourceState<ProgrammeOverview | undefined> | undefined {
    return this.#resource.state;
  }

  override render(): TemplateResult {
    const overview = this.overview ?? this.#resource.value;
    if (!overview) return html`<slot></slot>`;
    const language = languageOf(this);
    const texts = fundingTexts(language);
    const { programme, allocations } = overview;
    const acknowledgement = acknowledgementOf(programme, language);
    return html`<div class="civita">
      <div class="badge" part="badge">
        ${
          acknowledgement
            ? html`${emblem()}
                <div class="words" lang=${acknowledgement.language}>
                  <p class="statement" part="statement">${acknowledgement.statement}</p>
                  ${acknowledgement.funds.map((fund) => html`<p>${fund}</p>`)}
                </div>`
            : nothing
        }
        <div class="programme">
          <p>${words(programme.name, language)}</p>
          ${allocations.map(
            ({ action, amount }) =>
              html`<p>
                ${action ? texts.action(upright(action)) : nothing}
                ${exact(formatMoney(amount.value, language), 'amount')}
                <span class="note">${texts.setAsideAsOf(formatDate(amount.asOf, language))}</span>
              </p>`,
          )}
          <slot></slot>
        </div>
      </div>
    </div>`;
  }
}
