import type { Finding, Path, Rule } from './finding.ts';
import { error, warning } from './finding.ts';

/** What a thing names is there: in the report, or, for what it continues, in the edition before when that is known. */
export const references: Rule = ({ report, earlier }) => {
  const objectives = idsOf(report.objectives);
  const activities = idsOf(report.activities);
  const programmes = idsOf(report.programmes);
  const projects = idsOf(report.projects);
  const edition = new Set([report.edition.id]);
  const actions = new Map(
    report.programmes.flatMap(({ id, actions: own }) => (own ? [[id, new Set(own.map(({ code }) => code))]] : [])),
  );
  const past = earlier && {
    objectives: idsOf(earlier.objectives),
    activities: idsOf(earlier.activities),
    projects: idsOf(earlier.projects),
  };
  return [
    ...report.objectives.flatMap((objective, index) => [
      ...missing(edition, objective.edition, ['objectives', index, 'edition']),
      ...missing(objectives, objective.parent, ['objectives', index, 'parent']),
      ...missing(past?.objectives, objective.continues, ['objectives', index, 'continues']),
    ]),
    ...report.activities.flatMap((activity, index) => [
      ...missing(edition, activity.edition, ['activities', index, 'edition']),
      ...missing(objectives, activity.objective, ['activities', index, 'objective']),
      ...missingAll(programmes, activity.programmes, ['activities', index, 'programmes']),
      ...missingAll(projects, activity.projects, ['activities', index, 'projects']),
      ...missing(past?.activities, activity.continues, ['activities', index, 'continues']),
    ]),
    ...report.allocations.flatMap((allocation, index) => [
      ...missing(programmes, allocation.programme, ['allocations', index, 'programme']),
      ...missingAll(activities, allocation.activities, ['allocations', index, 'activities']),
      ...unknownAction(actions, allocation, ['allocations', index, 'action']),
    ]),
    ...report.projects.flatMap((project, index) => [
      ...missing(edition, project.edition, ['projects', index, 'edition']),
      ...missingAll(activities, project.activities, ['projects', index, 'activities']),
      ...project.funding.flatMap((line, at) => [
        ...missing(programmes, line.programme, ['projects', index, 'funding', at, 'programme']),
        ...unknownAction(actions, line, ['projects', index, 'funding', at, 'action']),
      ]),
      ...(project.related ?? []).flatMap(({ kind, project: other }, at) => {
        const old = kind === 'continues' || kind === 'replaces';
        const known = old ? past && new Set([...projects, ...past.projects]) : projects;
        return missing(known, other, ['projects', index, 'related', at, 'project']);
      }),
    ]),
  ];
};

function idsOf(entities: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entities.map(({ id }) => id));
}

function missing(known: ReadonlySet<string> | undefined, id: string | undefined, path: Path): readonly Finding[] {
  if (!known || id === undefined || known.has(id)) return [];
  return [
    error(
      'reference',
      path,
      { it: `"${id}" non c’è.`, en: `There is no "${id}".` },
      { it: 'Aggiungerlo, o correggere il nome.', en: 'Add it, or correct the name.' },
    ),
  ];
}

function missingAll(known: ReadonlySet<string>, ids: readonly string[] | undefined, path: Path): readonly Finding[] {
  return (ids ?? []).flatMap((id, index) => missing(known, id, [...path, index]));
}

function unknownAction(
  actions: ReadonlyMap<string, ReadonlySet<string>>,
  { programme, action }: { readonly programme?: string; readonly action?: string },
  path: Path,
): readonly Finding[] {
  const known = programme === undefined ? undefined : actions.get(programme);
  if (!known || action === undefined || known.has(action)) return [];
  return [
    warning(
      'action',
      path,
      {
        it: `Il programma non elenca l’azione "${action}".`,
        en: `The programme does not list the action "${action}".`,
      },
      {
        it: 'Aggiungere l’azione al programma, o correggere il codice.',
        en: 'Add it to the programme, or correct it.',
      },
    ),
  ];
}
