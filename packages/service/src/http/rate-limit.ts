import type { Networks } from '../networks.ts';
import { prefixOf } from './address.ts';
import { dailyName } from '../daily-name.ts';

/** Says how many seconds an address must wait before its next answer; 0 lets it pass and counts it. */
export type RateLimit = (address: string) => number;

/** How many answers one neighbourhood of addresses may send. */
export interface RateLimits {
  readonly perMinute: number | 'off';
  readonly perHour: number | 'off';
  /** Networks that many people share and that are not limited. */
  readonly offices?: Networks | undefined;
}

/** What is left at a time, of each span's allowance. */
interface Bucket {
  readonly left: readonly number[];
  readonly at: number;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
/** From this many neighbourhoods on, those that have waited long enough are forgotten. */
const MANY = 10_000;

/**
 * Token buckets per neighbourhood of addresses: as many at once as a span allows, and as many again while the span passes.
 * Addresses are not kept: a bucket's name is their HMAC under a secret that lives a day, in memory only.
 */
export function rateLimit({ perMinute, perHour, offices }: RateLimits, now: () => number): RateLimit {
  const spans = [
    { most: perMinute, ms: MINUTE },
    { most: perHour, ms: HOUR },
  ].filter((span): span is { most: number; ms: number } => span.most !== 'off');
  if (spans.length === 0) return () => 0;
  const longest = Math.max(...spans.map(({ ms }) => ms));
  const buckets = new Map<string, Bucket>();
  const nameOf = dailyName(now, () => buckets.clear());
  return (address) => {
    if (offices?.(address)) return 0;
    const at = now();
    const name = nameOf(prefixOf(address));
    if (buckets.size >= MANY) for (const [key, bucket] of buckets) if (at - bucket.at >= longest) buckets.delete(key);
    const bucket = buckets.get(name);
    const left = spans.map(({ most, ms }, index) =>
      bucket ? Math.min(most, (bucket.left[index] ?? most) + ((at - bucket.at) * most) / ms) : most,
    );
    const waits = spans.map(({ most, ms }, index) => ((1 - (left[index] ?? 0)) * ms) / most);
    const wait = Math.max(...waits);
    if (wait > 0) return Math.ceil(wait / 1000);
    buckets.set(name, { left: left.map((tokens) => tokens - 1), at });
    return 0;
  };
}
