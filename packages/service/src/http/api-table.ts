/** What a body is: a wire schema by its name, or another type of content. */
export type Content =
  | 'report'
  | 'feedback'
  | 'receipt'
  | 'answer'
  | 'aggregate'
  | 'questionnaire'
  | 'problem'
  | 'object'
  | 'form'
  | 'html'
  | 'css'
  | 'csv';

/** Who may ask. */
export type Key = 'receipt' | 'staff' | 'login' | 'cookie';

/** One operation of the API, as its description lists it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** With `{…}` for its parameters. */
  readonly path: string;
  readonly summary: string;
  /** Parameters of the query; those with a `!` are needed. */
  readonly query?: readonly string[];
  /** Headers; those with a `!` are needed. */
  readonly headers?: readonly string[];
  readonly body?: Content;
  /** Content by status; none for an answer without body. */
  readonly answers: Readonly<Record<number, Content | undefined>>;
  readonly key?: Key;
}

const FILTER = ['status', 'subject', 'profile', 'version', 'lang', 'rate', 'useful', 'from', 'to', 'text'] as const;
const STAFF = { 401: 'problem', 403: 'problem' } as const;
const WRITTEN = { 400: 'problem', 403: 'problem', 413: 'problem', 415: 'problem', 422: 'problem' } as const;
const DATABASE = { 503: 'problem' } as const;

const open: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/v1/questionnaires/{profile}', query: ['lang'], headers: ['If-None-Match'] },
    summary: 'A question as it is asked now; `open` false when the city does not ask it.',
    answers: { 200: 'questionnaire', 304: undefined, 404: 'problem', ...DATABASE },
  },
  {
    ...{ method: 'post', path: '/v1/feedback', headers: ['Idempotency-Key!', 'X-Civita!'], body: 'feedback' },
    summary: 'Stores an answer once, however often it is sent under its key.',
    answers: {
      ...{ 201: 'receipt', 200: 'receipt', ...WRITTEN, 401: 'problem', 409: 'problem', 410: 'problem' },
      ...{ 429: 'problem', ...DATABASE },
    },
    key: 'login',
  },
  {
    ...{ method: 'get', path: '/v1/feedback/{id}', key: 'receipt' },
    summary: 'An answer for its author.',
    answers: { 200: 'answer', 404: 'problem', 410: 'problem', ...DATABASE },
  },
  {
    ...{ method: 'put', path: '/v1/feedback/{id}', headers: ['X-Civita!'], body: 'feedback', key: 'receipt' },
    summary: 'Changes what an answer says, within the city’s term.',
    answers: {
      ...{ 200: 'answer', ...WRITTEN, 404: 'problem', 409: 'problem', 410: 'problem', 429: 'problem' },
      ...DATABASE,
    },
  },
  {
    ...{ method: 'delete', path: '/v1/feedback/{id}', headers: ['X-Civita!'], key: 'receipt' },
    summary: 'Withdraws an answer; again is the same as once.',
    answers: { 204: undefined, 403: 'problem', 404: 'problem', ...DATABASE },
  },
  {
    ...{ method: 'get', path: '/v1/aggregates', headers: ['If-None-Match'] },
    query: ['subject', 'profile', 'section', 'version', 'within'],
    summary: 'What people answered about a subject, a part or version of it, or an objective and all in it (`within`).',
    answers: { 200: 'aggregate', 304: undefined, 400: 'problem', 404: 'problem', ...DATABASE },
  },
  {
    ...{ method: 'get', path: '/reports/{file}', headers: ['If-None-Match'] },
    summary: 'A report of the city: `palermo-2020.json`.',
    answers: { 200: 'report', 304: undefined, 404: 'problem', ...DATABASE },
  },
  {
    ...{ method: 'put', path: '/reports/{file}', headers: ['If-Match', 'If-None-Match'], body: 'report', key: 'staff' },
    summary: 'Puts a report, or replaces the one whose tag is in If-Match. For the role editor.',
    answers: {
      ...{ 201: undefined, 204: undefined, ...WRITTEN, ...STAFF, 404: 'problem', 412: 'problem', 428: 'problem' },
      ...DATABASE,
    },
  },
  {
    ...{ method: 'get', path: '/v1/openapi.json', headers: ['If-None-Match'] },
    summary: 'This description.',
    answers: { 200: 'object', 304: undefined },
  },
  {
    ...{ method: 'get', path: '/health', summary: 'Whether the process runs.' },
    answers: { 200: 'object' },
  },
  {
    ...{ method: 'get', path: '/ready', summary: 'Whether the database answers.' },
    answers: { 200: 'object', ...DATABASE },
  },
];

