import type { Share } from '../../domain/feedback.ts';

/** 97.5 % quantile of the normal distribution, for an interval of 95 %. */
const Z = 1.959964;

/**
 * `count` of `n` as a share with its 95 % Wilson score interval (E. B. Wilson, 1927), which stays honest for few answers
 * and near 0 and 1.
 */
export function shareOf(count: number, n: number): Share {
  if (n === 0) return { count, rate: null, low: null, high: null };
  const rate = count / n;
  const scale = 1 + Z ** 2 / n;
  const centre = rate + Z ** 2 / (2 * n);
  const spread = Z * Math.sqrt((rate * (1 - rate)) / n + Z ** 2 / (4 * n ** 2));
  return {
    count,
    rate,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}
