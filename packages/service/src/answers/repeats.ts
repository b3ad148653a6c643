import { dailyName } from '../daily-name.ts';

/** Whether others have sent a text like this today; counts it. An answer that is sent again is no other. */
export type Repeats = (id: string, text: string | undefined) => boolean;

/** Shorter texts, in letters and the spaces between words, are often the same: "Grazie", "Non funziona". */
const SHORTEST = 20;
/** From this answer on a text is repeated. */
const TOO_OFTEN = 3;
/** From this many texts on all are forgotten. */
const MANY = 50_000;

/**
 * Counts texts by their HMAC under a secret that lives a day, in the memory of this process: no text is kept, and none can
 * be looked for afterwards. Case, spaces, digits and signs make no other text.
 */
export function countRepeats(now: () => number): Repeats {
  const answers = new Map<string, Set<string>>();
  const nameOf = dailyName(now, () => answers.clear());
  return (id, text) => {
    const plain =
      text
        ?.normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim() ?? '';
    if (plain.length < SHORTEST) return false;
    const name = nameOf(plain);
    if (answers.size >= MANY) answers.clear();
    const ids = answers.get(name) ?? new Set();
    answers.set(name, ids);
    if (ids.has(id)) return false;
    if (ids.size + 1 >= TOO_OFTEN) return true;
    ids.add(id);
    return false;
  };
}
