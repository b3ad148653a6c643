import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { ReportTexts } from './it.ts';
import { it } from './it.ts';
import { NOT_STATED } from './not-stated.ts';

export type { ReportTexts } from './it.ts';

/** The texts for a language tag. */
export const reportTexts: (language: string) => ReportTexts = /* @__PURE__ */ textsOf('report', it, en);

const absent = /* @__PURE__ */ textsOf<'report', 'notStated'>(
  'report',
  { notStated: NOT_STATED.it },
  { notStated: NOT_STATED.en },
);

/** The words for what the city did not state, for a language tag, without those of a whole report. */
export function notStatedIn(language: string): string {
  return absent(language).notStated;
}
