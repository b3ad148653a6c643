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
  /** Raised when a text, a reason or a limit changes: 1 and up. */
  readonly version: number;
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

/** `questionnaire v1`: a questionnaire as a file and as the service gives it, with what the city decides about asking it. */
export interface QuestionnaireFile extends Questionnaire {
  readonly schemaVersion: 1;
  /** `false` while the city does not ask it; open when not stated. */
  readonly open?: boolean;
  /** Whether who answers may, or must, be logged in; when not stated no login is asked for. */
  readonly gate?: 'optional' | 'required';
  /** Where the privacy notice is: an http(s) address, or a path from the root of the site that asks. */
  readonly privacyUrl?: string;
  /** Where to log in, as above. */
  readonly loginUrl?: string;
}
