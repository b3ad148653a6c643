let segmenter: Intl.Segmenter | undefined;

/** How long a text is, as a person counts: in graphemes where the engine can, else in code points. */
export function lengthOf(text: string): number {
  if (typeof Intl.Segmenter !== 'function') return [...text].length;
  segmenter ??= new Intl.Segmenter('it', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].length;
}
