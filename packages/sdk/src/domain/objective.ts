import type { Indicator } from './indicator.ts';
import type { Party } from './organisation.ts';
import type { RichText } from './rich-text.ts';
import type { Status } from './status.ts';
import type { Text } from './text.ts';

/** A mark in a public classification: an SDG, a stakeholder group, a budget mission. */
export interface Classification {
  readonly scheme: string;
  readonly code: string;
  readonly label?: Text;
  /** Share of this code among those of its scheme, 0 to 1; given weights of one scheme add up to 1. */
  readonly weight?: number;
}

/** Something that the city promised. */
export interface Objective {
  readonly id: string;
  readonly edition: string;
  readonly parent?: string;
  readonly kind: 'strategic-line' | 'objective' | 'sub-objective';
  /** As printed: "Obiettivo 1". Never read as a number. */
  readonly label?: Text;
  /** Place among its siblings, from 0. */
  readonly order: number;
  readonly title: Text;
  /** One plain sentence. */
  readonly summary?: Text;
  readonly narrative?: RichText;
  readonly status?: Status;
  readonly responsible?: readonly Party[];
  readonly classifications?: readonly Classification[];
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
  readonly id: string;
  readonly edition: string;
  readonly objective: string;
  readonly label?: Text;
  readonly order: number;
  readonly title: Text;
  readonly narrative?: RichText;
  readonly programmes?: readonly string[];
  readonly projects?: readonly string[];
  readonly indicators?: readonly Indicator[];
  /** The same line of work in an earlier edition. */
  readonly continues?: string;
}
