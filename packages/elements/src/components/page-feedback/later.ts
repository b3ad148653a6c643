import type { Questionnaire } from '@civita/sdk/feedback';

/** Gives a form the class names of a theme. */
export type Dress = (host: HTMLElement) => void;

/** Whether a question can be asked: not with a `fault`. */
export interface Verdict {
  readonly fault?: string | undefined;
}

const plain: Dress = () => undefined;
const flawless: Verdict = {};
const verdicts = new WeakMap<Questionnaire, Verdict>();
let theme: Dress | undefined;

/** What a look asks for; its file is loaded where a page wants it, and the form goes without where it does not come. */
export function dressFor(look: string | undefined): Dress | Promise<unknown> {
  if (look !== 'bootstrap-italia') return plain;
  return (
    theme ??
    import('./bootstrap-italia.ts').then(
      ({ dress }) => (theme = dress),
      () => (theme = plain),
    )
  );
}

/** What there is to say of a question of the city's own; what reads it is loaded where there is one. */
export function verdictOn(own: Questionnaire | undefined): Verdict | Promise<unknown> {
  if (!own) return flawless;
  return (
    verdicts.get(own) ?? import('./own-question.ts').then(({ faultIn }) => verdicts.set(own, { fault: faultIn(own) }))
  );
}
