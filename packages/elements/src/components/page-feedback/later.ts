import type { Questionnaire } from '@civita/sdk/feedback';

/** Gives a form the class names of a theme. */
export type Dress = (host: HTMLElement) => void;

/** Whether a question can be asked: not with a `fault`. */
export interface Verdict {
  readonly fault?: string | undefined;
}

const plain: Dress = () => undefined;
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

/** Judges the questions of the city's own that an element is given; what reads them is loaded where there is one. */
export function judge(): (own: Questionnaire | undefined) => Verdict | Promise<unknown> {
  let judged: Questionnaire | undefined;
  let verdict: Verdict = {};
  return (own) => {
    if (own === judged) return verdict;
    return import('./own-question.ts').then(({ faultIn }) => {
      verdict = { fault: faultIn(own) };
      judged = own;
    });
  };
}
