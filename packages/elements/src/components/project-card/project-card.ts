import type { Project, ProjectOverview, ResourceState } from '@civita/sdk';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { CityResource } from '../../controllers/city-resource.ts';
import { moneyTexts } from '../../i18n/money/index.ts';
import { progressTexts } from '../../i18n/progress/index.ts';
import { projectTexts } from '../../i18n/project/index.ts';
import { reportTexts } from '../../i18n/report/index.ts';
import { languageOf } from '../../internal/language.ts';
import { today } from '../../internal/today.ts';
import { base } from '../../tokens/base.styles.ts';
import { dataAge } from '../../views/age.ts';
import { cardStyles } from '../../views/card.styles.ts';
import { documentList } from '../../views/document-list.ts';
import { fact, unknown } from '../../views/fact.ts';
import { fundingList } from '../../views/funding-list.ts';
import { heading } from '../../views/heading.ts';
import { moneyWords } from '../../views/money-line.ts';
import { moneyLineStyles } from '../../views/money-line.styles.ts';
import { progressBar } from '../../views/progress.ts';
import { progressStyles } from '../../views/progress.styles.ts';
import {
  amountList,
  codeList,
  dateList,
  openCoesioneLink,
  partyList,
  statusFacts,
  stepList,
  tenderCodes,
} from '../../views/project-facts.ts';
import { wholeText } from '../../views/rich-text.ts';
import { statusStyles } from '../../views/status.styles.ts';
import { words } from '../../views/text.ts';
import { waiting } from '../../views/waiting.ts';
import { styles } from './project-card.styles.ts';

/**
 * One project: where it stands and by whose word, the steps taken, the dates planned and kept, its money and who gives it, who
 * takes part, its codes and documents.
 *
 * @tag civita-project-card
 * @slot - The link to the project's page: the version for readers without scripts.
 * @csspart card - The frame.
 * @csspart label - The project's short name.
 * @csspart title - The heading.
 * @csspart summary - The plain sentence under it.
 * @csspart narrative - The whole text, behind a disclosure.
 * @csspart status - A status in words.
 * @csspart ratio - How far it got, in percent.
 * @csspart progress - Its bar.
 * @csspart bars - The drawing of the way of money.
 * @csspart amount - An amount of money.
 * @csspart code - A code that others gave.
 * @csspart foot - The last lines: date of the data and links.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-muted] - Colour of labels and notes.
 * @cssproperty [--civita-paper] - Colour of the ground.
 * @cssproperty [--civita-hairline] - Colour of the frame and the lines.
 * @cssproperty [--civita-accent] - Colour of links and bars.
 * @cssproperty [--civita-hole] - Colour of money that is still to be found.
 * @cssproperty [--civita-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--civita-project-card-padding=1.25em] - Space inside the frame.
 * @cssproperty [--civita-accent-strong] - The accent under a pointer, and where a reader asks for more contrast.
 * @cssproperty [--civita-status-submitted] - Colour of a status: approved by the city, or submitted.
 * @cssproperty [--civita-status-funded] - Colour of a status: admitted or funded.
 * @cssproperty [--civita-status-in-progress] - Colour of a status: in progress.
 * @cssproperty [--civita-status-stopped] - Colour of a status: suspended, refused, cancelled or late.
 * @cssproperty [--civita-status-done] - Colour of a status: settled, completed or met.
 * @cssproperty [--civita-radius=0.25em] - Corners.
 */
export class ProjectCard extends LitElement {
  static override styles: CSSResultGroup = [base, statusStyles, progressStyles, moneyLineStyles, cardStyles, styles];
  static override properties: PropertyDeclarations = {
    overview: { attribute: false },
    project: {},
    level: { type: Number },
    today: {},
  };

  /** The project with all that belongs to it; set it yourself, or name its id and let the page's source bring it. */
  declare overview: ProjectOverview | undefined;
  /** The project's id in the city's report. */
  declare project: string | undefined;
  /** Heading level of the title, 2 to 6. */
  declare level: number;
  /** The day up to which delays and the age of the data are counted, such as `2026-11-22`; the reader's own when not set. */
  declare today: string | undefined;

  readonly #resource: CityResource<ProjectOverview | undefined>;

  constructor() {
    super();
    this.level = 3;
    this.#resource = new CityResource(this, (civita) =>
      this.project && !this.overview ? civita.project(this.project) : undefined,
    );
  }

  /** Where the project's data stands; `undefined` when it was set by property or no source is known. */
  get state(): ResourceState<ProjectOverview | undefined> | undefined {
    return this.#resource.state;
  }

  override render(): TemplateResult {
    const overview = this.overview ?? this.#resource.value;
    if (!overview) return waiting(this.state, languageOf(this));
    const language = languageOf(this);
    const report = reportTexts(language);
    const { project } = overview;
    const day = this.today ?? today();
    return html`<div class="civita">
      <article part="card">
        ${project.acronym ? html`<p class="label" part="label">${words(project.acronym, language)}</p>` : nothing}
        ${heading(this.level, 'title', words(project.title, language))}
        ${project.summary ? html`<p class="summary" part="summary">${words(project.summary, language)}</p>` : nothing}
        ${wholeText(project.narrative, language, this.level + 1, report)} ${facts(overview, day, language)}
        <footer part="foot">
          <p class="note">${dataAge(project.asOf, day, language, report)}</p>
          ${openCoesioneLink(project.identifiers, projectTexts(language))}
          <slot></slot>
        </footer>
      </article>
    </div>`;
  }
}

function anyDate({ planned, actual }: Project): boolean {
  return [planned.start, planned.end, actual.start, actual.end].some((date) => date !== undefined);
}

function facts({ project, money, progress }: ProjectOverview, day: string, language: string): TemplateResult {
  const report = reportTexts(language);
  const texts = projectTexts(language);
  const said = moneyTexts(language);
  const { steps, funding, partners, places, procedures = [], documents = [] } = project;
  const amounts = amountList(project, language, texts, report);
  const codes = [...codeList(project.identifiers, texts), ...tenderCodes(procedures, language)];
  const some = (list: readonly unknown[], term: string, description: () => unknown): unknown =>
    list.length > 0 ? fact(term, description()) : nothing;
  return html`<dl>
    ${fact(report.status, statusFacts(project, language, report, texts))}
    ${fact(
      report.progress,
      progress.length > 0
        ? progress.map((one) => html`<div>${progressBar(one, language, report, progressTexts(language), said)}</div>`)
        : unknown(report),
    )}
    ${some(steps, texts.steps, () => stepList(steps, language, texts))}
    ${fact(
      texts.dates,
      anyDate(project) ? dateList(project, day, language, { ...texts, notStated: report.notStated }) : unknown(report),
    )}
    ${fact(said.money, money.length > 0 ? money.map((line) => moneyWords(line, language, report, said)) : unknown(report))}
    ${some(funding, texts.funding, () => fundingList(funding, language, report))}
    ${some(
      amounts,
      texts.amounts,
      () =>
        html`<ul>
          ${amounts}
        </ul>`,
    )}
    ${some(partners, texts.parties, () => partyList(partners, language, texts, report))}
    ${some(
      places,
      texts.places,
      () =>
        html`<ul>
          ${places.map(({ name }) => html`<li>${words(name, language)}</li>`)}
        </ul>`,
    )}
    ${some(
      codes,
      texts.codes,
      () =>
        html`<ul>
          ${codes}
        </ul>`,
    )}
    ${some(documents, texts.documents, () => documentList(documents, language))}
  </dl>`;
}
