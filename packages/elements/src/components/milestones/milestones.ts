import type { Milestone, ProjectOverview, ResourceState } from '@civita/sdk';
import { delayOfMilestone, isOverdue, milestoneCounts, milestonesOn } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { CityResource } from '../../controllers/city-resource.ts';
import { formatDate } from '../../i18n/formats.ts';
import { milestoneTexts } from '../../i18n/milestones/index.ts';
import { reportTexts } from '../../i18n/report/index.ts';
import { languageOf } from '../../internal/language.ts';
import { today } from '../../internal/today.ts';
import { base } from '../../tokens/base.styles.ts';
import { statusTokens } from '../../tokens/generated/status.styles.ts';
import { delayMark } from '../../views/delay.ts';
import { unknownLine } from '../../views/fact.ts';
import { documentList } from '../../views/document-list.ts';
import { inside, words } from '../../views/text.ts';
import { waiting } from '../../views/waiting.ts';
import { styles } from './milestones.styles.ts';

/**
 * A project's milestones on a line, by the day by which they are due: planned, met, late in words.
 *
 * @tag civita-milestones
 * @slot - The version for readers without scripts; stays below.
 * @csspart counts - How many of them are met, and how many late.
 * @csspart milestone - One of them.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-muted] - Colour of notes and of dots.
 * @cssproperty [--civita-paper] - Colour inside a hollow dot.
 * @cssproperty [--civita-hairline] - Colour of the line.
 * @cssproperty [--civita-accent] - Colour of links.
 * @cssproperty [--civita-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--civita-accent-strong] - The accent under a pointer, and where a reader asks for more contrast.
 * @cssproperty [--civita-status-stopped] - Colour of a status: suspended, refused, cancelled or late.
 * @cssproperty [--civita-status-done] - Colour of a status: settled, completed or met.
 */
export class Milestones extends LitElement {
  static override styles: CSSResultGroup = [base, statusTokens, styles];
  static override properties: PropertyDeclarations = { milestones: { attribute: false }, project: {}, today: {} };

  /** The milestones to show; set them yourself, or name a project and let the page's source bring them. */
  declare milestones: readonly Milestone[] | undefined;
  /** The id of the project whose milestones are shown. */
  declare project: string | undefined;
  /** The day up to which delays are counted, such as `2026-11-22`; the reader's own when not set. */
  declare today: string | undefined;

  readonly #resource: CityResource<ProjectOverview | undefined> = new CityResource(this, (civita) =>
    this.project && !this.milestones ? civita.project(this.project) : undefined,
  );

  /** Where the project's data stands; `undefined` when it was set by property or no source is known. */
  get state(): ResourceState<ProjectOverview | undefined> | undefined {
    return this.#resource.state;
  }

  override render(): TemplateResult {
    const known = this.#resource.value;
    const milestones = this.milestones ?? (known && (known.project.milestones ?? []));
    if (!milestones) return waiting(this.state, languageOf(this));
    const language = languageOf(this);
    const texts = milestoneTexts(language);
    const day = this.today ?? today();
    const seen = milestonesOn(milestones, day);
    return html`<div class="civita">
      ${
        seen.length === 0
          ? unknownLine(texts.none, language, reportTexts(language))
          : html`<p class="note" part="counts">${texts.counts(milestoneCounts(milestones, day))}</p>
              <ol>
                ${seen.map((milestone) => step(milestone, day, language))}
              </ol>`
      }
      <slot></slot>
    </div>`;
  }
}

function step(milestone: Milestone, day: string, language: string): TemplateResult {
  const { title, kind, status, due, met, evidence = [] } = milestone;
  const texts = milestoneTexts(language);
  const said = kind ? `${texts.kinds[kind]}; ${inside(texts.statuses[status], language)}` : texts.statuses[status];
  const facts = [
    met === undefined ? said : `${said} ${texts.on(formatDate(met, language))}`,
    due === undefined ? texts.noDate : texts.due(formatDate(due, language)),
  ];
  return html`<li part="milestone" data-status=${status} class=${isOverdue(milestone, day) ? 'overdue' : ''}>
    <p class="title">${words(title, language)}</p>
    <p class="note">${facts.join('; ')}</p>
    ${delayMark(delayOfMilestone(milestone, day), language)}
    ${
      evidence.length > 0
        ? html`<p class="note">${texts.evidence}:</p>
            ${documentList(evidence, language)}`
        : nothing
    }
  </li>`;
}
