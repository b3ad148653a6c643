import { saidIn } from './catalogs.ts';

/** The name of a language; its tag where it names none, such as `it-1`. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(saidIn(language), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
