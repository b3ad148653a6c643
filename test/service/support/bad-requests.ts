import { gzipSync } from 'node:zlib';
import type { Departure } from './answers.ts';
import { about } from './answers.ts';

/** A request that must be refused, and how. */
export interface BadRequest {
  readonly title: string;
  readonly body: string | Uint8Array;
  readonly departure?: Departure;
  readonly status: number;
  readonly code: string;
  /** The places that the answer names. */
  readonly pointers?: readonly string[];
}

const good = about('/');
const json = JSON.stringify(good);

/** Puts a value at a place of a good answer. */
function withValue(place: string, value: unknown): string {
  const copy = structuredClone(good) as unknown as Record<string, Record<string, unknown>>;
  const [first = '', second] = place.split('/').slice(1);
  if (second === undefined) (copy as Record<string, unknown>)[first] = value;
  else copy[first]![second] = value;
  return JSON.stringify(copy);
}

function notValid(title: string, pointer: string, value: unknown, pointers = [pointer]): BadRequest {
  return { title, body: withValue(pointer, value), status: 422, code: 'not-valid', pointers };
}

function badHeader(title: string, headers: Departure['headers'], status: number, code: string): BadRequest {
  return { title, body: json, departure: { headers: headers ?? {} }, status, code };
}

const invalidUtf8 = new TextEncoder()
  .encode(withValue('/answers/text', 'caffè'))
  .map((byte) => (byte === 0xc3 ? 0xff : byte));

/** The table of requests that store nothing. */
export const badRequests: readonly BadRequest[] = [
  { title: 'what is not JSON', body: 'rate=5', status: 400, code: 'not-json' },
  { title: 'an empty body', body: '', status: 400, code: 'not-json' },
  { title: 'JSON cut short', body: json.slice(0, -1), status: 400, code: 'not-json' },
  { title: 'bytes that are not UTF-8', body: invalidUtf8, status: 400, code: 'not-json' },
  { title: 'a body over 8 KiB', body: withValue('/answers/text', 'x'.repeat(9000)), status: 413, code: 'too-large' },
  { title: 'JSON that is no object', body: '[]', status: 422, code: 'not-valid', pointers: [''] },
  notValid('an unknown field', '/more', 1),
  notValid('an unknown field inside', '/subject/url', 'https://x.example'),
  {
    title: 'a field that names a prototype',
    body: json.replace('{', '{"__proto__":{},'),
    ...{ status: 422, code: 'not-valid', pointers: ['/__proto__'] },
  },
  {
    title: 'a field that comes twice, the second time wrong',
    body: json.replace('"rate":5', '"rate":5,"rate":9'),
    ...{ status: 422, code: 'not-valid', pointers: ['/answers/rate'] },
  },
  {
    title: 'an inherited rate',
    body: json.replace('"rate":5', '"__proto__":{"rate":5}'),
    ...{ status: 422, code: 'not-valid', pointers: ['/answers/__proto__'] },
  },
  ...['1e400', '5000000000000000000000000', '5.5', '-0', '"5"', 'null', '[5]'].map((rate) => ({
    title: `the rate ${rate}`,
    body: json.replace('"rate":5', `"rate":${rate}`),
    ...{ status: 422, code: 'not-valid', pointers: ['/answers/rate'] },
  })),
  {
    title: 'what is nested deeply',
    body: '{"a":'.repeat(1300) + '1' + '}'.repeat(1300),
    ...{ status: 422, code: 'not-valid', pointers: ['/profile', '/subject', '/answers', '/lang', '/a'] },
  },
  { title: 'UTF-16', body: new Uint8Array(Buffer.from(json, 'utf16le')), status: 400, code: 'not-json' },
  {
    title: 'a compressed body',
    body: new Uint8Array(gzipSync(json)),
    departure: { headers: { 'content-encoding': 'gzip' } },
    ...{ status: 415, code: 'wrong-content-type' },
  },
  badHeader('a body that is said to be compressed', { 'content-encoding': 'br' }, 415, 'wrong-content-type'),
  badHeader('two content types', { 'content-type': 'application/json, text/plain' }, 415, 'wrong-content-type'),
  notValid('rate 7', '/answers/rate', 7),
  notValid('a rate as text', '/answers/rate', '5'),
  notValid('no rate', '/answers', {}, ['/answers/rate']),
  notValid('yes beside a rate', '/answers/useful', 'yes'),
  notValid('a reason of the other branch', '/answers/reasons', ['unclear'], ['/answers/reasons/0']),
  notValid('a reason given twice', '/answers/reasons', ['clear', 'clear'], ['/answers/reasons/1']),
  notValid('a text over 200 characters', '/answers/text', 'x'.repeat(201)),
  notValid('an unknown profile', '/profile', 'nps'),
  notValid('an unknown type of subject', '/subject/type', 'person'),
  notValid('a page whose id is not its path', '/subject/id', '/altra'),
  notValid('a path with a query', '/subject/path', '/?q=1'),
  notValid('a path with a fragment', '/subject/path', '/#a'),
  notValid('a path with a host', '/subject/path', 'https://x.example/'),
  notValid('a section with a control character', '/subject/section', 'a\u0000b'),
  notValid('a version of broken Unicode', '/subject/version', '\ud83d'),
  notValid('a language that is no tag', '/lang', 'it_IT!'),
  badHeader('plain text', { 'content-type': 'text/plain' }, 415, 'wrong-content-type'),
  badHeader('a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'wrong-content-type'),
  badHeader('a request without X-Civita', { 'x-civita': null }, 403, 'header-needed'),
  badHeader('a request without a key', { 'idempotency-key': null }, 400, 'key-needed'),
  badHeader('a key that is no UUID', { 'idempotency-key': 'answer-1' }, 400, 'key-needed'),
  badHeader('the nil UUID as key', { 'idempotency-key': '00000000-0000-0000-0000-000000000000' }, 400, 'key-needed'),
  badHeader('a page of another origin', { origin: 'https://x.example' }, 403, 'origin-refused'),
  badHeader('a page without origin', { origin: 'null' }, 403, 'origin-refused'),
];
