/** A text without accents, case and typographic apostrophes, so that "citta" finds "Città". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isAscii.test(lower) ? lower : lower.normalize('NFD').replace(marks, '').replace(apostrophes, "'");
}

/** The words of what a person typed, folded, each once. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(fold(text).split(/\s+/).filter(Boolean))];
}

const isAscii = /^[\0-\x7f]*$/;
const marks = /\p{M}/gu;
const apostrophes = /[‘’ʼ]/g;
