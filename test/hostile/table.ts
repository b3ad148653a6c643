import type { Family } from './condition.ts';

/** The results as the Markdown table that docs/embed quotes: a row for each condition, a column for each engine. */
export function tableOf(
  families: readonly Family[],
  engines: readonly string[],
  cell: (name: string, engine: string) => string,
): string {
  const rows = families.flatMap((family) =>
    family.conditions.map(({ name }, index) => [
      index === 0 ? family.name : '',
      name.replaceAll('|', '\\|'),
      ...engines.map((engine) => cell(name, engine)),
    ]),
  );
  const all = [['', 'the page has', ...engines], ['---', '---', ...engines.map(() => '---')], ...rows];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
