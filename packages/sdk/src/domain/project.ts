import type { AmountFact, FundingLine } from './funding.ts';
import type { Figure, Source } from './figure.ts';
import type { Identifier } from './identifiers.ts';
import type { Classification } from './objective.ts';
import type { Organisation, Party } from './organisation.ts';
import type { PartialDate, Period } from './period.ts';
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
  /** The activities that it serves; under two of them it still counts once. */
  readonly activities: readonly string[];
  readonly status: Status;
  readonly steps: readonly StepEvent[];
  readonly planned: Period;
  readonly actual: Period;
  readonly funding: readonly FundingLine[];
  readonly amounts: readonly AmountFact[];
  readonly progress: readonly Progress[];
  readonly partners: readonly Party[];
  readonly places: readonly Place[];
  readonly classifications: readonly Classification[];
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

/** Where a project happens. */
export interface Place {
  readonly name: Text;
  readonly level?: 'country' | 'region' | 'province' | 'municipality' | 'district' | 'site';
  readonly identifiers?: readonly Identifier[];
}
