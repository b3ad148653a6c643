import type { Project } from '../domain/project.ts';
import type { Text } from '../domain/text.ts';
import type { Fact } from './facts.ts';

/**
 * Which projects have which value of a dimension: the rows of value `i` are `rows[offsets[i]]` to `rows[offsets[i + 1] - 1]`,
 * in ascending order and each once.
 */
export interface Postings {
  readonly keys: readonly string[];
  readonly labels: readonly (Text | undefined)[];
  /** The place of a key among {@link keys}. */
  readonly at: ReadonlyMap<string, number>;
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  /** The rows that have no value. */
  readonly without: Uint32Array;
}

/** Reads every project once. Keys are in ascending order, numbers by their value. */
export function postingsOf(projects: readonly Project[], factsOf: (project: Project) => readonly Fact[]): Postings {
  const lists = new Map<string, { readonly rows: number[]; label: Text | undefined }>();
  const without: number[] = [];
  projects.forEach((project, row) => {
    const facts = factsOf(project);
    if (facts.length === 0) without.push(row);
    for (const { key, label } of facts) {
      const list = lists.get(key);
      if (!list) lists.set(key, { rows: [row], label });
      else {
        if (list.rows.at(-1) !== row) list.rows.push(row);
        list.label ??= label;
      }
    }
  });
  const sorted = [...lists].sort(([a], [b]) => compareKeys(a, b));
  const offsets = new Uint32Array(sorted.length + 1);
  sorted.forEach(([, list], index) => (offsets[index + 1] = (offsets[index] ?? 0) + list.rows.length));
  const rows = new Uint32Array(offsets.at(-1) ?? 0);
  sorted.forEach(([, list], index) => rows.set(list.rows, offsets[index]));
  return {
    keys: sorted.map(([key]) => key),
    labels: sorted.map(([, { label }]) => label),
    at: new Map(sorted.map(([key], index) => [key, index])),
    offsets,
    rows,
    without: Uint32Array.from(without),
  };
}

function compareKeys(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b) || (a < b ? -1 : 1);
  return a < b ? -1 : 1;
}
