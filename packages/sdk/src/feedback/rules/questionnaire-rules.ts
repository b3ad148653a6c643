import type { Issue } from '../../domain/issue.ts';
import type { Branch, Questionnaire } from '../../domain/questionnaire.ts';
import { builtIn } from './built-in.ts';

const BRANCHES = ['positive', 'negative'] as const;

/**
 * What is wrong with a questionnaire beyond its shape, with a JSON pointer to each place; empty when it can be asked. Answers are
 * counted by profile and reason code, so each must mean one thing: a code stands once in a follow-up and with one label in
 * both, and the name of a questionnaire of Civita's own, in its version and language, stands for its very texts.
 */
export function questionnaireIssues(questionnaire: Questionnaire): readonly Issue[] {
  return [...blankTexts(questionnaire), ...BRANCHES.flatMap((name) => reasonIssues(questionnaire, name))].concat(
    nameIssues(questionnaire),
  );
}

function blankTexts({ question, scaleMeaning }: Questionnaire): readonly Issue[] {
  return [...blank('/question', question), ...(scaleMeaning === undefined ? [] : blank('/scaleMeaning', scaleMeaning))];
}

function blank(pointer: string, text: string): readonly Issue[] {
  return text.trim() === '' ? [{ pointer, problem: 'must say something' }] : [];
}

function reasonIssues(questionnaire: Questionnaire, name: (typeof BRANCHES)[number]): readonly Issue[] {
  const branch = questionnaire[name];
  if (!branch) return [];
  const { question, reasons } = branch;
  const other = questionnaire[name === 'positive' ? 'negative' : 'positive'];
  return [
    ...blank(`/${name}/question`, question),
    ...(reasons.length === 0 ? [{ pointer: `/${name}/reasons`, problem: 'must have one reason or more' }] : []),
    ...reasons.flatMap(({ code, label }, index) => [
      ...blank(`/${name}/reasons/${index}/label`, label),
      ...codeIssues(`/${name}/reasons/${index}/code`, code, label, reasons.slice(0, index), other),
    ]),
  ];
}

function codeIssues(
  pointer: string,
  code: string,
  label: string,
  before: Branch['reasons'],
  other: Branch | undefined,
): readonly Issue[] {
  if (before.some((reason) => reason.code === code)) return [{ pointer, problem: `"${code}" stands here twice` }];
  if (other?.reasons.some((reason) => reason.code === code && reason.label !== label))
    return [{ pointer, problem: `"${code}" has another label in the other follow-up, and both are counted together` }];
  return [];
}

function nameIssues(questionnaire: Questionnaire): readonly Issue[] {
  const { profile, version, language } = questionnaire;
  const own = builtIn.find(
    (each) => each.profile === profile && each.version === version && each.language === language,
  );
  if (!own || textsOf(own) === textsOf(questionnaire)) return [];
  return [
    { pointer: '/profile', problem: `"${profile}" is a questionnaire of Civita's: give another one its own name` },
  ];
}

/** What makes two questionnaires the same question. */
function textsOf({ question, scale, scaleMeaning, positive, negative, textLimit }: Questionnaire): string {
  const branch = (each: Branch | undefined): unknown =>
    each && [each.question, ...each.reasons.map(({ code, label }) => [code, label])];
  return JSON.stringify([question, scale, scaleMeaning, branch(positive), branch(negative), textLimit]);
}
