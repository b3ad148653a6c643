import type { Change, Civita, Report, ResourceState } from '@civita/sdk';
import { changesBetween, changesOfObjective, createCivita } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import { CityResource } from '../../controllers/city-resource.ts';
import { ResourceWatch } from '../../controllers/resource-watch.ts';
import { changeTexts } from '../../i18n/changes/index.ts';
import { webAddress } from '../../internal/address.ts';
import { languageOf } from '../../internal/language.ts';
import { base } from '../../tokens/base.styles.ts';
import { changesList } from '../../views/changes.ts';
import { heading } from '../../views/heading.ts';
import { waiting } from '../../views/waiting.ts';
import { styles } from './changes.styles.ts';

/**
 * What changed from an earlier edition of the report to a later one, thing by thing and in words.
 *
 * @tag civita-changes
 * @slot - The version for readers without scripts, such as a link to the earlier edition; stays below.
 * @csspart title - The heading.
 * @csspart thing - The heading of something that changed.
 * @csspart change - A change in words.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-muted] - Colour of notes.
 * @cssproperty [--civita-hairline] - Colour of the rule at the start edge.
 * @cssproperty [--civita-accent] - Colour of that rule beside what is new.
 * @cssproperty [--civita-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--civita-accent-strong] - The accent under a pointer, and where a reader asks for more contrast.
 */
export class Changes extends LitElement {
  static override styles: CSSResultGroup = [base, styles];
  static override properties: PropertyDeclarations = {
    earlier: { attribute: false },
    later: { attribute: false },
    earlierSrc: { attribute: 'earlier-src' },
    objective: {},
    level: { type: Number },
  };

  /** The earlier edition; nothing is shown before it is known. */
  declare earlier: Report | undefined;
  /** Address of the earlier edition's `report v1`, absolute or relative to the page, instead of {@link Changes.earlier}. */
  declare earlierSrc: string | undefined;
  /** The later edition; the one of the page's source when not set. */
  declare later: Report | undefined;
  /** The id, in the later edition, of the objective to which the changes are limited. */
  declare objective: string | undefined;
  /** Heading level of the title, 2 to 6. */
  declare level: number;

  readonly #resource: CityResource<Report>;
  readonly #before: ResourceWatch<Report>;
  #source: { readonly href: string; readonly civita: Civita } | undefined;
  #changes: readonly Change[] = [];
  #compared: readonly unknown[] = [];

  constructor() {
    super();
    this.level = 3;
    this.#resource = new CityResource(this, (civita) => (this.#then && !this.later ? civita.report : undefined));
    this.#before = new ResourceWatch(this, () => (this.earlier ? undefined : this.#earlierCity?.report));
  }

  /** Where the later edition stands; `undefined` when it was set by property or no source is known. */
  get state(): ResourceState<Report> | undefined {
    return this.#resource.state;
  }

  /** The city that `earlier-src` names; asked for nothing before the element is on the page. */
  get #earlierCity(): Civita | undefined {
    const href = webAddress(this.earlierSrc)?.href;
    if (href === undefined) return undefined;
    if (this.#source?.href !== href) this.#source = { href, civita: createCivita({ source: href }) };
    return this.#source.civita;
  }

  get #then(): Report | undefined {
    return this.earlier ?? this.#before.value;
  }

  get #now(): Report | undefined {
    return this.later ?? this.#resource.value;
  }

  /** Compared once for the same editions, since an update may come for another reason. */
  #between(earlier: Report, later: Report): readonly Change[] {
    const compared = [earlier, later, this.objective];
    if (compared.some((one, index) => one !== this.#compared[index])) {
      this.#compared = compared;
      this.#changes = this.objective
        ? changesOfObjective(earlier, later, this.objective)
        : changesBetween(earlier, later);
    }
    return this.#changes;
  }

  override render(): TemplateResult {
    const earlier = this.#then;
    const later = this.#now;
    if (!earlier || !later) return waiting(earlier ? this.state : this.#before.state, languageOf(this));
    const language = languageOf(this);
    const texts = changeTexts(language);
    const changes = this.#between(earlier, later);
    const year = ({ edition }: Report): string => String(edition.year);
    return html`<div class="civita">
      ${heading(this.level, 'title', texts.title(year(earlier), year(later)))}
      ${changesList(changes, earlier, later, this.level + 1, language)}
      <slot></slot>
    </div>`;
  }
}
