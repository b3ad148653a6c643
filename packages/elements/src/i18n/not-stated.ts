import { saidIn } from './catalogs.ts';

/** The words for what the city did not state. They are in every language from the start: any text may be missing. */
export const NOT_STATED = {
  it: 'Non dichiarato dal Comune',
  en: 'Not stated by the city',
  de: 'Von der Gemeinde nicht angegeben',
  fr: 'Non communiqué par la commune',
  sl: 'Občina ni navedla',
  es: 'No declarado por el Ayuntamiento',
} as const;

/** The same in the language in which a reader of `language` is spoken to now. */
export function notStatedIn(language: string): string {
  const code = saidIn(language).toLowerCase().replace(/[-_].*/, '');
  return Object.entries(NOT_STATED).find(([name]) => name === code)?.[1] ?? NOT_STATED.en;
}
