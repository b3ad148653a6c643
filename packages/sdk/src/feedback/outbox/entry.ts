import { checkFeedback } from '#check/feedback';
import type { Feedback } from '../../domain/feedback.ts';
import type { Past } from './bodies.ts';

/**
 * A span that began at a time of the device's clock. The clock only hints at how much of it is over: see `restOf`.
 */
export interface Hold {
  /** Milliseconds since 1970, as the device's clock said. */
  readonly at: number;
  /** Milliseconds. */
  readonly for: number;
}

/** An answer that waits on this device, schema version 1. It holds no word about who is logged in. */
export interface OutboxEntry extends Past {
  /** The version of what is stored. */
  readonly schema: 1;
  /** A UUID: the answer's id and idempotency key. */
  readonly key: string;
  /** Address of the service's `/v1/feedback`. */
  readonly url: string;
  /** The answer itself. */
  readonly feedback: Feedback;
  /** How often sending it came to nothing. */
  readonly tries: number;
  /** Not to be sent before its end. `asked`: the service wants it so, and the network's return does not shorten it. */
  readonly hold?: Hold & { readonly asked: boolean };
  /** Somebody is sending it, at most until the end. */
  readonly lease?: Hold & { readonly by: string };
  /** Not to be sent by itself: the city wants a login, or the service refused it and nobody was told yet. */
  readonly stopped?: 'login' | 'refused';
}

/** What a stored value is: an entry, one of a later version of this code, or nothing that can be read. */
export function readEntry(value: unknown): OutboxEntry | 'later' | 'corrupted' {
  if (!isObject(value)) return 'corrupted';
  const { schema, key, url, feedback, tries, hold, lease, stopped, earlier, changed } = value;
  if (typeof schema === 'number' && schema > 1) return 'later';
  const isWhole =
    schema === 1 &&
    typeof key === 'string' &&
    typeof url === 'string' &&
    Number.isInteger(tries) &&
    (hold === undefined || isHold(hold)) &&
    (lease === undefined || isHold(lease)) &&
    (stopped === undefined || stopped === 'login' || stopped === 'refused') &&
    (earlier === undefined || (Array.isArray(earlier) && earlier.every((body) => checkFeedback(body).ok))) &&
    (changed === undefined || changed === true) &&
    checkFeedback(feedback).ok;
  return isWhole ? (value as unknown as OutboxEntry) : 'corrupted';
}

/**
 * How many milliseconds of a hold are left. A clock that says a time before its beginning was set back, so nothing it says
 * counts: the hold is over. It can be cut short by a wrong clock, never drawn out.
 */
export function restOf(hold: Hold | undefined, now: number): number {
  if (!hold || now < hold.at) return 0;
  return Math.max(0, hold.at + hold.for - now);
}

function isObject(value: unknown): value is Record<keyof OutboxEntry | keyof Hold, unknown> {
  return typeof value === 'object' && value !== null;
}

function isHold(value: unknown): boolean {
  return isObject(value) && typeof value.at === 'number' && typeof value.for === 'number';
}
