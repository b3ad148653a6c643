import { answeredBefore, mayWait } from '@civita/sdk/feedback';
import type { Attendant } from './attendant.ts';
import type { FeedbackHost } from './host.ts';
import type { LiveForm } from './live-form.ts';
import { askedIn, isBusy, part, partIfAny, say, setBusy, textBox } from './live-form.ts';
import { followAnswer, goBack, goForward, showCurrentStep, stepOf } from './steps.ts';

/**
 * Makes a form of the shape that `feedbackForm` gives live, whoever rendered it: follow-ups, two steps, counter, errors,
 * sending without leaving the page. Nothing is sent before a person presses the button for it. Its listeners are the
 * form's own, so that it can be moved and goes away with them.
 */
export function enhance(live: LiveForm, host: FeedbackHost): void {
  const { form } = live;
  let attendant: Promise<Attendant> | undefined;
  let isPlain = false;
  const call = (): Promise<Attendant> => {
    attendant ??= import('./attendant.ts').then(({ attend }) => attend(live, host));
    attendant.catch(() => (attendant = undefined));
    return attendant;
  };
  const callEarly = (): void => void call().then((attending) => attending.restore(), ignore);
  form.noValidate = true;
  showCurrentStep(live);
  for (const touch of ['focusin', 'change']) form.addEventListener(touch, callEarly, { once: true });
  part(form, 'rating').addEventListener('change', () => followAnswer(live));
  partIfAny(form, 'next')?.addEventListener('click', () => goForward(live));
  partIfAny(form, 'back')?.addEventListener('click', () => goBack(live));
  form.addEventListener('submit', (event) => {
    // Browsers do not load again what they could not load once: then the form goes as it does without scripts.
    if (isPlain && navigator.onLine) return;
    event.preventDefault();
    // Enter on a radio submits: before the last step it means "go on".
    if (stepOf(form) === 'reasons') goForward(live);
    else if (!isBusy(form)) void send(live, call).catch(() => (isPlain = true));
  });
  const mine = partIfAny(form, 'mine');
  mine?.removeAttribute('hidden');
  mine?.addEventListener('click', () => {
    call()
      .then(
        (attending) => attending.openOwn(),
        () => mine.remove(),
      )
      .catch(ignore);
  });
  makeClosable(form, host);
  if (host.gate === 'required') callEarly();
  // The first look at the device's storage waits for its disk, on a slow phone 90 ms: the page is painted before.
  else
    whenIdle(() => {
      if (mayWait() || answeredBefore(askedIn(form), host.remember)) callEarly();
    });
}

/** Safari has no idle time. */
const whenIdle = (globalThis.requestIdleCallback as typeof requestIdleCallback | undefined) ?? setTimeout;

/** What could not be loaded early is loaded, or missed aloud, when it is needed. */
function ignore(): void {}

async function send({ form, texts }: LiveForm, call: () => Promise<Attendant>): Promise<void> {
  setBusy(form, true);
  say(form, texts.sending, 'busy');
  try {
    const attendant = await call();
    await attendant.send();
  } catch (error) {
    setBusy(form, false);
    say(form, texts.failed(texts.stillHere(textBox(form).value.trim() !== '')), 'failed');
    throw error;
  }
}

/** The X, and the way back. It is no answer and is not remembered. */
function makeClosable(form: HTMLFormElement, host: FeedbackHost): void {
  const close = partIfAny(form, 'close');
  const reopen = partIfAny(form, 'reopen');
  if (!close || !reopen) return;
  close.hidden = false;
  const set = (dismissed: boolean): void => {
    host.dismissed = dismissed;
    showDismissed(form, dismissed);
  };
  close.addEventListener('click', () => {
    set(true);
    reopen.focus();
  });
  reopen.addEventListener('click', () => {
    set(false);
    close.focus();
  });
}

/** Shows the question or only the button that brings it back; a question that has no such button stays. */
export function showDismissed(form: HTMLFormElement, dismissed: boolean): void {
  const reopen = partIfAny(form, 'reopen');
  if (!reopen) return;
  form.toggleAttribute('data-dismissed', dismissed);
  reopen.hidden = !dismissed;
  part(form, 'head').hidden = dismissed;
  part(form, 'body').hidden = dismissed;
}
