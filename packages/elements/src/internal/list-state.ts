import type { Dimension, ProjectFilter, ProjectOrder } from '@civita/sdk/query';
import { DIMENSIONS } from '@civita/sdk/query';

/** In what order a list may stand; `report` is the document's own. */
export const LIST_ORDERS = ['report', 'title', 'start', 'end', 'awarded'] as const;

/** One of `LIST_ORDERS`. */
export type ListOrder = (typeof LIST_ORDERS)[number];

/** What a reader asks of a list. */
export interface ListState {
  /** Words that are searched for. */
  readonly text: string;
  /** What is sorted by. */
  readonly order: ListOrder;
  /** What is filtered by, by dimension. */
  readonly chosen: Readonly<Partial<Record<Dimension, readonly string[]>>>;
}

/** A list as it stands when nobody has asked for anything. */
export const EVERYTHING: ListState = { text: '', order: 'report', chosen: {} };

/** Whether nothing is searched, filtered or sorted by. */
export function isEverything({ text, order, chosen }: ListState): boolean {
  return text.trim() === '' && order === 'report' && Object.keys(chosen).length === 0;
}

/** Reads what is asked from names and values, of a form or of an address; `prefix` stands before each name. */
export function stateIn(said: URLSearchParams, prefix = ''): ListState {
  const sort = said.get(`${prefix}sort`);
  return {
    text: said.get(`${prefix}q`) ?? '',
    order: LIST_ORDERS.find((order) => order === sort) ?? 'report',
    chosen: Object.fromEntries(
      DIMENSIONS.flatMap((dimension) => {
        const values = said.getAll(prefix + dimension);
        return values.length > 0 ? [[dimension, values]] : [];
      }),
    ),
  };
}

/** The same names and values with what is asked in place of what was; everything else of them stays. */
export function withState(said: URLSearchParams, { text, order, chosen }: ListState, prefix: string): URLSearchParams {
  const names = new Set<string>(['q', 'sort', ...DIMENSIONS].map((name) => prefix + name));
  const kept = [...said].filter(([name]) => !names.has(name));
  return new URLSearchParams([
    ...kept,
    ...(text.trim() === '' ? [] : [[`${prefix}q`, text]]),
    ...(order === 'report' ? [] : [[`${prefix}sort`, order]]),
    ...DIMENSIONS.flatMap((dimension) => (chosen[dimension] ?? []).map((value) => [prefix + dimension, value])),
  ]);
}

/** The filter to ask a report for; a value that the report does not have is passed over, as one of an old address may be. */
export function filterOf(
  { text, chosen }: ListState,
  isKnown: (dimension: Dimension, key: string) => boolean,
): ProjectFilter {
  const lists = DIMENSIONS.flatMap((dimension) => {
    const known = (chosen[dimension] ?? []).filter((key) => isKnown(dimension, key));
    return known.length > 0 ? [[dimension, known]] : [];
  });
  return { text, ...(Object.fromEntries(lists) as Omit<ProjectFilter, 'text'>) };
}

/** The order to ask a report for; amounts are compared in one currency. */
export function orderOf(order: ListOrder, currency: string | undefined): ProjectOrder | undefined {
  if (order === 'report' || (order === 'awarded' && currency === undefined)) return undefined;
  return order === 'awarded'
    ? { by: { measure: 'awarded', currency: currency ?? '' }, descending: true }
    : { by: order };
}
