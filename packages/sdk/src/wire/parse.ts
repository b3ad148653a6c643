import type { Checked, Issue } from '../domain/issue.ts';
import { pointerTo } from '../domain/issue.ts';

/** How many bytes a document may have when nobody says otherwise: 16 MiB. */
export const MAX_BYTES: number = 16 * 2 ** 20;

/** Keys that every object has a meaning for: who copies them by assignment changes the copy's prototype. */
const DANGEROUS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** A text that this does not match has none of these keys, however they are written: each is letters of ASCII or `_`. */
const MAY_BE_DANGEROUS = /(?:__proto__|constructor|prototype)"|\\u00[5-7]/;

const MOST_ISSUES = 100;

/**
 * Reads JSON from others. What is longer than `maxBytes` in UTF-8, is no JSON, or has a key `__proto__`, `constructor` or
 * `prototype` anywhere is refused with the place.
 */
export function parseJson(text: string, maxBytes: number = MAX_BYTES): Checked<unknown> {
  if (isLonger(text, maxBytes)) return wrong(`must have ${maxBytes} bytes or fewer`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong('is no JSON that can be read');
  }
  const issues = MAY_BE_DANGEROUS.test(text) ? dangerousKeys(value) : [];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}

function wrong(problem: string): Checked<never> {
  return { ok: false, issues: [{ pointer: '', problem }] };
}

/** A code unit is one to three bytes of UTF-8. */
function isLonger(text: string, maxBytes: number): boolean {
  if (text.length * 3 <= maxBytes) return false;
  return text.length > maxBytes || new TextEncoder().encode(text).length > maxBytes;
}

/** Walks without calling itself, so that no depth is too deep. */
function dangerousKeys(value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const waiting: (readonly [pointer: string, value: unknown])[] = [['', value]];
  for (let next = waiting.pop(); next && issues.length < MOST_ISSUES; next = waiting.pop()) {
    const [pointer, inside] = next;
    if (typeof inside !== 'object' || inside === null) continue;
    for (const [key, part] of Object.entries(inside)) {
      const place = pointer + pointerTo([key]);
      if (DANGEROUS.includes(key)) issues.push({ pointer: place, problem: 'this key may not stand in data' });
      else if (typeof part === 'object') waiting.push([place, part]);
    }
  }
  return issues;
}
