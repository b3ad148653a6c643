import type { Questionnaire } from '../../domain/questionnaire.ts';
import { branchOf, questionnaires } from './questionnaire.ts';

/**
 * The answer that a form's fields make up, from a browser's `FormData` or from a posted body: profile, type, id, path,
 * version, section, lang, rate or useful, reasons (repeated), text. What it gives is a `feedback v1` as far as the fields
 * are right: it is for `checkFeedback` and `checkAnswer` to say so.
 *
 * An empty field is absent. Line ends are LF and the text's outer white space is gone, so that an answer is the same with
 * and without scripts. A reason of the follow-up that does not belong to the rate is left out: without scripts a person can
 * choose one and then another rate. `find` knows the questionnaires that are asked; Civita's own when not stated.
 */
export function feedbackOf(
  fields: Iterable<readonly [string, unknown]>,
  find: (profile: string) => Questionnaire | undefined = ofProfile,
): unknown {
  const entries = [...fields].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const value = (name: string): string | undefined =>
    entries.find(([key, text]) => key === name && text !== '')?.[1].replaceAll('\r\n', '\n');
  const profile = value('profile');
  const rate = value('rate');
  const useful = value('useful');
  const text = value('text')?.trim();
  const chosen = entries.filter(([key, code]) => key === 'reasons' && code !== '').map(([, code]) => code);
  const asked = find(profile ?? '');
  const reasons = chosen.filter((code) => !isStale(code, asked, rate, useful));
  return {
    ...given('profile', profile),
    subject: {
      ...given('type', value('type')),
      ...given('id', value('id')),
      ...given('path', value('path')),
      ...given('version', value('version')),
      ...given('section', value('section')),
    },
    answers: {
      ...given('rate', rate !== undefined && /^\d$/.test(rate) ? Number(rate) : rate),
      ...given('useful', useful),
      ...(reasons.length > 0 ? { reasons } : {}),
      ...given('text', text === '' ? undefined : text),
    },
    ...given('lang', value('lang')),
  };
}

/** In Italian: a question has the same reasons in every language. */
function ofProfile(profile: string): Questionnaire | undefined {
  return questionnaires.find((questionnaire) => questionnaire.profile === profile);
}

function given(key: string, value: unknown): object {
  return value === undefined ? {} : { [key]: value };
}

/** Whether a reason belongs to the other follow-up only. */
function isStale(code: string, questionnaire: Questionnaire | undefined, rate = '', useful = ''): boolean {
  const branch = branchOf({
    ...(/^[1-5]$/.test(rate) ? { rate: Number(rate) as 1 | 2 | 3 | 4 | 5 } : {}),
    ...(useful === 'yes' || useful === 'no' ? { useful } : {}),
  });
  if (!questionnaire || !branch) return false;
  const has = (name: 'positive' | 'negative'): boolean =>
    questionnaire[name]?.reasons.some((reason) => reason.code === code) ?? false;
  return !has(branch) && has(branch === 'positive' ? 'negative' : 'positive');
}
