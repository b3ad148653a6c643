import type { Issue } from '@civita/sdk';
import type { Context } from 'hono';

/** Why a request was refused, for programs; the title and the detail are for their developers. */
export type ProblemCode =
  | 'not-http'
  | 'key-needed'
  | 'not-json'
  | 'login-needed'
  | 'login-refused'
  | 'login-spent'
  | 'origin-refused'
  | 'header-needed'
  | 'role-needed'
  | 'not-found'
  | 'method-not-allowed'
  | 'too-large'
  | 'wrong-content-type'
  | 'too-slow'
  | 'expectation-failed'
  | 'headers-too-large'
  | 'not-valid'
  | 'key-reused'
  | 'not-the-same-subject'
  | 'still-running'
  | 'too-late'
  | 'withdrawn'
  | 'changed-meanwhile'
  | 'tag-needed'
  | 'closed'
  | 'too-many'
  | 'subject-needed'
  | 'query-refused'
  | 'unavailable'
  | 'failed';

/** What to say of a refusal. */
export interface Problem {
  readonly code: ProblemCode;
  /** What is wrong and the cure. It never repeats what a person typed. */
  readonly detail: string;
  readonly errors?: readonly Issue[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The status of a refusal. */
export function statusOf(code: ProblemCode): number {
  return kinds[code][0];
}

const kinds: Readonly<Record<ProblemCode, readonly [status: number, title: string]>> = {
  'not-http': [400, 'Not HTTP'],
  'key-needed': [400, 'Idempotency key needed'],
  'not-json': [400, 'Not JSON'],
  'subject-needed': [400, 'Subject needed'],
  'query-refused': [400, 'Query refused'],
  'login-needed': [401, 'Login needed'],
  'login-refused': [401, 'Login refused'],
  'login-spent': [401, 'Login used before'],
  'origin-refused': [403, 'Origin refused'],
  'header-needed': [403, 'Header needed'],
  'role-needed': [403, 'Role needed'],
  'not-found': [404, 'Not found'],
  'method-not-allowed': [405, 'Method not allowed'],
  'too-slow': [408, 'Too slow'],
  'still-running': [409, 'Still running'],
  'too-late': [409, 'Too late'],
  withdrawn: [410, 'Withdrawn'],
  'changed-meanwhile': [412, 'Changed meanwhile'],
  'too-large': [413, 'Too large'],
  'wrong-content-type': [415, 'Wrong content type'],
  'expectation-failed': [417, 'Expectation failed'],
  'not-valid': [422, 'Not valid'],
  'key-reused': [422, 'Idempotency key reused'],
  'not-the-same-subject': [422, 'Not the same subject'],
  'tag-needed': [428, 'Entity tag needed'],
  'too-many': [429, 'Too many answers'],
  'headers-too-large': [431, 'Headers too large'],
  failed: [500, 'Failed'],
  unavailable: [503, 'Not available'],
  closed: [503, 'Closed'],
};

/** A refusal as problem+json (RFC 9457), with a `code` and, for a body, the places in `errors`. */
export function problem(c: Context, refusal: Problem): Response {
  return c.body(problemJson(refusal), statusOf(refusal.code) as 400, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...refusal.headers,
  });
}

/** The body of a refusal. */
export function problemJson({ code, detail, errors }: Problem): string {
  const [status, title] = kinds[code];
  return JSON.stringify({ title, status, code, detail, ...(errors ? { errors } : {}) });
}

/** 404, for what is no route of ours. */
export function notFound(c: Context): Response {
  return problem(c, { code: 'not-found', detail: 'There is nothing at this address.' });
}

/** 405, for a route that answers to other methods. */
export function only(...methods: readonly string[]): (c: Context) => Response {
  const allow = methods.join(', ');
  return (c) =>
    problem(c, { code: 'method-not-allowed', detail: `This address answers to ${allow}.`, headers: { allow } });
}
