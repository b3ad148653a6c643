import type { Questionnaire } from '../../domain/questionnaire.ts';
import { questionnaireAmong, questionnaires, utile } from './questionnaire.ts';

/** `utile` in the other languages: its wording is free, that of the national questions is not. */
const translations: readonly Questionnaire[] = [
  ['en', 'Was this page useful to you?'],
  ['de', 'War diese Seite hilfreich für Sie?'],
  ['fr', 'Cette page vous a-t-elle été utile\u00a0?'],
  ['sl', 'Vam je bila ta stran koristna?'],
  ['es', '¿Le ha sido útil esta página?'],
].map(([language = '', question = '']) => ({ ...utile, language, question }));

/** The questionnaires that need no definition from the city, in all their languages. */
export const builtIn: readonly Questionnaire[] = [...questionnaires, ...translations];

/** Civita's own questionnaire of a profile, chosen as {@link questionnaireAmong} does; Italian when no language is stated. */
export function questionnaireOf(profile: string, language = 'it'): Questionnaire | undefined {
  return questionnaireAmong(builtIn, profile, language);
}
