import type { Questionnaire } from '@civita/sdk/feedback';
import { questionnaireIssues, questionnaireOf, questionnaires as own } from '@civita/sdk/feedback';
import { checkQuestionnaire, parseJson } from '@civita/sdk/wire';
import type { SettingsError } from './errors.ts';
import { textOfFile, wrongFile } from './settings-file.ts';

/** The question of a profile for a reader of a language (a BCP 47 tag); `undefined` when there is no such profile. */
export type FindQuestionnaire = (profile: string, language?: string) => Questionnaire | undefined;

/** Longest file, in bytes. */
const MOST = 2 ** 20;
/** What the service says of a question by its own settings. */
const BY_SERVICE = ['open', 'gate', 'privacyUrl', 'loginUrl'] as const;

/**
 * Finds the questions of Civita, then those of the city: in the reader's language, else in Italian, else as the first one is.
 */
export function questionnaireFinder(custom: readonly Questionnaire[]): FindQuestionnaire {
  return (profile, language = 'it') => {
    const theirs = custom.filter((questionnaire) => questionnaire.profile === profile);
    const inLanguage = (tag: string): Questionnaire | undefined =>
      theirs.find((questionnaire) => primary(questionnaire.language) === primary(tag));
    return questionnaireOf(profile, language) ?? inLanguage(language) ?? inLanguage('it') ?? theirs[0];
  };
}

/** Every profile that can be asked: Civita's own, then the city's. */
export function profilesOf(custom: readonly Questionnaire[]): readonly string[] {
  return [...new Set([...own, ...custom].map(({ profile }) => profile))];
}

/**
 * Reads the city's own questions: a JSON array of `questionnaire v1`.
 *
 * @throws SettingsError one sentence on the first thing that is wrong with the file.
 */
export function readQuestionnaires(file: string): readonly Questionnaire[] {
  const parsed = parseJson(textOfFile('CIVITA_QUESTIONNAIRES', file), MOST);
  const entries = parsed.ok && Array.isArray(parsed.value) ? (parsed.value as readonly unknown[]) : undefined;
  if (!entries) throw wrong(file, 'is not a JSON array of at most 1 MiB: write one questionnaire v1 after the other');
  const read: Questionnaire[] = [];
  entries.forEach((entry, index) => {
    const checked = checkQuestionnaire(entry);
    if (!checked.ok) {
      const { pointer = '', problem = '' } = checked.issues[0] ?? {};
      throw wrong(file, `is no questionnaire v1 at /${index}${pointer}: ${problem}`);
    }
    const { schemaVersion: _, ...questionnaire } = checked.value;
    const reason = conflictOf(questionnaire, read);
    if (reason) throw wrong(file, `cannot be used at /${index}: ${reason}`);
    const [issue] = questionnaireIssues(questionnaire);
    if (issue) throw wrong(file, `cannot be used at /${index}${issue.pointer}: ${issue.problem}`);
    read.push(questionnaire);
  });
  return read;
}

function conflictOf(one: Questionnaire, before: readonly Questionnaire[]): string | undefined {
  const { profile } = one;
  if (own.some((known) => known.profile === profile))
    return `"${profile}" is one of Civita's own questions, give yours another profile`;
  const settled = BY_SERVICE.find((key) => key in one);
  if (settled) return `"${settled}" is what the service says by its own settings, leave it out`;
  const others = before.filter((other) => other.profile === profile);
  if (others.some((other) => primary(other.language) === primary(one.language)))
    return `"${profile}" is there twice in "${one.language}", leave one out`;
  const [first = one] = others;
  if (rulesOf(first) !== rulesOf(one))
    return `"${profile}" has other rules than in "${first.language}": version, scale, codes of reasons and textLimit must agree`;
  return undefined;
}

/** What decides which answers are taken: the same in every language, so that their counts belong together. */
function rulesOf({ version, scale, textLimit, positive, negative }: Questionnaire): string {
  const codes = [positive, negative].map((branch) => branch?.reasons.map(({ code }) => code));
  return JSON.stringify([version, scale, textLimit, ...codes]);
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

function wrong(file: string, what: string): SettingsError {
  return wrongFile('CIVITA_QUESTIONNAIRES', file, what);
}
