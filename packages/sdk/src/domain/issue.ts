/** One thing wrong with a value that crossed a boundary. */
export interface Issue {
  /** Where, as a JSON pointer (RFC 6901): `/projects/3/funding/0/amount`; empty for the whole. */
  readonly pointer: string;
  /** What was expected there, for developers, in English. */
  readonly problem: string;
}

/** A value that passed its schema, or all that is wrong with it. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** A JSON pointer from the steps to a place. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
