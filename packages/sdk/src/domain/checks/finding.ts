import { pointerTo } from '../issue.ts';
import type { PartialDate } from '../period.ts';
import type { Report } from '../report.ts';
import type { Words } from '../text.ts';

/** Something that a report should not say, and what to do about it. */
export interface Finding {
  /** An `error` makes the report wrong; a `warning` may be right and is to be looked at. */
  readonly severity: 'error' | 'warning';
  /** Stable name of the rule, for programs. */
  readonly rule: string;
  /** Where, as a JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** What is wrong. */
  readonly message: Words;
  /** What to do about it. */
  readonly cure: Words;
}

/** What the rules look at. */
export interface CheckContext {
  readonly report: Report;
  /** The day on which the check is made; without it no rule looks at the calendar. */
  readonly today?: PartialDate | undefined;
  /** The edition before: with it, what `continues` names is looked up there. */
  readonly earlier?: Report | undefined;
}

/** One group of rules. */
export type Rule = (context: CheckContext) => readonly Finding[];

/** The way to a place, from the report's root. */
export type Path = readonly (string | number)[];

/** A finding that makes the report wrong. */
export function error(rule: string, path: Path, message: Words, cure: Words): Finding {
  return { severity: 'error', rule, pointer: pointerTo(path), message, cure };
}

/** A finding to be looked at. */
export function warning(rule: string, path: Path, message: Words, cure: Words): Finding {
  return { severity: 'warning', rule, pointer: pointerTo(path), message, cure };
}
