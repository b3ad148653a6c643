import type { KyInstance } from 'ky';
import ky, { isHTTPError, isTimeoutError } from 'ky';
import type { Checked, Issue } from '../domain/issue.ts';
import { parseJson } from '../wire/parse.ts';
import { readText } from './body.ts';
import { CivitaError } from './errors.ts';

/** The page's or the platform's `fetch`, called with an address and options only. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How requests are made. */
export interface HttpOptions {
  readonly fetch?: Fetch | undefined;
  /** Milliseconds before a request is given up, and again before its body is; 10 s when not stated. */
  readonly timeout?: number | undefined;
  /** Longest answer in bytes; 16 MiB when not stated. */
  readonly maxBytes?: number | undefined;
}

const TIMEOUT = 10_000;

/** What is asked of a server. */
export interface Request {
  readonly url: string;
  readonly signal?: AbortSignal | undefined;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request with what must come back. */
export interface JsonRequest<T> extends Request {
  readonly check: (value: unknown) => Checked<T>;
  /** What came last time: the server is asked whether it still holds, and when it does this very value is the answer. */
  readonly previous?: T | undefined;
}

/** What the servers called the values that are known here. */
const etags = new WeakMap<object, string>();

/**
 * Asks for JSON and checks it. Where a repetition changes nothing (RFC 9110, 9.2.2) a request is tried three times in all, after
 * a random pause or the one that the server asks for; a POST once, since its caller holds the key under which it may be repeated.
 *
 * @throws CivitaError `network`, `timeout`, `http`, `throttled`, `contract` or `aborted`. A page of HTML served with status
 * 200 (a login, a captive portal) is `contract`, never data.
 */
export async function requestJson<T extends object>(request: JsonRequest<T>, options: HttpOptions = {}): Promise<T> {
  const { url, check, signal, headers, previous } = request;
  const known = previous && etags.get(previous);
  try {
    const response = await send(
      { ...request, headers: { ...(known ? condition(known) : {}), ...headers } },
      options,
      previous ? { cache: 'no-cache' } : {},
    );
    const etag = response.headers.get('etag');
    if (previous && (response.status === 304 || (etag !== null && etag === known))) {
      await response.body?.cancel();
      return previous;
    }
    const value = checked(await readJson(response, url, options), check, url);
    if (etag !== null) etags.set(value, etag);
    return value;
  } catch (thrown) {
    throw explain(thrown, url, signal);
  }
}

/**
 * Asks for something to be done of which nothing comes back: status 204 and no other, so that a page which a network puts in
 * between is no success. Tried as {@link requestJson} does.
 *
 * @throws CivitaError as `requestJson`.
 */
export async function requestNothing(request: Request, options: HttpOptions = {}): Promise<void> {
  const { url, signal } = request;
  try {
    const response = await send(request, options);
    await response.body?.cancel();
    if (response.status !== 204)
      throw new CivitaError('contract', `${url} answered with status ${response.status} instead of 204.`);
  } catch (thrown) {
    throw explain(thrown, url, signal);
  }
}

async function send(
  { url, method = 'GET', json, signal, headers }: Request,
  options: HttpOptions,
  more: { readonly cache?: 'no-cache' } = {},
): Promise<Response> {
  return client(options)(url, {
    method,
    ...(json === undefined ? {} : { json }),
    ...(signal ? { signal } : {}),
    ...more,
    headers: { accept: 'application/json', ...headers },
  });
}

/**
 * Browsers ask by themselves (`no-cache`), with the tag that their own cache holds; a header of ours would make them ask the
 * other site for permission first.
 */
function condition(etag: string): Record<string, string> {
  return 'location' in globalThis ? {} : { 'if-none-match': etag };
}

function client({ fetch = globalThis.fetch, timeout = TIMEOUT }: HttpOptions): KyInstance {
  return ky.create({
    timeout,
    retry: {
      limit: 2,
      methods: ['get', 'put', 'delete'],
      jitter: true,
      // A server that asks for more patience than a person has is not asked again before its time.
      shouldRetry: ({ error }) =>
        isHTTPError(error) && (secondsIn(error.response.headers) ?? 0) * 1000 > timeout ? false : undefined,
    },
    throwHttpErrors: (status) => status !== 304,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    fetch: async (input, init) => sendPlain(fetch, input as globalThis.Request, init),
  });
}

/** Pages that wrap `fetch` often read only an address and options, so the Request that ky builds is taken apart again. */
async function sendPlain(fetch: Fetch, request: globalThis.Request, init: RequestInit | undefined): Promise<Response> {
  const body = (await request.clone().text()) || undefined;
  return fetch(request.url, {
    ...init,
    method: request.method,
    headers: Object.fromEntries(request.headers),
    ...(body === undefined ? {} : { body }),
    signal: request.signal,
    cache: request.cache,
    credentials: request.credentials,
    referrerPolicy: request.referrerPolicy,
  });
}

async function readJson(response: Response, url: string, options: HttpOptions): Promise<unknown> {
  const { maxBytes, timeout = TIMEOUT } = options;
  const type = response.headers.get('content-type') ?? '';
  if (!/[/+]json\b/i.test(type))
    throw new CivitaError('contract', `${url} answered with "${type || 'no content type'}" instead of JSON.`);
  const text = await readText(response, url, timeout, maxBytes);
  return checked(text, () => parseJson(text, maxBytes), url);
}

function checked<T>(value: unknown, check: (value: unknown) => Checked<T>, url: string): T {
  const result = check(value);
  if (result.ok) return result.value;
  const first = result.issues[0];
  throw new CivitaError(
    'contract',
    `${url} is not as agreed: ${first ? `${first.pointer || '/'} ${first.problem}` : 'unknown place'}.`,
    { issues: result.issues },
  );
}

function explain(thrown: unknown, url: string, signal: AbortSignal | undefined): unknown {
  if (thrown instanceof CivitaError) return thrown;
  if (signal?.aborted)
    return new CivitaError('aborted', `The request to ${url} was stopped.`, { cause: signal.reason });
  if (isTimeoutError(thrown)) return new CivitaError('timeout', `${url} did not answer in time.`);
  if (isHTTPError(thrown)) {
    const { status, headers } = thrown.response;
    const retryAfter = secondsIn(headers);
    const code = status === 429 || (status === 503 && retryAfter !== undefined) ? 'throttled' : 'http';
    return new CivitaError(code, `${url} answered with status ${status}.`, {
      status,
      retryAfter,
      problem: problemIn(thrown.data),
      issues: issuesIn(thrown.data),
    });
  }
  return new CivitaError('network', `${url} could not be reached.`, { cause: thrown });
}

/** `Retry-After` in seconds; a date in it counts from the server's own `Date`, since the device's clock may be wrong. */
function secondsIn(headers: Headers): number | undefined {
  const said = headers.get('retry-after');
  if (!said) return undefined;
  const from = Date.parse(headers.get('date') ?? '') || Date.now();
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - from) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** The `code` of a problem+json body, when it has the shape that our service gives. */
function problemIn(problem: unknown): string | undefined {
  const code = typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : undefined;
  return typeof code === 'string' && /^[a-z-]{1,60}$/.test(code) ? code : undefined;
}

/** The `errors` of a problem+json body (RFC 9457), when it has the shape that our service gives. */
function issuesIn(problem: unknown): readonly Issue[] {
  const errors = typeof problem === 'object' && problem !== null && 'errors' in problem ? problem.errors : undefined;
  return Array.isArray(errors) ? errors.filter(isIssue) : [];
}

function isIssue(value: unknown): value is Issue {
  return typeof value === 'object' && value !== null && 'pointer' in value && 'problem' in value;
}
