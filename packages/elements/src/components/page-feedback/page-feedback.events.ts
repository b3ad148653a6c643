import type { CivitaErrorCode, Feedback, FeedbackAnswers } from '@civita/sdk';

/** What every event of the question says: enough to count, nothing that leads to a person. */
export interface FeedbackEventFields {
  /** The questionnaire that was answered. */
  readonly profile: string;
  /** Stars, or yes and no. Neither the text nor an id is here. */
  readonly answer: FeedbackAnswers['rate'] | FeedbackAnswers['useful'];
}

/** What events tell of an answer. */
export function fieldsFor({ profile, answers: { rate, useful } }: Feedback): FeedbackEventFields {
  return { profile, answer: rate ?? useful };
}

/** Fields on a `CustomEvent`: old page libraries replace `Event`, and detail objects end in analytics unseen. */
class FeedbackEvent extends CustomEvent<undefined> implements FeedbackEventFields {
  readonly profile: string;
  readonly answer: FeedbackEventFields['answer'];

  constructor(type: string, { profile, answer }: FeedbackEventFields, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.profile = profile;
    this.answer = answer;
  }
}

/** A person wants to send an answer that is complete. Cancel it to take the sending over: read the form in its target. */
export class FeedbackRequestEvent extends FeedbackEvent {
  constructor(fields: FeedbackEventFields) {
    super('civita-feedback-request', fields, true);
  }
}

/** The service has stored the answer. */
export class FeedbackSentEvent extends FeedbackEvent {
  constructor(fields: FeedbackEventFields) {
    super('civita-feedback-sent', fields);
  }
}

/** The answer could not be sent yet; it is stored on this device and will be sent again. The person was told. */
export class FeedbackQueuedEvent extends FeedbackEvent {
  constructor(fields: FeedbackEventFields) {
    super('civita-feedback-queued', fields);
  }
}

/** The service did not store the answer, as far as we know, and neither did the device; the person still has it and was told. */
export class FeedbackFailedEvent extends FeedbackEvent {
  /** Why, as a `CivitaError` says it. */
  readonly code: CivitaErrorCode;

  constructor(fields: FeedbackEventFields, code: CivitaErrorCode) {
    super('civita-feedback-failed', fields);
    this.code = code;
  }
}

/** The service holds an answer no more, because its author took it back. */
export class FeedbackWithdrawnEvent extends FeedbackEvent {
  constructor(fields: FeedbackEventFields) {
    super('civita-feedback-withdrawn', fields);
  }
}

declare global {
  interface HTMLElementEventMap {
    'civita-feedback-request': FeedbackRequestEvent;
    'civita-feedback-sent': FeedbackSentEvent;
    'civita-feedback-queued': FeedbackQueuedEvent;
    'civita-feedback-failed': FeedbackFailedEvent;
    'civita-feedback-withdrawn': FeedbackWithdrawnEvent;
  }
}
