import type { Feedback } from '@civita/sdk';
import { feedbackOf } from '@civita/sdk/feedback';
import { currentBranch, part, textBox } from './live-form.ts';

/** What the form's fields say now; they are ours, so they keep to the schema as far as a person has answered. */
export function answerIn(form: HTMLFormElement): Feedback {
  return feedbackOf(new FormData(form)) as Feedback;
}

/** The fields that make this answer up. */
export function fieldsOf({
  answers: { rate, useful, reasons = [], text },
}: Feedback): readonly (readonly [string, string])[] {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['rate', rate?.toString()],
    ['useful', useful],
    ...reasons.map((code) => ['reasons', code] as const),
    ['text', text],
  ];
  return fields.filter((field): field is readonly [string, string] => field[1] !== undefined);
}

/** Gives an answer back to a form: chooses and types what these fields say. */
export function fill(form: HTMLFormElement, fields: Iterable<readonly [string, string]>): void {
  const known = [...fields];
  const said = (name: string, value: string): boolean =>
    known.some(([key, content]) => key === name && content === value);
  for (const radio of part(form, 'rating').querySelectorAll('input')) radio.checked = said(radio.name, radio.value);
  const reasons = form.querySelectorAll<HTMLInputElement>(`[data-branch='${currentBranch(form) ?? ''}'] input`);
  for (const radio of reasons) radio.checked = said('reasons', radio.value);
  textBox(form).value = known.find(([key]) => key === 'text')?.[1] ?? '';
}

/** Under which name an answer waits in the tab. */
export function draftName({ profile, subject }: Feedback): string {
  return `${profile}:${subjectName({ subject })}`;
}

/** What tells one subject of a page from another; its version does not. */
export function subjectName({ subject }: Pick<Feedback, 'subject'>): string {
  return [subject.type, subject.id, subject.section ?? ''].join(':');
}