const pages: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/v1/feedback-form' },
    query: ['profile!', 'type', 'id', 'path', 'version', 'section', 'lang', 'login'],
    summary: 'The question as a page, without scripts.',
    answers: { 200: 'html', 400: 'html', 401: 'html', 503: 'html' },
  },
  {
    ...{ method: 'post', path: '/v1/feedback-form', query: ['lang'], body: 'form' },
    summary: 'Takes the page’s form; 303 leads to the thanks, anything else shows the form again.',
    answers: {
      ...{ 303: undefined, 200: 'html', 400: 'html', 401: 'html', 410: 'html', 413: 'html' },
      ...{ 415: 'problem', 422: 'html', 429: 'html', 503: 'html' },
    },
  },
  {
    ...{ method: 'get', path: '/v1/feedback-form/thanks', query: ['id!', 'path!', 'token!', 'lang'] },
    summary: 'The thanks for an answer that is stored.',
    answers: { 200: 'html', 404: 'html', 410: 'html' },
  },
  {
    ...{ method: 'get', path: '/v1/feedback-form/answer', query: ['lang'] },
    summary: 'A page that asks for the code of an answer.',
    answers: { 200: 'html' },
  },
  {
    ...{ method: 'post', path: '/v1/feedback-form/answer', query: ['lang'], body: 'form' },
    summary: 'Shows, changes or withdraws the answer of a code, without scripts.',
    answers: {
      ...{ 200: 'html', 404: 'html', 409: 'html', 410: 'html', 413: 'html', 415: 'problem', 422: 'html' },
      ...{ 429: 'html', 503: 'html' },
    },
  },
  {
    ...{ method: 'get', path: '/v1/feedback-form.css', headers: ['If-None-Match'] },
    summary: 'The sheet of these pages.',
    answers: { 200: 'css', 304: undefined },
  },
];

const staff: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/v1/feedback', query: [...FILTER, 'cursor', 'limit'], key: 'staff' },
    summary: 'Answers, the newest first, texts masked. For the role reader.',
    answers: { 200: 'object', ...STAFF, 422: 'problem' },
  },
  ...(['status', 'note', 'tags'] as const).map((mark): Operation => ({
    ...{ method: 'post', path: `/v1/feedback/{id}/${mark}`, body: 'object', key: 'staff' },
    summary: `Writes \`${mark}\` on an answer. For the role editor.`,
    answers: { 200: 'object', ...WRITTEN, ...STAFF, 404: 'problem' },
  })),
  ...(['csv', 'json'] as const).map((kind): Operation => ({
    ...{ method: 'get', path: `/v1/feedback/export.${kind}`, key: 'staff' },
    query: [...FILTER, 'unmasked', 'bom', 'delimiter'],
    summary: 'The same answers as a file. For the role reader.',
    answers: { 200: kind === 'csv' ? 'csv' : 'object', ...STAFF, 422: 'problem' },
  })),
  {
    ...{ method: 'get', path: '/v1/replies', query: ['subject'], key: 'staff' },
    summary: 'What the city answered in public. For the role reader.',
    answers: { 200: 'object', ...STAFF },
  },
  {
    ...{ method: 'post', path: '/v1/replies', body: 'object', key: 'staff' },
    summary: 'Publishes a reply about a subject. For the role editor.',
    answers: { 201: 'object', ...WRITTEN, ...STAFF },
  },
  {
    ...{ method: 'delete', path: '/v1/replies/{id}', key: 'staff' },
    summary: 'Takes a reply out of public view. For the role editor.',
    answers: { 204: undefined, ...STAFF, 404: 'problem' },
  },
  {
    ...{ method: 'post', path: '/v1/questionnaires/{profile}/open', body: 'object', key: 'staff' },
    summary: 'Closes a question, the kill switch, or opens it again. For the role admin.',
    answers: { 200: 'object', ...WRITTEN, ...STAFF, 404: 'problem' },
  },
];

const inbox: readonly Operation[] = [
  ...(
    [
      ['get', '/v1/staff', 'Leads to the inbox or to the login.', 'html'],
      ['get', '/v1/staff/login', 'Where staff shows a token.', 'html'],
      ['post', '/v1/staff/login', 'Opens a visit.', 'html'],
      ['post', '/v1/staff/logout', 'Ends the visit.', 'html'],
      ['get', '/v1/staff/inbox', 'The answers that fit a filter.', 'html'],
      ['post', '/v1/staff/inbox', 'Marks several answers at once.', 'html'],
      ['get', '/v1/staff/answer', 'One answer.', 'html'],
      ['post', '/v1/staff/answer', 'Marks it, or shows its text unmasked.', 'html'],
      ['get', '/v1/staff/replies', 'What the city answered in public.', 'html'],
      ['post', '/v1/staff/replies', 'Publishes a reply, or takes one back.', 'html'],
      ['get', '/v1/staff/questions', 'Which questions are open.', 'html'],
      ['post', '/v1/staff/questions', 'Opens or closes one.', 'html'],
      ['get', '/v1/staff/export.csv', 'The answers as a file.', 'csv'],
      ['get', '/v1/staff/export.json', 'The answers as a file.', 'object'],
      ['post', '/v1/staff/export', 'The answers as a file, unmasked for administrators.', 'csv'],
      ['get', '/v1/staff/staff.css', 'The sheet of these pages.', 'css'],
    ] as const
  ).map(([method, path, summary, content]): Operation => ({
    ...{ method, path, summary },
    ...(path === '/v1/staff/login' || content === 'css' ? {} : { key: 'cookie' as const }),
    ...(method === 'post' ? { body: 'form' as const } : {}),
    answers: { 200: content, 303: undefined, ...(content === 'html' ? { 401: 'html' as const } : {}) },
  })),
];

/** Every operation of the service. A test compares it with the routes, both ways. */
export const operations: readonly Operation[] = [...open, ...pages, ...staff, ...inbox];
