import { createHmac, randomBytes } from 'node:crypto';
import { prefixOf } from './address.ts';

/** Says how many seconds an address must wait before its next answer; 0 lets it pass and counts it. */
export type RateLimit = (address: string) => number;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
/** From this many neighbourhoods on, those that have waited long enough are forgotten. */
const MANY = 10_000;

/**
 * A token bucket per neighbourhood of addresses: `perMinute` at once, and as many again in each minute. Addresses are not
 * kept: a bucket's name is their HMAC under a secret that lives a day, in memory only.
 */
export function rateLimit(perMinute: number | 'off', now: () => number): RateLimit {
  if (perMinute === 'off') return () => 0;
  const refill = perMinute / MINUTE;
  const buckets = new Map<string, Bucket>();
  let secret = randomBytes(32);
  let born = now();
  return (address) => {
    const at = now();
    if (at - born >= DAY) {
      buckets.clear();
      secret = randomBytes(32);
      born = at;
    }
    if (buckets.size >= MANY) for (const [name, bucket] of buckets) if (at - bucket.at >= MINUTE) buckets.delete(name);
    const name = createHmac('sha256', secret).update(prefixOf(address)).digest('base64url');
    const bucket = buckets.get(name) ?? { tokens: perMinute, at };
    const tokens = Math.min(perMinute, bucket.tokens + (at - bucket.at) * refill);
    if (tokens < 1) return Math.ceil((1 - tokens) / refill / 1000);
    buckets.set(name, { tokens: tokens - 1, at });
    return 0;
  };
}
