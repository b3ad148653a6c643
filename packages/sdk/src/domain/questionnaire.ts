/** How a person answers the first question: five stars, or yes and no. */
export type Scale = 'stars' | 'yes-no';

/**
 * A reason that a person can choose; the code is stable and travels, the label is shown. A code is lower-case letters and digits,
 * hyphens between them; it stands once in a follow-up, and in both only under one label, since answers are counted by it.
 */
export interface Reason {
  /** What is stored and counted. */
  readonly code: string;
  /** What a person reads. */
  readonly label: string;
}

/** A follow-up question, shown after a good or a bad answer. */
export interface Branch {
  /** What is asked. */
  readonly question: string;
  /** What can be ticked. */
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
  /** What is asked first. */
  readonly question: string;
  /** Five stars, or yes and no. */
  readonly scale: Scale;
  /** What the ends of the scale mean, where the question alone does not say it. */
  readonly scaleMeaning?: string;
  /** What is asked of who was satisfied. */
  readonly positive?: Branch;
  /** What is asked of who was not. */
  readonly negative?: Branch;
  /** Longest free text, in graphemes as a person counts them: 1 to 4,000. */
  readonly textLimit: number;
}

/** `questionnaire v1`: a questionnaire as a file and as the service gives it, with what the city decides about asking it. */
export interface QuestionnaireFile extends Questionnaire {
  /** The version of the shape: docs/wire.md. */
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
