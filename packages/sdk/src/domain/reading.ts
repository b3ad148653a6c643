import type { Words } from './text.ts';

/** A text that could not be read under the rule that was named. */
export interface Refusal<Reason extends string> {
  /** It could not be read. */
  readonly ok: false;
  /** Stable, for programs. */
  readonly reason: Reason;
  /** What is wrong and what would be right, for people. */
  readonly message: Words;
  /** What was probably meant, for a person to decide: it is never put in silently. */
  readonly suggestion?: string;
}

/** What a text says, or why it cannot be read: nothing is guessed and nothing thrown. */
export type Reading<T, Reason extends string> = { readonly ok: true; readonly value: T } | Refusal<Reason>;

/** A {@link Refusal}. */
export function refuse<Reason extends string>(
  reason: Reason,
  it: string,
  en: string,
  suggestion?: string,
): Refusal<Reason> {
  return { ok: false, reason, message: { it, en }, ...(suggestion === undefined ? {} : { suggestion }) };
}
