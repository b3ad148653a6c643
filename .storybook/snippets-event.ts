/** The message from a story to the panel: {@link Snippets}. */
export const SNIPPETS = 'civita/snippets';

/** What an editor pastes for a story, in each form that it has. */
export interface Snippets {
  readonly link?: string;
  readonly block?: string;
  readonly element?: string;
  /** Made of the stories' example town; a city gets its own with `civita prerender`. */
  readonly prerendered?: string | undefined;
}
