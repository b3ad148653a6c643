import type { RichText } from './rich-text.ts';
import type { Text } from './text.ts';

/**
 * A chapter of an edition. A social report also tells of the city itself, its staff and its companies: those chapters are
 * `narrative`; `objectives` marks the place where the objectives stand.
 */
export interface Section {
  /** Unique in its edition. */
  readonly id: string;
  /** `objectives` where the tree of objectives is told. */
  readonly kind: 'narrative' | 'objectives';
  /** As printed: "Parte prima". Never read as a number. */
  readonly label?: Text;
  /** Its heading. */
  readonly title: Text;
  /** Its text. */
  readonly body?: RichText;
  /** Place among its siblings, from 0. */
  readonly order: number;
  /** The chapters inside it. */
  readonly children?: readonly Section[];
}
