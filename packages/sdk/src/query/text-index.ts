import { plainText } from '../domain/rich-text.ts';
import type { Project } from '../domain/project.ts';
import type { Text } from '../domain/text.ts';
import { fold } from './fold.ts';

/** The folded texts of some projects that follow each other, in one string, which engines search quickest. */
interface Chunk {
  readonly text: string;
  readonly firstRow: number;
  /** Where each project's text begins, and where the last ends. */
  readonly starts: Uint32Array;
}

/** What is searched of all projects. */
export type TextIndex = readonly Chunk[];

/** Well below the longest string that engines make. */
const CHUNK_LENGTH = 2 ** 24;

/** Titles, acronyms, summaries, narratives, codes and place names, in all their languages. */
export function textIndexOf(projects: readonly Project[]): TextIndex {
  const chunks: Chunk[] = [];
  let texts: string[] = [];
  let starts = [0];
  const close = (nextRow: number): void => {
    chunks.push({ text: texts.join(''), firstRow: nextRow - texts.length, starts: Uint32Array.from(starts) });
    texts = [];
    starts = [0];
  };
  projects.forEach((project, row) => {
    const text = `${searched(project)}\n`;
    texts.push(text);
    starts.push((starts.at(-1) ?? 0) + text.length);
    if ((starts.at(-1) ?? 0) > CHUNK_LENGTH) close(row + 1);
  });
  if (texts.length > 0) close(projects.length);
  return chunks;
}

/** Calls back with each row whose text has the folded word in it, also inside a longer word, in ascending order. */
export function eachRowWith(word: string, index: TextIndex, found: (row: number) => void): void {
  for (const { text, firstRow, starts } of index) {
    let own = 0;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, starts[own + 1])) {
      while ((starts[own + 1] ?? Infinity) <= at) own += 1;
      found(firstRow + own);
    }
  }
}

function searched({ title, acronym, summary, narrative, identifiers, places }: Project): string {
  const parts = [
    ...languagesOf(title),
    ...(acronym === undefined ? [] : [acronym]),
    ...(summary === undefined ? [] : languagesOf(summary)),
    ...(narrative === undefined ? [] : Object.values(narrative).map(plainText)),
    ...identifiers.map(({ value }) => value),
    ...places.flatMap(({ name }) => languagesOf(name)),
  ];
  return fold(parts.join('\n'));
}

function languagesOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
