import { checkFeedback } from '#check/feedback';
import type { Feedback, FeedbackAggregate, StoredAnswer } from '../domain/feedback.ts';
import type { Questionnaire, QuestionnaireFile } from '../domain/questionnaire.ts';
import { checkAnswer } from '../feedback/rules/answer.ts';
import { questionnaireOf } from '../feedback/rules/built-in.ts';
import { fakeFigures } from './fake-figures.ts';

/** A feedback service in memory, for tests and stories. */
export interface FakeService {
  /** Answers a request as the service would: in the place of `fetch`, or behind a server. */
  fetch(request: Request): Promise<Response>;
  /** What it holds, in the order of arrival. */
  readonly answers: readonly StoredAnswer[];
  /** Opens or closes a question. */
  setOpen(profile: string, open: boolean): void;
}

/** What a {@link FakeService} does otherwise. */
export interface FakeServiceOptions {
  /** Fewest answers from which figures are told; 0, which withholds nothing, when not stated. */
  readonly k?: number;
  /** Hours in which an answer can be changed; 24 when not stated. */
  readonly changeHours?: number;
  /** The city's own questions. */
  readonly questionnaires?: readonly Questionnaire[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

interface Held {
  readonly answer: StoredAnswer;
  readonly receipt: string;
  /** JSON of the first sending, by which a repeat is known. */
  readonly first: string;
}

/**
 * A service that keeps what clients see of the real one: answers once under their key, receipts, questions and figures. It hides no
 * single small counts, knows no parts of subjects, limits nobody and asks for no login. The contract of the real one is
 * tested against it.
 */
export function fakeService(options: FakeServiceOptions = {}): FakeService {
  const { k = 0, changeHours = 24, questionnaires = [], now = Date.now } = options;
  const held = new Map<string, Held | 'withdrawn'>();
  /** Of what was withdrawn, so that it can be withdrawn again. */
  const receipts = new Map<string, string>();
  const closed = new Set<string>();
  const questionOf = (profile: string, language?: string): Questionnaire | undefined =>
    questionnaireOf(profile, language) ?? questionnaires.find((question) => question.profile === profile);
  const current = (): readonly StoredAnswer[] =>
    [...held.values()].flatMap((one) => (one === 'withdrawn' ? [] : [one.answer]));

  async function read(request: Request): Promise<Feedback | Response> {
    const value: unknown = await request.json().catch(() => undefined);
    if (value === undefined) return problem(400, 'not-json');
    const checked = checkFeedback(value);
    if (!checked.ok) return problem(422, 'not-valid', { errors: checked.issues });
    const question = questionOf(checked.value.profile);
    const errors = question
      ? checkAnswer(checked.value, question)
      : [{ pointer: '/profile', problem: 'no questionnaire has this name' }];
    return errors.length > 0 ? problem(422, 'not-valid', { errors }) : checked.value;
  }

  async function create(request: Request): Promise<Response> {
    const id = request.headers.get('idempotency-key')?.toLowerCase() ?? '';
    if (!UUID.test(id)) return problem(400, 'key-needed');
    const feedback = await read(request);
    if (feedback instanceof Response) return feedback;
    const before = held.get(id);
    if (before === 'withdrawn') return problem(410, 'withdrawn');
    const first = canonical(feedback);
    if (before) return before.first === first ? json(200, { id, receipt: before.receipt }) : problem(422, 'key-reused');
    if (closed.has(feedback.profile)) return problem(503, 'closed', {}, { 'retry-after': '3600' });
    const time = now();
    const until = minute(time - (time % 60_000) + changeHours * 3_600_000);
    const receipt = crypto.randomUUID().replaceAll('-', '');
    held.set(id, { answer: { id, feedback, received: minute(time), changeableUntil: until }, receipt, first });
    return json(201, { id, receipt });
  }

  async function own(request: Request, id: string): Promise<Response> {
    const one = held.get(id);
    const code = /^Receipt (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    const receipt = receipts.get(id) ?? (one === 'withdrawn' ? undefined : one?.receipt);
    if (one === undefined || code === undefined || code !== receipt) return problem(404, 'not-found');
    if (request.method === 'DELETE') {
      receipts.set(id, code);
      held.set(id, 'withdrawn');
      return new Response(null, { status: 204 });
    }
    if (one === 'withdrawn') return problem(410, 'withdrawn');
    if (request.method !== 'PUT') return json(200, one.answer);
    const feedback = await read(request);
    if (feedback instanceof Response) return feedback;
    const { feedback: before, changeableUntil } = one.answer;
    if (before.profile !== feedback.profile || canonical(before.subject) !== canonical(feedback.subject))
      return problem(422, 'not-the-same-subject');
    if (now() > Date.parse(changeableUntil)) return problem(409, 'too-late');
    const answer = { ...one.answer, feedback };
    held.set(id, { ...one, answer });
    return json(200, answer);
  }

  function question(profile: string, language: string | undefined): Response {
    const found = questionOf(profile, language);
    if (!found) return problem(404, 'not-found');
    const file: QuestionnaireFile = { schemaVersion: 1, ...found, ...(closed.has(profile) ? { open: false } : {}) };
    return json(200, file);
  }

  function figures(query: URLSearchParams): Response {
    const subject = query.get('subject');
    if (subject === null) return problem(400, 'subject-needed');
    const told: FeedbackAggregate = fakeFigures(current(), k, {
      subject,
      profile: query.get('profile') ?? undefined,
      version: query.get('version') ?? undefined,
    });
    return json(200, told);
  }

  return {
    async fetch(request) {
      const { pathname, searchParams } = new URL(request.url);
      const [, what = '', name] = /\/v1\/(feedback|questionnaires|aggregates)(?:\/([^/]+))?$/.exec(pathname) ?? [];
      const isWrite = request.method !== 'GET';
      if (isWrite && request.headers.get('x-civita') !== '1') return problem(403, 'header-needed');
      if (what === 'feedback' && name !== undefined) return own(request, name.toLowerCase());
      if (what === 'feedback' && request.method === 'POST') return create(request);
      if (what === 'questionnaires' && name !== undefined)
        return question(decodeURIComponent(name), searchParams.get('lang') ?? undefined);
      return what === 'aggregates' ? figures(searchParams) : problem(404, 'not-found');
    },
    get answers() {
      return current();
    },
    setOpen(profile, open) {
      if (open) closed.delete(profile);
      else closed.add(profile);
    },
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function minute(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}

function json(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

function problem(status: number, code: string, more: object = {}, headers: Record<string, string> = {}): Response {
  const type = { 'content-type': 'application/problem+json' };
  return new Response(JSON.stringify({ status, title: code, code, ...more }), {
    status,
    headers: { ...type, ...headers },
  });
}

/** JSON that does not depend on the order of the keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
