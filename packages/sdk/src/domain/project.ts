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
  /** Unique in a family of editions; never a CUP, which several projects may share. */
  readonly id: string;
  /** CUP (there may be several), local codes and others. */
  readonly identifiers: readonly Identifier[];
  /** Its name in one line. */
  readonly title: Text;
  /** Its short name. */
  readonly acronym?: string;
  /** What it does, in a few sentences. */
  readonly summary?: Text;
  /** What the report tells about it. */
  readonly narrative?: RichText;
  /** Id of the edition that tells it, where a report holds several. */
  readonly edition?: string;
  /** The activities that it serves; under two of them it still counts once. */
  readonly activities: readonly string[];
  /** How it stands, as the city declares it; what follows from payments is `statusOf`. */
  readonly status: Status;
  /** What happened, in any order. */
  readonly steps: readonly StepEvent[];
  /** When it should begin and end. */
  readonly planned: Period;
  /** When it did. */
  readonly actual: Period;
  /** Who pays how much. */
  readonly funding: readonly FundingLine[];
  /** Cost, commitments, payments and other totals. */
  readonly amounts: readonly AmountFact[];
  /** How far it is, as the source states it. */
  readonly progress: readonly Progress[];
  /** Steps that were announced. */
  readonly milestones?: readonly Milestone[];
  /** What is counted or measured. */
  readonly indicators?: readonly Indicator[];
  /** Who takes part, in which role. */
  readonly partners: readonly Party[];
  /** Where it happens. */
  readonly places: readonly Place[];
  /** Acts, calls, contracts, pictures. */
  readonly documents?: readonly Document[];
  /** Goals, themes and groups of people that it is for. */
  readonly classifications: readonly Classification[];
  /** What is bought for it. */
  readonly procedures?: readonly Procedure[];
  /** Projects before, after or around it. */
  readonly related?: readonly RelatedProject[];
  /** What civic monitors say. */
  readonly verdicts?: readonly CivicVerdict[];
  /** Where the record comes from. */
  readonly source?: Source;
  /** What date the record is true of. */
  readonly asOf: PartialDate;
}

/** Something that happened to a project. */
export interface StepEvent {
  /** What happened. */
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
  /** When, as exactly as it is known. */
  readonly date?: PartialDate;
  /** The act that did it: its number, whose it is, where it can be read. */
  readonly act?: { readonly number?: string; readonly body?: Organisation; readonly url?: string };
  /** What else a reader has to know. */
  readonly note?: Text;
}

/** How far something got, by one stated basis. `ratio` is 0 or more; above 1 is allowed and shown. */
export interface Progress {
  /** What is counted. */
  readonly basis: 'payments' | 'work-done' | 'milestones' | 'indicator' | 'declared';
  /** 0 or more: 0.5 is half, above 1 is possible. */
  readonly ratio: Figure<number>;
  /** How the source came to it. */
  readonly method?: Text;
}

/**
 * Another project that this one belongs with. `project` is an id of the same report or, for `continues` and `replaces`, of
 * an earlier edition.
 */
export interface RelatedProject {
  /** Id of the other project. */
  readonly project: string;
  /** What this one is to the other. */
  readonly kind: 'phase-of' | 'continues' | 'replaces' | 'duplicate-of' | 'part-of';
}
