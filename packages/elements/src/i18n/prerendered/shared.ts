import type { Catalogs } from '../areas.ts';
import type { PrerenderedTexts } from './it.ts';

/** What only pages that are made ahead of time say. */
type Own =
  | 'programmes'
  | 'notStated'
  | 'notStatedOfProject'
  | 'notStatedIntro'
  | 'missing'
  | 'source'
  | 'licence'
  | 'readOn'
  | 'index';

/** The areas of the elements whose words they take. */
export type Shared = Pick<Catalogs, 'changes' | 'edition' | 'funding' | 'money' | 'progress' | 'project' | 'report'>;

/** What they say in the words of the elements; a role stands at the start of a line there. */
export function sharedTexts(
  { changes: { dates }, edition, funding, money: { steps }, progress, project, report }: Shared,
  language: string,
): Omit<PrerenderedTexts, Own> {
  return {
    projects: edition.projects,
    bases: progress.bases,
    status: report.status,
    derivedStatus: project.derived,
    responsible: report.responsible,
    steps: project.steps,
    stepKinds: project.stepKinds,
    amounts: {
      ...project.amountKinds,
      requested: steps.requested,
      awarded: steps.awarded,
      'to-be-found': steps.toBeFound,
      'stage-not-stated': steps.stageNotStated,
    },
    progress: report.progress,
    parties: project.parties,
    roles: capitalised(project.roles, language),
    places: project.places,
    dates: {
      plannedStart: dates['planned-start'],
      plannedEnd: dates['planned-end'],
      actualStart: dates['actual-start'],
      actualEnd: dates['actual-end'],
    },
    setAside: funding.setAsideAsOf,
    action: funding.action,
    asOf: report.asOf,
    noDate: project.noDate,
  };
}

function capitalised<Key extends string>(
  words: Readonly<Record<Key, string>>,
  language: string,
): Readonly<Record<Key, string>> {
  const entries = Object.entries<string>(words).map(([key, word]) => [
    key,
    word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1),
  ]);
  return Object.fromEntries(entries) as Readonly<Record<Key, string>>;
}
