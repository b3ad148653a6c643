import { isCivitaError } from '@civita/sdk';
import type { FeedbackEffect, FeedbackHappening, FeedbackState } from '@civita/sdk/feedback';
import { nextFeedbackStep } from '@civita/sdk/feedback';
import { stepOf } from './steps.ts';

/** Where an answer stands, by the one machine that decides it. */
export interface Life {
  state(): FeedbackState;
  /** Lets something happen; gives what to do about it: nothing where it has no meaning. */
  happen(happening: FeedbackHappening): readonly FeedbackEffect[];
}

/** A life that begins in a state; `told` hears of each that follows. */
export function lifeFrom(state: FeedbackState, told: (state: FeedbackState) => void = () => undefined): Life {
  let now = state;
  return {
    state: () => now,
    happen(happening) {
      const step = nextFeedbackStep(now, happening);
      if (step.state !== now) told(step.state);
      now = step.state;
      return step.effects;
    },
  };
}

/**
 * Keeps a life where its form stands: the part that comes with the page shows the first steps, and this one follows them.
 * Gives what begins with an answer that is in the form already.
 */
export function follow(form: HTMLFormElement, life: Life): () => void {
  const keepUp = (): void => void life.happen(stepOf(form) === 'details' ? 'forward' : 'back');
  const choose = (): void => {
    if (stepOf(form) !== 'question') life.happen('choose');
    keepUp();
  };
  form.addEventListener('input', () => life.happen('edit'));
  form.addEventListener('change', ({ target }) => {
    if ((target as Element).closest("[part='rating']")) choose();
  });
  form.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest('[part]')?.getAttribute('part') ?? '';
    if (pressed === 'close') life.happen('dismiss');
    if (pressed !== 'reopen' && pressed !== 'again') return;
    life.happen('reopen');
    choose();
  });
  for (const event of ['click', 'submit']) form.addEventListener(event, keepUp);
  choose();
  return choose;
}

/** What a request that asked for something else than storing an answer came to. */
export function failureOf(error: unknown): FeedbackHappening {
  if (!isCivitaError(error)) return 'lost';
  if (error.code === 'throttled') return 'slowed';
  return error.code === 'http' && (error.status ?? 500) < 500 ? 'refused' : 'lost';
}
