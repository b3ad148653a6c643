import type { AnswerMemory } from '@civita/sdk/feedback';

/** The element around a form: where events start, and what only it knows. */
export interface FeedbackHost extends HTMLElement {
  /** `required`: the city takes answers of people who are logged in. */
  readonly gate?: string | undefined;
  /** Where a person logs in. */
  readonly loginHref?: string | undefined;
  /** The city's word that this person is logged in. */
  readonly token?: string | undefined;
  /** Where the browser may note that this was answered. */
  readonly remember: AnswerMemory;
  /** Whose look the form has; its own when not stated. */
  readonly look?: string | undefined;
  /** Whether the person has put the question away. */
  dismissed?: boolean;
}
