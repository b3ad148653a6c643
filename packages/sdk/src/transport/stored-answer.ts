import { checkStoredAnswer } from '#check/feedback';
import type { Feedback, StoredAnswer } from '../domain/feedback.ts';
import type { Checked } from '../domain/issue.ts';
import { CivitaError } from './errors.ts';
import type { HttpOptions, Request } from './http.ts';
import { isSameId } from './same-id.ts';
import { requestJson, requestNothing } from './http.ts';
import { serviceUrl } from './service.ts';

/** An answer that the service holds, and the code that shows it to be ours. */
export interface OwnAnswer {
  /** Base address of the feedback service. */
  readonly service: string;
  /** The answer's id. */
  readonly id: string;
  /** The code that came with the answer; white space in it, as of a copy by hand, does not count. */
  readonly receipt: string;
  /** Gives the request up. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The answer as the service holds it now.
 *
 * @throws CivitaError as `requestJson`; `http` with status 410 (`withdrawn`) after it was taken back, 404 when there is none of this
 * id and receipt, for whatever reason.
 */
export async function readAnswer(answer: OwnAnswer, options: HttpOptions = {}): Promise<StoredAnswer> {
  return requestJson({ ...requestFor(answer), check: isOf(answer) }, options);
}

/**
 * Puts another answer to the same question in the place of the first, which then counts no more.
 *
 * @throws CivitaError as `requestJson`; `http` with status 404 or 410 as {@link readAnswer}, 409 (`too-late`) when the time for
 * changes is over, 422 when the service refuses it. The first answer stands then.
 */
export async function changeAnswer(
  answer: OwnAnswer & { readonly feedback: Feedback },
  options: HttpOptions = {},
): Promise<StoredAnswer> {
  const request = requestFor(answer, { 'x-civita': '1' });
  return requestJson({ ...request, method: 'PUT', json: answer.feedback, check: isOf(answer) }, options);
}

/**
 * Takes an answer back; resolves when the service holds it no more, also when it had been taken back before.
 *
 * @throws CivitaError as `requestJson`; `http` with status 404 as {@link readAnswer}. The answer may stand then.
 */
export async function withdrawAnswer(answer: OwnAnswer, options: HttpOptions = {}): Promise<void> {
  await requestNothing({ ...requestFor(answer, { 'x-civita': '1' }), method: 'DELETE' }, options);
}

function requestFor({ service, id, receipt, signal }: OwnAnswer, headers: Record<string, string> = {}): Request {
  const url = serviceUrl(service, `/v1/feedback/${encodeURIComponent(id)}`);
  const code = receipt.replace(/\s+/g, '');
  // What no header can carry is no receipt, and the service would say so of any other code that is none.
  if (!/^[\x21-\x7e]+$/.test(code))
    throw new CivitaError('http', 'The receipt has characters that none has.', { status: 404, problem: 'not-found' });
  return { url, signal, headers: { ...headers, authorization: `Receipt ${code}` } };
}

/** What comes must be the answer that was asked for. */
function isOf({ id }: OwnAnswer): (value: unknown) => Checked<StoredAnswer> {
  return (value) => {
    const result = checkStoredAnswer(value);
    if (!result.ok || isSameId(result.value.id, id)) return result;
    return { ok: false, issues: [{ pointer: '/id', problem: 'is not the id of the answer that was asked for' }] };
  };
}
