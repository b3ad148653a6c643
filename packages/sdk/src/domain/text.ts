/** A text in one unnamed language, or the same text by BCP 47 language tag: `{ "it": "Obiettivo", "en": "Objective" }`. */
export type Text = string | Readonly<Record<string, string>>;

/** Civita's own words, in Italian and English. */
export type Words = Readonly<Record<'it' | 'en', string>>;

/** A text as it will be read: `language` is `undefined` when the source does not say. */
export interface Localised<T> {
  /** The text, or whatever is kept by language. */
  readonly value: T;
  /** BCP 47 tag of the language that it is in. */
  readonly language: string | undefined;
}

/**
 * The version of `byLanguage` that suits a reader of `language`: the same tag, the same language in another region, then
 * Italian, English, and whatever there is. `undefined` when there is none.
 */
export function chooseLanguage<T>(byLanguage: Readonly<Record<string, T>>, language: string): Localised<T> | undefined {
  const tags = Object.keys(byLanguage);
  const base = baseOf(language);
  const tag =
    tags.find((candidate) => candidate.toLowerCase() === language.toLowerCase()) ??
    tags.find((candidate) => baseOf(candidate) === base) ??
    tags.find((candidate) => baseOf(candidate) === 'it') ??
    tags.find((candidate) => baseOf(candidate) === 'en') ??
    tags[0];
  const value = tag === undefined ? undefined : byLanguage[tag];
  return value === undefined ? undefined : { value, language: tag };
}

/** A {@link Text} for a reader of `language`, with the language it is really in, for the `lang` attribute. */
export function textIn(text: Text, language: string): Localised<string> {
  if (typeof text === 'string') return { value: text, language: undefined };
  return chooseLanguage(text, language) ?? { value: '', language: undefined };
}

function baseOf(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase();
}
