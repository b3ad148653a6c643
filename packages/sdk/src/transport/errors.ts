import type { Issue } from '../domain/issue.ts';

/**
 * Why something failed, one code per reason to act differently:
 * `network` nothing answered; `timeout` the answer did not come in time; `http` the server refused (see `status`);
 * `throttled` it asked to wait (see `retryAfter`); `contract` what came is not what was agreed (see `issues`);
 * `aborted` the caller stopped it; `config` something needed was not given.
 */
export type CivitaErrorCode = 'network' | 'timeout' | 'http' | 'throttled' | 'contract' | 'aborted' | 'config';

const BRAND = Symbol.for('@civita/sdk/error');

interface Details {
  readonly status?: number | undefined;
  readonly retryAfter?: number | undefined;
  readonly problem?: string | undefined;
  readonly issues?: readonly Issue[] | undefined;
  readonly cause?: unknown;
}

/** Every failure of the SDK. It never holds what a person typed. Its message is for developers, in English. */
export class CivitaError extends Error {
  /** Always this, also after minifying. */
  declare readonly name: 'CivitaError';
  /** What to do differently about it. */
  readonly code: CivitaErrorCode;
  /** The HTTP status, for `http` and `throttled`. */
  readonly status: number | undefined;
  /** Seconds to wait, for `throttled`, when the server said. */
  readonly retryAfter: number | undefined;
  /** The service's own name for its refusal: `closed`, `key-reused`, `too-late`, …; for `http` and `throttled`, when it said. */
  readonly problem: string | undefined;
  /** What was wrong and where, for `contract` and for a refusal that says so. */
  readonly issues: readonly Issue[];

  /** An error with its code and what is known of the refusal. */
  constructor(code: CivitaErrorCode, message: string, details: Details = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
    this.problem = details.problem;
    this.issues = details.issues ?? [];
    Object.defineProperty(this, BRAND, { value: true });
    // Where a page has frozen `Error.prototype`, an assignment would throw.
    Object.defineProperty(this, 'name', { value: 'CivitaError', configurable: true });
  }
}

/** Whether a thrown value is a {@link CivitaError}, also of another copy of this package. */
export function isCivitaError(thrown: unknown): thrown is CivitaError {
  return typeof thrown === 'object' && thrown !== null && BRAND in thrown;
}
