import type { Cell } from './counts.ts';
import { reasonIn } from './counts.ts';
import type { View } from './suppression.ts';

/** Answers that are not useful, and those that are: the split of criterion C.SI.2.5 for stars. */
const LOW: readonly Cell[] = ['1', '2', '3', 'no'];
const HIGH: readonly Cell[] = ['4', '5', 'yes'];

/** How many of the answers in a set of counts: each has one rate, or yes or no. */
const ANSWERS: readonly Cell[] = [...LOW, ...HIGH];

/**
 * What figures may tell, from the coarsest: how many answered; how many of them found it useful; the steps of one to three
 * stars, the two lowest together before each alone; the steps of four and five; each reason. Who did not choose a reason has
 * said nothing by that, so only those who chose one are counted.
 */
export function viewsOf(cells: Iterable<Cell>): readonly View[] {
  const reasons = [...new Set(cells)].filter((cell) => reasonIn(cell) !== undefined).sort();
  return [
    { name: 'n', classes: [ANSWERS] },
    { name: 'useful', classes: [LOW, HIGH], needs: 'n' },
    { name: 'three', classes: [['1', '2'], ['3'], ['no']], needs: 'useful' },
    { name: 'low', classes: [['1'], ['2'], ['3'], ['no']], needs: 'three' },
    { name: 'high', classes: [['4'], ['5'], ['yes']], needs: 'useful' },
    ...reasons.map((reason) => ({ name: reason, classes: [[reason]], needs: 'n' })),
  ];
}

/** The view in which a rate of 1 to 5 is a number of its own. */
export function viewOfRate(rate: number): string {
  return ['low', 'low', 'three', 'high', 'high'][rate - 1] ?? '';
}

/** Answers that found it useful. */
export function usefulIn(cells: ReadonlyMap<Cell, number>): number {
  return HIGH.reduce((sum, cell) => sum + (cells.get(cell) ?? 0), 0);
}

/** All answers. */
export function answersIn(cells: ReadonlyMap<Cell, number>): number {
  return ANSWERS.reduce((sum, cell) => sum + (cells.get(cell) ?? 0), 0);
}
