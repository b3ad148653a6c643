import type { AmountFact, PartyRole, ProgressBasis, StepEvent } from '@civita/sdk';
import type { Catalogs } from '../areas.ts';

/** What a page made ahead of time says around the city's own words. */
export interface PrerenderedTexts {
  readonly status: string;
  /** In front of the status that payments and dates tell, where the city says another. */
  readonly derivedStatus: string;
  readonly responsible: string;
  readonly programmes: string;
  readonly projects: string;
  readonly steps: string;
  readonly stepKinds: Readonly<Record<StepEvent['kind'], string>>;
  readonly amounts: Readonly<
    Record<AmountFact['kind'] | 'requested' | 'awarded' | 'to-be-found' | 'stage-not-stated', string>
  >;
  readonly progress: string;
  readonly bases: Readonly<Record<ProgressBasis, string>>;
  readonly parties: string;
  readonly roles: Readonly<Record<PartyRole, string>>;
  readonly places: string;
  readonly dates: Readonly<Record<'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd', string>>;
  readonly setAside: (date: string) => string;
  readonly action: (code: string) => string;
  readonly asOf: (date: string) => string;
  readonly noDate: string;
  readonly notStated: string;
  readonly notStatedOfProject: string;
  readonly notStatedIntro: string;
  /** Sentences about what a reader would look for and the report does not say. */
  readonly missing: Readonly<
    Record<'status' | 'responsible' | 'projects' | 'money' | 'cup' | 'steps' | 'dates', string>
  >;
  readonly source: string;
  readonly licence: (licence: string) => string;
  readonly readOn: (title: string) => string;
  readonly index: { readonly objectives: string; readonly intro: (body: string) => string };
}

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
