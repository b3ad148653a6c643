import type { KyselyPlugin, RootOperationNode } from 'kysely';

/** Watches queries for the city. */
export interface CityWatch {
  readonly plugin: KyselyPlugin;
  /** Queries that could reach into another city, as they are built. */
  readonly offences: readonly string[];
  /** Tables that were asked. */
  readonly tables: ReadonlySet<string>;
  /** From here on queries count: before, the tables are made. */
  start(): void;
}

type Node = Readonly<Record<string, unknown>>;

/** Notes every query that does not name the city in what it reads, changes, writes and compares. */
export function watchCity(): CityWatch {
  const offences: string[] = [];
  const tables = new Set<string>();
  let isOn = false;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }): RootOperationNode => {
      if (isOn) walk(node as unknown as Node);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };

  function walk(node: Node): void {
    check(node);
    for (const part of Object.values(node))
      for (const inside of Array.isArray(part) ? (part as unknown[]) : [part])
        if (typeof inside === 'object' && inside !== null) walk(inside as Node);
  }

  function check(node: Node): void {
    const names = tablesOf(node);
    for (const name of names) tables.add(name);
    const isAbout = (part: unknown): boolean => JSON.stringify(part ?? null).includes('"city"');
    switch (node['kind']) {
      case 'SelectQueryNode':
      case 'UpdateQueryNode':
      case 'DeleteQueryNode':
        if (names.length > 0 && !comparesCity(node['where'])) note(node, names, 'where');
        break;
      case 'InsertQueryNode': {
        if (!isAbout(node['columns'])) note(node, names, 'columns');
        const conflict = node['onConflict'] as Node | undefined;
        if (conflict && !isAbout(conflict['columns'])) note(node, names, 'on conflict');
        break;
      }
      case 'RawNode': {
        const sql = (node['sqlFragments'] as readonly string[]).join('?');
        if (/\b(from|into|update|join)\b/i.test(sql)) offences.push(`raw: ${sql}`);
        break;
      }
    }
  }

  function note(node: Node, names: readonly string[], where: string): void {
    offences.push(`${String(node['kind'])} of ${names.join()}: no city in ${where}`);
  }

  return { plugin, offences, tables, start: () => void (isOn = true) };
}

/** Whether the condition that all rows must meet has `city = …`: not below an `or` or a `not`. */
function comparesCity(where: unknown): boolean {
  const node = (where as Node | undefined)?.['where'] as Node | undefined;
  return node !== undefined && hasCity(node);
}

function hasCity(node: Node): boolean {
  if (node['kind'] === 'AndNode') return hasCity(node['left'] as Node) || hasCity(node['right'] as Node);
  if (node['kind'] === 'ParensNode') return hasCity(node['node'] as Node);
  if (node['kind'] !== 'BinaryOperationNode') return false;
  const operator = (node['operator'] as Node)['operator'];
  return operator === '=' && JSON.stringify(node['leftOperand']).includes('"name":"city"');
}

/** The tables that a query names itself; those of the queries inside it are theirs. */
function tablesOf(node: Node): readonly string[] {
  const direct = [
    node['into'],
    node['table'],
    ...(((node['from'] as Node | undefined)?.['froms'] as Node[] | undefined) ?? []),
  ];
  return direct.flatMap((part) => {
    const table = part as Node | undefined;
    if (table?.['kind'] !== 'TableNode') return [];
    const name = ((table['table'] as Node)['identifier'] as Node)['name'];
    return [String(name)];
  });
}
