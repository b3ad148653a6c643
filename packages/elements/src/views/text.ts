import type { Text } from '@civita/sdk';
import { textIn } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, isServer } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { saidIn } from '../i18n/catalogs.ts';
import { notStatedIn } from '../i18n/report/index.ts';

/**
 * A text of one line for a reader of `language`, marked with its own language when that is another one than that of our words
 * around it.
 */
export function words(text: Text, language: string): unknown {
  const { language: own } = textIn(text, language);
  const shown = plainIn(text, language);
  return own === undefined || own === saidIn(language) ? shown : html`<bdi lang=${own}>${shown}</bdi>`;
}

/** A text of one line where no markup can say its language. One that is in no language, or empty, is not stated. */
export function plainIn(text: Text, language: string): string {
  const shown = upright(textIn(text, language).value);
  return shown.trim() === '' ? notStatedIn(language) : shown;
}

/** Each of a list as a view: one by itself, since a list costs the page two marks for each of its entries. */
export function each<T>(
  list: readonly T[],
  view: (one: T) => TemplateResult,
): TemplateResult | readonly TemplateResult[] {
  const [first] = list;
  return list.length === 1 && first !== undefined ? view(first) : list.map(view);
}

/** One of our texts as it stands inside a sentence: "Risorse: non dichiarato dal Comune". */
export function inside(text: string, language: string): string {
  return text.slice(0, 1).toLocaleLowerCase(saidIn(language)) + text.slice(1);
}

/**
 * A text without the characters that embed, override or isolate a direction (UAX #9, 2.1 to 2.4): in a line of someone else's
 * words they can make an amount or a name read as another one.
 */
export function upright(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/**
 * Something that no translator may touch and that stands in an element of its own: an amount, a code, a date. Browser
 * translation would freeze it in the text that it had first. On a server it is plain HTML.
 */
export function exact(value: string, part?: string): TemplateResult {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types are those of browsers
  if (isServer) return html`<span translate="no">${upright(value)}</span>`;
  return html`<span translate="no" part=${ifDefined(part)} .textContent=${upright(value)}></span>`;
}
