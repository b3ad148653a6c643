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

/** The tables. Every key of each begins with the city, so that they can be distributed by it. */
export interface Tables {
  readonly answers: AnswerRow;
  readonly logins: LoginRow;
}

/** SQLite or PostgreSQL, migrated. */
export type Database = Kysely<Tables>;
