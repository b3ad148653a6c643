import type { Checked, Issue } from '@civita/sdk';
import type { Status } from '../database/schema.ts';
import { STATUSES } from '../database/schema.ts';

/** Which answers are asked for; what is not stated does not matter. */
export interface AnswerFilter {
  readonly status?: Status;
  readonly subject?: string;
  readonly profile?: string;
  readonly version?: string;
  readonly rate?: number;
  readonly useful?: 'yes' | 'no';
  /** Milliseconds since 1970, inclusive. */
  readonly from?: number;
  /** Milliseconds since 1970, exclusive. */
  readonly before?: number;
  /** Whether it has a text. */
  readonly hasText?: boolean;
  readonly lang?: string;
}

const DAY = 86_400_000;

type Reader = (value: string) => Partial<AnswerFilter> | undefined;

const named =
  (key: 'subject' | 'profile' | 'version' | 'lang'): Reader =>
  (value) =>
    value.length <= 512 && value.isWellFormed() && !/\p{Cc}/u.test(value) ? { [key]: value } : undefined;

const readers: Readonly<Record<string, readonly [Reader, cure: string]>> = {
  status: [
    (value) => {
      const status = STATUSES.find((known) => known === value);
      return status && { status };
    },
    `one of ${STATUSES.join(', ')}`,
  ],
  subject: [named('subject'), 'at most 512 characters'],
  profile: [named('profile'), 'at most 512 characters'],
  version: [named('version'), 'at most 512 characters'],
  lang: [named('lang'), 'at most 512 characters'],
  rate: [(value) => (/^[1-5]$/.test(value) ? { rate: Number(value) } : undefined), '1 to 5'],
  useful: [(value) => (value === 'yes' || value === 'no' ? { useful: value } : undefined), 'yes or no'],
  from: [(value) => dayOf(value, (from) => ({ from })), 'a day as YYYY-MM-DD'],
  to: [(value) => dayOf(value, (to) => ({ before: to + DAY })), 'a day as YYYY-MM-DD'],
  text: [(value) => (value === 'yes' || value === 'no' ? { hasText: value === 'yes' } : undefined), 'yes or no'],
};

/**
 * Reads a filter from the parameters of an address: `status`, `subject`, `profile`, `version`, `lang`, `rate` (1 to 5), `useful`
 * (yes, no), `from` and `to` (days in UTC, both included), `text` (yes, no). An empty one is not stated; `others` are left to
 * the caller, and any other is an issue.
 */
export function readFilter(params: URLSearchParams, others: readonly string[] = []): Checked<AnswerFilter> {
  const issues: Issue[] = [];
  let filter: AnswerFilter = {};
  for (const [name, value] of params) {
    if (value === '' || others.includes(name)) continue;
    const [read, cure] = Object.hasOwn(readers, name) ? (readers[name] ?? []) : [];
    const part = read?.(value);
    if (part) filter = { ...filter, ...part };
    else issues.push({ pointer: `/${name}`, problem: cure ?? 'no parameter has this name' });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: filter };
}

function dayOf(value: string, use: (start: number) => Partial<AnswerFilter>): Partial<AnswerFilter> | undefined {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(start) ? undefined : use(start);
}
