import type { Indicator } from './indicator.ts';
import type { Party } from './organisation.ts';
import type { RichText } from './rich-text.ts';
import type { Status } from './status.ts';
import type { Text } from './text.ts';

/** A mark in a public classification: an SDG, a stakeholder group, a budget mission. */
export interface Classification {
  /** Whose mark it is: SDG, COFOG, stakeholder, or another name. */
  readonly scheme: string;
  /** The mark, as text. */
  readonly code: string;
  /** The mark in words. */
  readonly label?: Text;
  /** Share of this code among those of its scheme, 0 to 1; given weights of one scheme add up to 1. */
  readonly weight?: number;
}

/** Something that the city promised. */
export interface Objective {
  /** Unique among the objectives of a family of editions. */
  readonly id: string;
  /** Id of its edition. */
  readonly edition: string;
  /** Id of the objective above it. */
  readonly parent?: string;
  /** Its level in the plan. */
  readonly kind: 'strategic-line' | 'objective' | 'sub-objective';
  /** As printed: "Obiettivo 1". Never read as a number. */
  readonly label?: Text;
  /** Place among its siblings, from 0. */
  readonly order: number;
  /** The promise in one line. */
  readonly title: Text;
  /** One plain sentence. */
  readonly summary?: Text;
  /** What the report tells about it. */
  readonly narrative?: RichText;
  /** How it stands, where the city says so of the objective itself. */
  readonly status?: Status;
  /** Who answers for it: offices and bodies, never persons. */
  readonly responsible?: readonly Party[];
  /** Goals, themes and groups of people that it is for. */
  readonly classifications?: readonly Classification[];
  /** What is counted or measured to see whether it is kept. */
  readonly indicators?: readonly Indicator[];
  /** Its share in the objective above it, above 0. */
  readonly weight?: number;
  /** The same promise in an earlier edition. */
  readonly continues?: string;
  /** Address of its page on the city's site. */
  readonly url?: string;
}

/** A line of work that serves an objective. */
export interface Activity {
  /** Unique among the activities of a family of editions. */
  readonly id: string;
  /** Id of its edition. */
  readonly edition: string;
  /** Id of the objective that it serves. */
  readonly objective: string;
  /** Number as printed; never read as one. */
  readonly label?: Text;
  /** Place among its siblings, from 0. */
  readonly order: number;
  /** The work in one line. */
  readonly title: Text;
  /** What the report tells about it. */
  readonly narrative?: RichText;
  /** Ids of the programmes that pay for it. */
  readonly programmes?: readonly string[];
  /** Ids of the projects that carry it out; a project may name it from its own side. */
  readonly projects?: readonly string[];
  /** What is counted or measured to see how far it is. */
  readonly indicators?: readonly Indicator[];
  /** The same line of work in an earlier edition. */
  readonly continues?: string;
}
