import { checkAggregate } from '#check/feedback';
import type { FeedbackAggregate } from '../domain/feedback.ts';
import type { HttpOptions } from './http.ts';
import { requestJson } from './http.ts';
import { serviceUrl } from './service.ts';

/** Which figures are wanted. */
export interface FiguresWanted {
  /** Base address of the feedback service. */
  readonly service: string;
  /** What was judged: a page's path, or the id of an objective, a project or a section. */
  readonly subject: string;
  /** Answers to this question only. */
  readonly profile?: string | undefined;
  /** Answers about this version of the content only. */
  readonly version?: string | undefined;
  /** Counts what was judged inside this objective as well. */
  readonly within?: string | undefined;
  /** Gives the request up. */
  readonly signal?: AbortSignal | undefined;
  /** What came last time; it comes back itself when the service says that it still holds. */
  readonly previous?: FeedbackAggregate | undefined;
}

/**
 * What people answered about a subject, or that they are too few to tell.
 *
 * @throws CivitaError as `requestJson`; `contract` also when the figures are about something else.
 */
export async function loadFigures(wanted: FiguresWanted, options: HttpOptions = {}): Promise<FeedbackAggregate> {
  const { service, subject, profile, version, within, signal, previous } = wanted;
  const query = new URLSearchParams({
    subject,
    ...(profile === undefined ? {} : { profile }),
    ...(version === undefined ? {} : { version }),
    ...(within === undefined ? {} : { within }),
  });
  const url = serviceUrl(service, `/v1/aggregates?${query.toString()}`);
  return requestJson(
    {
      ...{ url, signal, previous },
      check: (value) => {
        const result = checkAggregate(value);
        if (!result.ok || result.value.subject === subject) return result;
        return { ok: false, issues: [{ pointer: '/subject', problem: 'is not the subject that was asked for' }] };
      },
    },
    options,
  );
}
