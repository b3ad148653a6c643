import type { FeedbackAnswers } from '../../domain/feedback.ts';
import type { Questionnaire } from '../../domain/questionnaire.ts';

/**
 * The question that Italian municipal sites must ask, word for word: criterion C.SI.2.5 of the "Comuni" conformity model
 * (italia/design-comuni-docs, conformita-modello-sito) with the texts that the national validator compares
 * (italia/pa-website-validator-ng). It stays Italian on a page in another language. The limit of 200 is the reference
 * markup's.
 */
export const comuni: Questionnaire = {
  profile: 'comuni',
  version: 1,
  language: 'it',
  question: 'Quanto sono chiare le informazioni su questa pagina?',
  scale: 'stars',
  scaleMeaning: '1 stella: per niente chiare. 5 stelle: molto chiare.',
  positive: {
    question: 'Quali sono stati gli aspetti che hai preferito?',
    reasons: [
      { code: 'clear', label: 'Le indicazioni erano chiare' },
      { code: 'complete', label: 'Le indicazioni erano complete' },
      { code: 'on-track', label: 'Capivo sempre che stavo procedendo correttamente' },
      { code: 'no-technical-problems', label: 'Non ho avuto problemi tecnici' },
      { code: 'other', label: 'Altro' },
    ],
  },
  negative: {
    question: 'Dove hai incontrato le maggiori difficoltà?',
    reasons: [
      { code: 'unclear', label: 'A volte le indicazioni non erano chiare' },
      { code: 'incomplete', label: 'A volte le indicazioni non erano complete' },
      { code: 'off-track', label: 'A volte non capivo se stavo procedendo correttamente' },
      { code: 'technical-problems', label: 'Ho avuto problemi tecnici' },
      { code: 'other', label: 'Altro' },
    ],
  },
  textLimit: 200,
};

/**
 * The same flow at the end of a digital service, word for word: criterion C.SE.1.7 of the same model, where only the first
 * question is another one.
 */
export const servizio: Questionnaire = {
  ...comuni,
  profile: 'servizio',
  question: 'Quanto è stato facile usare questo servizio?',
  scaleMeaning: '1 stella: per niente facile. 5 stelle: molto facile.',
};

/** Yes or no and a word of one's own: the question of Palermo's 2020 social report. */
export const utile: Questionnaire = {
  profile: 'utile',
  version: 1,
  language: 'it',
  question: 'Ti è stata utile questa pagina?',
  scale: 'yes-no',
  textLimit: 500,
};

/** The questionnaires that need no definition from the city, in Italian. */
export const questionnaires: readonly Questionnaire[] = [comuni, servizio, utile];

/**
 * The questionnaire of a profile among these for a reader of `language` (a BCP 47 tag), or `undefined` when there is no such
 * profile. Where it is not there in that language it comes in English, else in the one it is there in first; its `language` says
 * which.
 */
export function questionnaireAmong(
  among: readonly Questionnaire[],
  profile: string,
  language: string,
): Questionnaire | undefined {
  const ofProfile = among.filter((questionnaire) => questionnaire.profile === profile);
  const inLanguage = (tag: string): Questionnaire | undefined =>
    ofProfile.find((questionnaire) => primary(questionnaire.language) === primary(tag));
  return inLanguage(language) ?? inLanguage('en') ?? ofProfile[0];
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0];
}

/** The follow-up that belongs to a rate of 1 to 5: negative up to 3, positive from 4 (criterion C.SI.2.5). */
export function branchFor(rate: number): 'positive' | 'negative' {
  return rate > 3 ? 'positive' : 'negative';
}

/** The follow-up that an answer calls for; `undefined` while the first question is open. */
export function branchOf({
  rate,
  useful,
}: Pick<FeedbackAnswers, 'rate' | 'useful'>): 'positive' | 'negative' | undefined {
  if (rate !== undefined) return branchFor(rate);
  if (useful !== undefined) return useful === 'yes' ? 'positive' : 'negative';
  return undefined;
}
