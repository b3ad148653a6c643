import { checkQuestionnaire } from '#check/questionnaire';
import type { Checked } from '../domain/issue.ts';
import type { QuestionnaireFile } from '../domain/questionnaire.ts';
import { questionnaireIssues } from '../feedback/rules/questionnaire-rules.ts';
import type { HttpOptions } from './http.ts';
import { requestJson } from './http.ts';
import { serviceUrl } from './service.ts';

/** Which question is wanted. */
export interface QuestionnaireWanted {
  /** Base address of the feedback service. */
  readonly service: string;
  /** The questionnaire's name. */
  readonly profile: string;
  /** BCP 47 tag of the reader's language; the questionnaire says which one it came in. */
  readonly language?: string | undefined;
  /** Gives the request up. */
  readonly signal?: AbortSignal | undefined;
  /** What came last time; it comes back itself when the service says that it still holds. */
  readonly previous?: QuestionnaireFile | undefined;
}

/** Reads a `questionnaire v1` from others: its shape and all that {@link questionnaireIssues} asks. */
export function readQuestionnaire(value: unknown): Checked<QuestionnaireFile> {
  const checked = checkQuestionnaire(value);
  const issues = checked.ok ? questionnaireIssues(checked.value) : [];
  return issues.length > 0 ? { ok: false, issues } : checked;
}

/**
 * A question as the city asks it now; `open: false` in it says that it does not.
 *
 * @throws CivitaError as `requestJson`; `http` with status 404 when the city has no such question; `contract` also when another
 * one came.
 */
export async function loadQuestionnaire(
  { service, profile, language, signal, previous }: QuestionnaireWanted,
  options: HttpOptions = {},
): Promise<QuestionnaireFile> {
  const query = language === undefined ? '' : `?lang=${encodeURIComponent(language)}`;
  const url = serviceUrl(service, `/v1/questionnaires/${encodeURIComponent(profile)}${query}`);
  return requestJson(
    {
      ...{ url, signal, previous },
      check: (value) => {
        const result = readQuestionnaire(value);
        if (!result.ok || result.value.profile === profile) return result;
        return { ok: false, issues: [{ pointer: '/profile', problem: 'is not the question that was asked for' }] };
      },
    },
    options,
  );
}
