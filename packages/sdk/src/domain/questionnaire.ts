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
  /** What the ends of the scale mean, where the question alone does not say it. */
  readonly scaleMeaning?: string;
  readonly positive?: Branch;
  readonly negative?: Branch;
  /** Longest free text, in graphemes as a person counts them. */
  readonly textLimit: number;
}

/** `questionnaire v1`: a questionnaire as a file, which says its own version. */
export interface QuestionnaireFile extends Questionnaire {
  readonly schemaVersion: 1;
}
