import type { Source } from './figure.ts';
import type { Activity, Objective } from './objective.ts';
import type { Organisation } from './organisation.ts';
import type { PartialDate, Period } from './period.ts';
import type { Allocation, Programme } from './programme.ts';
import type { Project } from './project.ts';
import type { Section } from './section.ts';
import type { Text } from './text.ts';

/** One issue of a city's report ("Bilancio Sociale 2020"). */
export interface Edition {
  /** Unique in its family. */
  readonly id: string;
  /** What its issues of other years have in common. */
  readonly family: string;
  /** Whose report it is. */
  readonly body: Organisation;
  /** As printed on its cover. */
  readonly title: Text;
  /** The year in its name: 2020. */
  readonly year: number;
  /** The time that it tells about. */
  readonly covers: Period;
  /** When it came out. */
  readonly published?: PartialDate;
  /** The language that it was written in. */
  readonly language: string;
  /** BCP 47 tags of the languages that it can be read in. */
  readonly languages: readonly string[];
  /** Licence of the report's data: an SPDX name or an address. */
  readonly licence?: string;
  /** The edition that this one takes the place of. */
  readonly replaces?: string;
  /** Whether it may still change; published when not stated. */
  readonly status?: 'draft' | 'published' | 'archived';
  /** Its chapters. */
  readonly sections?: readonly Section[];
  /** Where the data comes from. */
  readonly source?: Source;
  /** Address of its first page on the city's site. */
  readonly url?: string;
  /** The date that the data is true of. */
  readonly asOf: PartialDate;
}

/** `report v1`: an edition with everything that it tells, each entity once, joined by ids. */
export interface Report {
  /** The version of the shape: docs/wire.md. */
  readonly schemaVersion: 1;
  /** The issue itself. */
  readonly edition: Edition;
  /** Promises, in a tree by `parent`. */
  readonly objectives: readonly Objective[];
  /** Lines of work that serve an objective. */
  readonly activities: readonly Activity[];
  /** Spending programmes. */
  readonly programmes: readonly Programme[];
  /** Money that programmes set aside, not yet any project's. */
  readonly allocations: readonly Allocation[];
  /** Interventions with their own money. */
  readonly projects: readonly Project[];
  /** Bodies that are named more than once. */
  readonly organisations: readonly Organisation[];
  /** Acronyms in full: `{ "PON": { "it": "Programma operativo nazionale" } }`. */
  readonly glossary: Readonly<Record<string, Text>>;
}
