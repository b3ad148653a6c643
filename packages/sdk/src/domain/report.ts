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
  readonly id: string;
  /** What its issues of other years have in common. */
  readonly family: string;
  readonly body: Organisation;
  readonly title: Text;
  readonly year: number;
  readonly covers: Period;
  readonly published?: PartialDate;
  /** The language that it was written in. */
  readonly language: string;
  readonly languages: readonly string[];
  /** Licence of the report's data: an SPDX name or an address. */
  readonly licence?: string;
  /** The edition that this one takes the place of. */
  readonly replaces?: string;
  readonly status?: 'draft' | 'published' | 'archived';
  readonly sections?: readonly Section[];
  readonly source?: Source;
  /** Address of its first page on the city's site. */
  readonly url?: string;
  readonly asOf: PartialDate;
}

/** `report v1`: an edition with everything that it tells, each entity once, joined by ids. */
export interface Report {
  readonly schemaVersion: 1;
  readonly edition: Edition;
  readonly objectives: readonly Objective[];
  readonly activities: readonly Activity[];
  readonly programmes: readonly Programme[];
  readonly allocations: readonly Allocation[];
  readonly projects: readonly Project[];
  readonly organisations: readonly Organisation[];
  /** Acronyms in full: `{ "PON": { "it": "Programma operativo nazionale" } }`. */
  readonly glossary: Readonly<Record<string, Text>>;
}
