import type { Feedback } from '../../domain/feedback.ts';

/**
 * What went out under an answer's key before, so that an answer that was changed while nothing was known of it still counts once.
 */
export interface Past {
  /** Other words of the same answer, the oldest first; the service may have stored one of them. */
  readonly earlier?: readonly Feedback[];
  /** A change of what is stored was asked for, and may have been done. */
  readonly changed?: true;
}

/** Whether two bodies say the same; both come from the same code, so their keys stand in the same order. */
export function isSame(one: Feedback, other: Feedback): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** These bodies, each once, without the one that is to be sent now. */
export function othersThan(now: Feedback, bodies: readonly Feedback[]): readonly Feedback[] {
  return bodies.filter(
    (body, index) => !isSame(body, now) && bodies.findIndex((other) => isSame(other, body)) === index,
  );
}

/** A past with or without its parts; absent is what is not there. */
export function pastOf(earlier: readonly Feedback[], changed: boolean): Past {
  return { ...(earlier.length > 0 ? { earlier } : {}), ...(changed ? { changed } : {}) };
}
