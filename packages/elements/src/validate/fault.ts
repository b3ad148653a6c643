import type { RuleName, ValidateTexts } from '../i18n/validate/it.ts';

/** Something on the page that the national validator, or a criterion beside it, will not accept. */
export interface Fault {
  /** Stable name of the rule, for programs. */
  readonly rule: RuleName;
  /** Where the rule is written. */
  readonly source: string;
  /** Where on the page; `undefined` when it is what is missing. */
  readonly element: Element | undefined;
  /** What is wrong, in words. */
  readonly problem: string;
  /** How to mend it. */
  readonly cure: string;
}

/** What a check finds: the rule, the place, and what to name in the words. */
export type Found = readonly [rule: RuleName, element: Element | undefined, what?: string];

const CRITERIA = 'https://github.com/italia/design-comuni-docs/blob/main/conformita/conformita-modello-sito.rst';
const PROGRAM = 'https://github.com/italia/pa-website-validator-ng';
const GUIDE =
  'https://github.com/italia/app-valutazione-modelli-docs/blob/main/requisiti-e-modalita-verifica-comuni.rst';

/** The criterion that a rule belongs to, and where it can be read. */
function sourceOf(rule: RuleName): string {
  if (rule === 'fonts') return `C.SI.1.1, ${CRITERIA}`;
  if (rule === 'classes') return `C.SI.1.2, ${CRITERIA}`;
  return `C.SI.2.5, ${rule === 'tags' ? GUIDE : rule === 'wording' || rule === 'answers' ? CRITERIA : PROGRAM}`;
}

/** A finding in words. */
export function faultOf([rule, element, what = '']: Found, texts: ValidateTexts): Fault {
  const { problem, cure } = texts[rule];
  return { rule, source: sourceOf(rule), element, problem: problem(what), cure };
}
