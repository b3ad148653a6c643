/** What is said beside an acronym. */
export interface TermTexts {
  /** On the button beside an acronym that is itself a link. */
  readonly what: string;
}

/** Italian, the source of the other languages. */
export const it: TermTexts = { what: 'che cos’è?' };
