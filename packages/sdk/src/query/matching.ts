import type { FundCode } from '../domain/funding.ts';
import type { StatusCode } from '../domain/status.ts';
import type { Dimension } from './facts.ts';
import { DIMENSIONS } from './facts.ts';
import { wordsOf } from './fold.ts';
import type { Table } from './table.ts';
import { eachRowWith } from './text-index.ts';

/**
 * Which projects are wanted: those that fit everything that is given, in a list any one of its values. An empty list fits none.
 */
export interface ProjectFilter {
  /** Words that all stand in titles, summaries, narratives, codes or place names; accents and case do not matter. */
  readonly text?: string | undefined;
  /** Codes of the declared status. */
  readonly status?: readonly StatusCode[] | undefined;
  /** Of any funding line, whatever its stage. */
  readonly fund?: readonly FundCode[] | undefined;
  /** Ids of programmes. */
  readonly programme?: readonly string[] | undefined;
  /** Ids of objectives; what serves an objective below them fits too. */
  readonly objective?: readonly string[] | undefined;
  /** ISTAT or NUTS codes; the name of a place that has none. */
  readonly place?: readonly string[] | undefined;
  /** Sustainable Development Goals: `"11"`. */
  readonly sdg?: readonly string[] | undefined;
  /** Codes of the groups of people that it is for. */
  readonly stakeholder?: readonly string[] | undefined;
  /** Years in which a project runs, from its start to its end. */
  readonly year?: readonly (number | string)[] | undefined;
}

/** Which rows fit: those with `hits[row] === needed`. */
export interface Matches {
  readonly hits: Uint8Array;
  readonly needed: number;
}

/** The rows that fit a filter, without regard to one of its dimensions if `except` names it. */
export function matching(table: Table, filter: ProjectFilter, except?: Dimension): Matches {
  const hits = new Uint8Array(table.projects.length);
  let needed = 0;
  const hit = (row: number): void => {
    if (hits[row] === needed) hits[row] = needed + 1;
  };
  for (const dimension of DIMENSIONS) {
    const wanted = filter[dimension];
    if (!wanted || dimension === except) continue;
    const { at, offsets, rows } = table.by(dimension);
    for (const key of wanted) {
      const index = at.get(String(key));
      if (index === undefined) continue;
      const end = offsets[index + 1] ?? 0;
      for (let entry = offsets[index] ?? 0; entry < end; entry += 1) hit(rows[entry] ?? 0);
    }
    needed += 1;
  }
  for (const word of wordsOf(filter.text ?? '').slice(0, MOST_WORDS)) {
    eachRowWith(word, table.texts, hit);
    needed += 1;
  }
  return { hits, needed };
}

/** `hits` counts up to 255. */
const MOST_WORDS = 200;
