import type { Section } from '../section.ts';
import type { Finding, Path, Rule } from './finding.ts';
import { error } from './finding.ts';

interface Named {
  readonly id?: string;
}

/** Ids are unique: in each list of the report, among all chapters, and among a thing's own lines, milestones and indicators. */
export const uniqueIds: Rule = ({ report }) => [
  ...(['objectives', 'activities', 'programmes', 'allocations', 'projects', 'organisations'] as const).flatMap((key) =>
    duplicates(report[key], [key]),
  ),
  ...duplicateSections(report.edition.sections ?? []),
  ...report.projects.flatMap((project, index) => [
    ...duplicates(project.funding, ['projects', index, 'funding']),
    ...duplicates(project.milestones ?? [], ['projects', index, 'milestones']),
    ...duplicates(project.indicators ?? [], ['projects', index, 'indicators']),
  ]),
  ...report.objectives.flatMap(({ indicators }, index) =>
    duplicates(indicators ?? [], ['objectives', index, 'indicators']),
  ),
  ...report.activities.flatMap(({ indicators }, index) =>
    duplicates(indicators ?? [], ['activities', index, 'indicators']),
  ),
];

function duplicates(entities: readonly Named[], path: Path): readonly Finding[] {
  const seen = new Set<string>();
  return entities.flatMap(({ id }, index) => {
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [duplicate(id, [...path, index, 'id'])];
  });
}

function duplicateSections(sections: readonly Section[]): readonly Finding[] {
  const seen = new Set<string>();
  const visit = (list: readonly Section[], path: Path): readonly Finding[] =>
    list.flatMap((section, index) => {
      const here = seen.has(section.id) ? [duplicate(section.id, [...path, index, 'id'])] : [];
      seen.add(section.id);
      return [...here, ...visit(section.children ?? [], [...path, index, 'children'])];
    });
  return visit(sections, ['edition', 'sections']);
}

function duplicate(id: string, path: Path): Finding {
  return error(
    'unique-id',
    path,
    { it: `L’identificativo "${id}" c’è già.`, en: `The id "${id}" is already there.` },
    { it: 'Dare a ogni cosa un identificativo suo.', en: 'Give each thing an id of its own.' },
  );
}
