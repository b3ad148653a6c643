import type { RichText } from './rich-text.ts';
import type { Text } from './text.ts';

/**
 * A chapter of an edition. A social report also tells of the city itself, its staff and its companies: those chapters are
 * `narrative`; `objectives` marks the place where the objectives stand.
 */
export interface Section {
  readonly id: string;
  readonly kind: 'narrative' | 'objectives';
  /** As printed: "Parte prima". Never read as a number. */
  readonly label?: Text;
  readonly title: Text;
  readonly body?: RichText;
  /** Place among its siblings, from 0. */
  readonly order: number;
  readonly children?: readonly Section[];
}
