import type { CheckContext, Finding, Path } from './finding.ts';

/** What a rule says of a value, the key that it stands under, and the way to it, which is only good until it returns. */
export type Look = (value: unknown, key: string, path: Path) => readonly Finding[];

/** A rule that looks at values wherever they stand. */
export type LookRule = (context: CheckContext) => Look;

/** Looks at every value below a root, in the order in which it stands there. */
export function lookAtAll(root: unknown, looks: readonly Look[]): readonly Finding[] {
  const found: Finding[] = [];
  const path: (string | number)[] = [];
  const visit = (value: unknown, key: string): void => {
    for (const look of looks) for (const finding of look(value, key, path)) found.push(finding);
    if (typeof value !== 'object' || value === null) return;
    const list = Array.isArray(value);
    for (const [name, child] of Object.entries(value)) {
      path.push(list ? Number(name) : name);
      visit(child, name);
      path.pop();
    }
  };
  visit(root, '');
  return found;
}
