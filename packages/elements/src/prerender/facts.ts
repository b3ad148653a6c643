import type { Edition, Figure, Money, Party, Source } from '@civita/sdk';
import { safeHref } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { keepLanguage } from '../i18n/catalogs.ts';
import { catalogs as de } from '../i18n/de.ts';
import { catalogs as es } from '../i18n/es.ts';
import { formatDate, formatMoney } from '../i18n/formats.ts';
import { catalogs as fr } from '../i18n/fr.ts';
import type { PrerenderedTexts } from '../i18n/prerendered/index.ts';
import { prerenderedTexts } from '../i18n/prerendered/index.ts';
import type { ReportTexts } from '../i18n/report/index.ts';
import { reportTexts } from '../i18n/report/index.ts';
import { catalogs as sl } from '../i18n/sl.ts';
import { exact, words } from '../views/text.ts';
import { headingOf, linkTo } from './headings.ts';

/** How a page made ahead of time is written. */
export interface PrerenderOptions {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** Level of the title, 1 to 6; 2 when not stated. */
  readonly level?: number;
  /** Absolute address of the folder that the complete pages stand in, for links to them. */
  readonly linkBase?: string;
}

/** {@link PrerenderOptions} with the words that they ask for. */
export interface Writing {
  readonly language: string;
  readonly level: number;
  readonly linkBase: string | undefined;
  readonly texts: PrerenderedTexts;
  readonly report: ReportTexts;
}

/** Languages that elements ask for when a page needs them: a page that is made ahead of time cannot wait. */
const ahead = { de, es, fr, sl };

/** What the views write with. */
export function writingOf({ language, level = 2, linkBase }: PrerenderOptions): Writing {
  for (const [code, catalogs] of Object.entries(ahead)) keepLanguage(code, catalogs);
  return { language, level, linkBase, texts: prerenderedTexts(language), report: reportTexts(language) };
}

/**
 * A name and what belongs to it, for a `<dl>`. No `<div>` groups them: TinyMCE 8 makes one run of words of what stands in it, and
 * CKEditor 4 empties the list.
 */
export function fact(term: unknown, description: unknown): TemplateResult {
  return html`<dt>${term}</dt>
    <dd>${description}</dd>`;
}

/** A list of facts; nothing when there are none. */
export function facts(entries: readonly TemplateResult[]): unknown {
  return entries.length > 0 ? html`<dl>${entries}</dl>` : nothing;
}

/** An amount in full with the date that it is true of. */
export function figure({ value, asOf, note }: Figure<Money>, { language, texts }: Writing): TemplateResult {
  return html`${exact(formatMoney(value, language))},
  ${texts.asOf(formatDate(asOf, language))}${note ? html` (${words(note, language)})` : nothing}`;
}

/** Bodies in their roles. */
export function parties(list: readonly Party[], { language, texts }: Writing): unknown {
  return facts(
    list.map(({ organisation, roles }) =>
      fact(roles.map((role) => texts.roles[role]).join(', '), words(organisation.name, language)),
    ),
  );
}

/** What a reader would look for and the report does not say; nothing when it says everything. */
export function gaps(title: string, sentences: readonly string[], { level, texts }: Writing): unknown {
  if (sentences.length === 0) return nothing;
  return html`${headingOf(level + 1, title)}
    <p>${texts.notStatedIntro}</p>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
}

/** Where the facts come from, with the licence of the data where it is stated. */
export function sourceOf(source: Source | undefined, edition: Edition, { language, texts }: Writing): unknown {
  const title = source?.title ?? edition.title;
  const licence = source?.licence ?? edition.licence;
  return html`<p>
    ${texts.source}: ${linkTo(source?.url && safeHref(source.url), words(title, language))}.
    ${licence ? texts.licence(licence) : nothing}
  </p>`;
}
