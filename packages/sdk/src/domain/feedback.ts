import type { PartialDate } from './period.ts';
import type { Text } from './text.ts';

/** What an answer is about. */
export interface FeedbackSubject {
  /** What was judged. */
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
  /** Where the question is yes or no. */
  readonly useful?: 'yes' | 'no';
  /** Codes of the reasons that were ticked. */
  readonly reasons?: readonly string[];
  /** In the person's own words, up to the questionnaire's limit. */
  readonly text?: string;
}

/** `feedback v1`: an answer as it is sent. It names no person and no device. */
export interface Feedback {
  /** The questionnaire that was answered. */
  readonly profile: string;
  /** What was judged. */
  readonly subject: FeedbackSubject;
  /** What was said; at least one of its parts. */
  readonly answers: FeedbackAnswers;
  /** Language that the question was read in. */
  readonly lang: string;
}

/** The service's word that an answer is stored: its id and the code by which its author can find it again. */
export interface FeedbackReceipt {
  /** The answer's id: the UUID that it was sent with. */
  readonly id: string;
  /** The code that reads, changes or withdraws it. */
  readonly receipt: string;
}

/** An answer as the service holds it, told only to whoever shows its receipt. */
export interface StoredAnswer {
  /** The answer's id. */
  readonly id: string;
  /** Without its text once the city's term for texts is over. */
  readonly feedback: Feedback;
  /** When it was stored: UTC, to the minute, `2026-11-22T17:20Z`. */
  readonly received: string;
  /** Until when it can be changed, in the same form; it can be withdrawn at any time. */
  readonly changeableUntil: string;
}

/**
 * A share with its 95 % Wilson score interval; `rate`, `low` and `high` are 0 to 1, `null` while nobody answered. All four are
 * `null` when the count is hidden, because it is small or would give a small one away.
 */
export interface Share {
  /** How many. */
  readonly count: number | null;
  /** Their part of all, 0 to 1. */
  readonly rate: number | null;
  /** Lower end of the 95 % Wilson interval. */
  readonly low: number | null;
  /** Upper end of it. */
  readonly high: number | null;
}

/** What the city did after what people answered. */
export interface CityReply {
  /** What the city did about it. */
  readonly text: Text;
  /** The day that it was published, `2026-11-22`. */
  readonly date: PartialDate;
}

/** What figures are about, and what may stand beside them also while they are withheld. */
export interface FigureScope {
  /** What was judged. */
  readonly subject: string;
  /** The question that was asked; absent when answers to several are counted together. */
  readonly profile?: string;
  /** The version of the content that was judged; absent when those about all versions are counted. */
  readonly version?: string;
  /** When they were counted: a day, or UTC to the minute. */
  readonly asOf?: string;
  /** What the city answered, the latest first. */
  readonly replies?: readonly CityReply[];
}

/** What people answered about a subject. A count that is `null` is hidden: it is small, or would give a small one away. */
export interface FeedbackFigures extends FigureScope {
  /** How many answered. */
  readonly n: number;
  /** Yes, or four and five stars. */
  readonly useful: Share;
  /** Answers by step, from 1 to 5. */
  readonly rates: readonly (number | null)[];
  /** Answers by reason code. */
  readonly reasons: Readonly<Record<string, number | null>>;
}

/**
 * Said in place of figures while fewer than the floor answered, or while the figures would give away those of a smaller group
 * beside them. Which of the two is not told, nor how many answered.
 */
export interface WithheldFigures extends FigureScope {
  /** Figures are published from this many answers on. */
  readonly withheld: { readonly floor: number };
}

/** `aggregate v1`: figures, or that they are withheld; told apart by `'withheld' in aggregate`. */
export type FeedbackAggregate = FeedbackFigures | WithheldFigures;
