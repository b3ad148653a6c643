/** What an answer is about. */
export interface FeedbackSubject {
  readonly type: 'page' | 'section' | 'objective' | 'project';
  /** For a page its path; else the id of the thing. */
  readonly id: string;
  /** Path of the page that asked, without host, query and fragment. */
  readonly path: string;
  /** Version of the content that was judged. */
  readonly version?: string;
  /** Part of the page, where it asks more than once. */
  readonly section?: string;
}

/** What the person said: five steps or yes and no, reasons by their stable codes, words of their own. */
export interface FeedbackAnswers {
  /** 1 (worst) to 5 (best). */
  readonly rate?: 1 | 2 | 3 | 4 | 5;
  readonly useful?: 'yes' | 'no';
  readonly reasons?: readonly string[];
  readonly text?: string;
}

/** `feedback v1`: an answer as it is sent. It names no person and no device. */
export interface Feedback {
  readonly profile: string;
  readonly subject: FeedbackSubject;
  readonly answers: FeedbackAnswers;
  /** Language that the question was read in. */
  readonly lang: string;
}

/** The service's word that an answer is stored: its id and the code by which its author can find it again. */
export interface FeedbackReceipt {
  readonly id: string;
  readonly receipt: string;
}

/** A share with its 95 % Wilson score interval; `rate`, `low` and `high` are 0 to 1, `null` while nobody answered. */
export interface Share {
  readonly count: number;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What people answered about a subject. */
export interface FeedbackFigures {
  readonly subject: string;
  /** How many answered. */
  readonly n: number;
  /** Yes, or four and five stars. */
  readonly useful: Share;
  /** Answers by step, from 1 to 5. */
  readonly rates: readonly number[];
  /** Answers by reason code. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** Said in place of figures while so few answered that one of them might be recognised. Not even how many is told. */
export interface WithheldFigures {
  readonly subject: string;
  /** Figures are published from this many answers on. */
  readonly withheld: { readonly fewerThan: number };
}

/** `aggregate v1`: figures, or that they are withheld; told apart by `'withheld' in aggregate`. */
export type FeedbackAggregate = FeedbackFigures | WithheldFigures;
