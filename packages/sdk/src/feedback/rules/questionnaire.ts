/** How a person answers the first question: five stars, or yes and no. */
export type Scale = 'stars' | 'yes-no';

/** A reason that a person can choose; the code is stable and travels, the label is shown. */
export interface Reason {
  readonly code: string;
  readonly label: string;
}

/** A follow-up question, shown after a good or a bad answer. */
export interface Branch {
  readonly question: string;
  readonly reasons: readonly Reason[];
}

/** A question about a page, as data. */
export interface Questionnaire {
  /** Its name: the `profile` of an answer. */
  readonly profile: string;
  /** Language of its texts. */
  readonly language: string;
  readonly question: string;
  readonly scale: Scale;
  readonly positive?: Branch;
  readonly negative?: Branch;
  /** Longest free text, in graphemes as a person counts them. */
  readonly textLimit: number;
}

/**
 * The question that Italian municipal sites must ask, word for word: criterion C.SI.2.5 of the "Comuni" conformity model
 * (italia/design-comuni-docs, conformita-modello-sito) with the texts that the national validator compares
 * (italia/pa-website-validator-ng). It stays Italian on a page in another language. The limit of 200 is the reference
 * markup's.
 */
export const comuni: Questionnaire = {
  profile: 'comuni',
  language: 'it',
  question: 'Quanto sono chiare le informazioni su questa pagina?',
  scale: 'stars',
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

/** The questionnaires that need no definition from the city. */
export const questionnaires: readonly Questionnaire[] = [comuni];

/** The questionnaire of a profile, or `undefined`. */
export function questionnaireOf(profile: string): Questionnaire | undefined {
  return questionnaires.find((questionnaire) => questionnaire.profile === profile);
}

/** The follow-up that belongs to a rate of 1 to 5: negative up to 3, positive from 4 (criterion C.SI.2.5). */
export function branchFor(rate: number): 'positive' | 'negative' {
  return rate > 3 ? 'positive' : 'negative';
}
