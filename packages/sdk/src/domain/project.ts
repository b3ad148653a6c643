import type { CivicVerdict } from './civic-verdict.ts';
import type { Document } from './document.ts';
import type { AmountFact, FundingLine } from './funding.ts';
import type { Figure, Source } from './figure.ts';
import type { Identifier } from './identifiers.ts';
import type { Indicator } from './indicator.ts';
import type { Milestone } from './milestone.ts';
import type { Classification } from './objective.ts';
import type { Organisation, Party } from './organisation.ts';
import type { PartialDate, Period } from './period.ts';
import type { Place } from './place.ts';
import type { Procedure } from './procedure.ts';
import type { RichText } from './rich-text.ts';
import type { Status } from './status.ts';
import type { Text } from './text.ts';

/** An intervention with its own money, from the first idea to the last inspection. */
export interface Project {
  readonly id: string;
  readonly identifiers: readonly Identifier[];
  readonly title: Text;
  readonly acronym?: string;
  readonly summary?: Text;
  readonly narrative?: RichText;
  readonly edition?: string;
  /** The activities that it serves; under two of them it still counts once. */
  readonly activities: readonly string[];
  readonly status: Status;
  readonly steps: readonly StepEvent[];
  readonly planned: Period;
  readonly actual: Period;
  readonly funding: readonly FundingLine[];
  readonly amounts: readonly AmountFact[];
  readonly progress: readonly Progress[];
  readonly milestones?: readonly Milestone[];
  readonly indicators?: readonly Indicator[];
  readonly partners: readonly Party[];
  readonly places: readonly Place[];
  readonly documents?: readonly Document[];
  readonly classifications: readonly Classification[];
  readonly procedures?: readonly Procedure[];
  readonly related?: readonly RelatedProject[];
  readonly verdicts?: readonly CivicVerdict[];
  readonly source?: Source;
  /** What date the record is true of. */
  readonly asOf: PartialDate;
}

/** Something that happened to a project. */
export interface StepEvent {
  readonly kind:
    | 'drafted'
    | 'council-approval'
    | 'submission'
    | 'admission'
    | 'award'
    | 'contract'
    | 'start'
    | 'end'
    | 'inspection'
    | 'change'
    | 'other';
  readonly date?: PartialDate;
  readonly act?: { readonly number?: string; readonly body?: Organisation; readonly url?: string };
  readonly note?: Text;
}

/** How far something got, by one stated basis. `ratio` is 0 or more; above 1 is allowed and shown. */
export interface Progress {
  readonly basis: 'payments' | 'work-done' | 'milestones' | 'indicator' | 'declared';
  readonly ratio: Figure<number>;
  readonly method?: Text;
}

/**
 * Another project that this one belongs with. `project` is an id of the same report or, for `continues` and `replaces`, of
 * an earlier edition.
 */
export interface RelatedProject {
  readonly project: string;
  readonly kind: 'phase-of' | 'continues' | 'replaces' | 'duplicate-of' | 'part-of';
}
