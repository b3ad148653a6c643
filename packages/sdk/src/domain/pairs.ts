/** Two entities of which the later goes on with the earlier, or one that stands alone. */
export interface Pair<T> {
  readonly earlier?: T;
  readonly later?: T;
}

/**
 * Pairs up entities of two editions. One goes on with another when either names the other; what is not named by anybody goes
 * with its own id. What was split or joined is in several pairs. The result is in the later edition's order, then the earlier's;
 * with the editions swapped it holds the same pairs, swapped.
 */
export function pairUp<T extends { readonly id: string }>(
  earlier: readonly T[],
  later: readonly T[],
  linksOf: (entity: T) => readonly string[],
): readonly Pair<T>[] {
  const before = byId(earlier);
  const after = byId(later);
  const links = new Map<string, Set<string>>();
  const linked = new Set<string>();
  const link = (old: string, next: string): void => {
    links.set(next, (links.get(next) ?? new Set()).add(old));
    linked.add(old);
  };
  for (const entity of after.values())
    for (const id of linksOf(entity)) if (before.has(id) && id !== entity.id) link(id, entity.id);
  for (const entity of before.values())
    for (const id of linksOf(entity)) if (after.has(id) && id !== entity.id) link(entity.id, id);
  for (const id of after.keys()) if (before.has(id) && !links.has(id) && !linked.has(id)) link(id, id);
  const pairs: Pair<T>[] = [];
  for (const [id, entity] of after) {
    const olds = [...(links.get(id) ?? [])].flatMap((old) => before.get(old) ?? []);
    if (olds.length === 0) pairs.push({ later: entity });
    for (const old of olds) pairs.push({ earlier: old, later: entity });
  }
  for (const [id, entity] of before) if (!linked.has(id)) pairs.push({ earlier: entity });
  return pairs;
}

function byId<T extends { readonly id: string }>(entities: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}
