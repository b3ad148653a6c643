import type { Finding, Path, Rule } from './finding.ts';
import { error } from './finding.ts';

interface Link {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/** No objective stands above itself, and no project is a part, phase, copy or successor of itself. */
export const cycles: Rule = ({ report }) => [
  ...circular(
    report.objectives.flatMap(({ id, parent }, index) =>
      parent === undefined ? [] : [{ from: id, to: parent, path: ['objectives', index, 'parent'] }],
    ),
  ),
  ...(['phase-of', 'part-of', 'continues', 'replaces', 'duplicate-of'] as const).flatMap((kind) =>
    circular(
      report.projects.flatMap(({ id, related }, index) =>
        (related ?? []).flatMap((relation, at) =>
          relation.kind === kind
            ? [{ from: id, to: relation.project, path: ['projects', index, 'related', at, 'project'] }]
            : [],
        ),
      ),
    ),
  ),
];

/** One finding for each circle: at the first link of it that was stated. */
function circular(links: readonly Link[]): readonly Finding[] {
  const next = new Map<string, Link[]>();
  for (const link of links) next.set(link.from, [...(next.get(link.from) ?? []), link]);
  const done = new Set<string>();
  const found: Finding[] = [];
  for (const { from } of links) {
    const open = new Set<string>();
    const stack: { readonly id: string; at: number }[] = [];
    const enter = (id: string): void => {
      open.add(id);
      stack.push({ id, at: 0 });
    };
    if (!done.has(from)) enter(from);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const link = next.get(top.id)?.[top.at++];
      if (!link) {
        open.delete(top.id);
        done.add(top.id);
        stack.pop();
      } else if (open.has(link.to)) found.push(circle(link));
      else if (!done.has(link.to)) enter(link.to);
    }
  }
  return found;
}

function circle({ to, path }: Link): Finding {
  return error(
    'cycle',
    path,
    { it: `Seguendo i legami si torna a "${to}".`, en: `Following the links leads back to "${to}".` },
    { it: 'Togliere uno dei legami del giro.', en: 'Take one of the links out of the circle.' },
  );
}
