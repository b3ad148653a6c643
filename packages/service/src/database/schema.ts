import type { Kysely } from 'kysely';

/** An answer as it is stored. It names no person and no device. */
export interface AnswerRow {
  readonly city: string;
  /** The answer's UUID, in lower case: the key under which it may be sent again. */
  readonly id: string;
  readonly profile: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly path: string;
  readonly version: string | null;
  readonly section: string | null;
  readonly rate: number | null;
  readonly useful: 'yes' | 'no' | null;
  /** JSON array of reason codes, sorted. */
  readonly reasons: string;
  readonly text: string | null;
  readonly lang: string;
  /** Milliseconds since 1970, cut to the minute. */
  readonly received: number;
  /** Tells a repeat from another answer under the same id; keyed, so that a text cannot be guessed from it. */
  readonly body_hash: string;
  /** What became of it; see {@link Status}. */
  readonly status: Status;
  /** What staff wrote beside it. It is forgotten together with the text, which it may repeat. */
  readonly note: string | null;
  /** JSON array of staff's tags, sorted. */
  readonly tags: string;
  /** JSON array of {@link Signal}s, sorted. */
  readonly signals: string;
  /** Milliseconds since 1970 at which text and note are forgotten; none without a text. */
  readonly text_expires: number | null;
}

/**
 * What became of an answer. `suspected` was taken and flagged; `suspected` and `spam` count in no figure until staff says
 * otherwise.
 */
export type Status = (typeof STATUSES)[number];

/** In the order of moderation. */
export const STATUSES = ['suspected', 'new', 'read', 'actioned', 'ignored', 'spam'] as const;

/** Why an answer is suspected: the field that people do not see was filled in; it came quicker than a person can; others had the same text. */
export type Signal = 'honeypot' | 'too-fast' | 'repeated-text';

/** Who may do what; each role may do what those before it may. */
export type Role = (typeof ROLES)[number];

/** From the least to the most. */
export const ROLES = ['reader', 'editor', 'admin'] as const;

/** A key that opens the staff's routes. The key itself is kept nowhere. */
export interface StaffTokenRow {
  readonly city: string;
  /** Names the token in lists and in the audit; 8 hexadecimal digits. */
  readonly id: string;
  /** SHA-256 of the token, which holds 256 random bits. */
  readonly hash: string;
  readonly role: Role;
  /** What the city calls it. */
  readonly label: string;
  /** Milliseconds since 1970, as the next two. */
  readonly created: number;
  readonly expires: number;
  readonly revoked: number | null;
}

/** Who did what, when, to which answer. Never a text. */
export interface AuditRow {
  readonly city: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Id of the staff token. */
  readonly staff: string;
  readonly what: string;
  readonly answer: string | null;
}

/** "You said, we did": what the city answers in public to what it was told about a subject. */
export interface ReplyRow {
  readonly city: string;
  readonly id: string;
  readonly subject_id: string;
  /** JSON object of texts by language. */
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly published: 0 | 1;
}

/** A question that the city does not ask now; without a row it is open. */
export interface ClosureRow {
  readonly city: string;
  readonly profile: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/**
 * A login that was used. It names neither the person nor the answer: both columns are keyed hashes, so that who signed the
 * login cannot find by it what its owner answered.
 */
export interface LoginRow {
  readonly city: string;
  /** Hash of the login's own id. */
  readonly login: string;
  /** Hash of the one answer that it counts for. */
  readonly answer: string;
  /** Milliseconds since 1970 at which it is no longer valid anyway. */
  readonly expires: number;
}

/** An answer that its author took back: its key stays, so that a late repeat does not bring it back. */
export interface WithdrawnRow {
  readonly city: string;
  readonly id: string;
}

/** A report that staff put here. */
export interface ReportRow {
  readonly city: string;
  /** `palermo-2020` is served as `/reports/palermo-2020.json`. */
  readonly name: string;
  /** JSON of `report v1`. */
  readonly text: string;
  /** Its entity tag, with the quotes. */
  readonly tag: string;
}

/** How many answers have a cell: see `answers/counts.ts`. */
export interface CountRow {
  readonly city: string;
  readonly subject: string;
  readonly profile: string;
  /** Empty for the whole subject. */
  readonly part: string;
  /** Empty when none was named. */
  readonly version: string;
  readonly cell: string;
  readonly n: number;
}

/** When the published counts of a city were taken. */
export interface SnapshotRow {
  readonly city: string;
  /** Milliseconds since 1970. */
  readonly taken: number;
}

/** The tables. Every key of each begins with the city, so that they can be distributed by it. */
export interface Tables {
  readonly answers: AnswerRow;
  readonly logins: LoginRow;
  readonly staff_tokens: StaffTokenRow;
  readonly audit: AuditRow;
  readonly replies: ReplyRow;
  readonly closures: ClosureRow;
  readonly withdrawn: WithdrawnRow;
  readonly reports: ReportRow;
  /** Counts as the answers are now. */
  readonly counts: CountRow;
  /** Counts as they were at the last snapshot. */
  readonly published: CountRow;
  readonly snapshots: SnapshotRow;
}

/** SQLite or PostgreSQL, migrated. */
export type Database = Kysely<Tables>;
