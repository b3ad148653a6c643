import type { PageFeedback } from '@civita/elements';
import '@civita/elements/define/page-feedback.js';
import type { Feedback } from '@civita/sdk';
import { indexedStorage, pageOutbox } from '@civita/sdk/outbox';
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

/** A request that reached the service. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly key: string | null;
  readonly headers: Headers;
  readonly body: unknown;
}

export type Reply = (request: Sent) => Response | Promise<Response>;

/** Where the tests' service is said to be. */
export const service = 'https://citta.example/c/verde';

const fetchOfPage = window.fetch;
const { random } = Math;

// Test files run beside each other on one origin: each has a device of its own.
const openDatabase = Reflect.get(IDBFactory.prototype, 'open');
const device = crypto.randomUUID();
let hasStorage = true;
IDBFactory.prototype.open = function (name, version) {
  if (!hasStorage) throw new DOMException('The operation is insecure.', 'SecurityError');
  return openDatabase.call(this, `${name}-${device}`, version);
};

/** Leaves an answer on this device as an earlier visit did. */
export async function leave(state: object = {}): Promise<{ readonly key: string; readonly feedback: Feedback }> {
  const { pathname } = location;
  const feedback: Feedback = {
    profile: 'comuni',
    subject: { type: 'page', id: pathname, path: pathname },
    answers: { rate: 4, reasons: ['complete'], text: 'Di ieri' },
    lang: 'it',
  };
  const key = crypto.randomUUID();
  const url = `${service}/v1/feedback`;
  const entry = { schema: 1, key, url, feedback, tries: 1, ...state };
  await indexedStorage().change(key, () => entry);
  return { key, feedback };
}

/** Takes this device's storage away until the test ends, as private modes and sandboxed frames do. */
export function takeStorageAway(): void {
  hasStorage = false;
}

/** What this page has sent: an answer that no storage holds waits in the page's memory, and would go to the service of a later test. */
const keys = new Set<string>();

let asked = notThere;

/** What the service says of its questions; without this it knows none, and what the element knows holds. */
export function serveQuestions(reply: (url: string) => Response | Promise<Response>): void {
  asked = reply;
}

function notThere(_url: string): Response | Promise<Response> {
  return json(404, { status: 404 }, { 'content-type': 'application/problem+json' });
}

/** Lets a service answer the next requests, one after the other; gives what reached it. */
export function serve(...replies: readonly Reply[]): readonly Sent[] {
  const sent: Sent[] = [];
  // What waits is drawn from the far end of its span, so that nothing is sent again while a test looks.
  Math.random = () => 0.999;
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url.includes('/v1/questionnaires/')) return asked(request.url);
    const reply = replies[sent.length];
    const text = await request.text();
    const arrived = {
      method: request.method,
      url: request.url,
      key: request.headers.get('idempotency-key'),
      headers: request.headers,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
    sent.push(arrived);
    if (arrived.key) keys.add(arrived.key);
    if (!reply) throw new Error('The service was asked more often than the test said.');
    return reply(arrived);
  };
  return sent;
}

/** Gives the page its own `fetch` back, and lets go of what still waits on this device. */
export async function stopServing(): Promise<void> {
  hasStorage = true;
  asked = notThere;
  for (const storage of [sessionStorage, localStorage])
    for (const name of Object.keys(storage))
      if (/^civita-(answered|receipt|draft)/.test(name)) storage.removeItem(name);
  for (const { key } of await pageOutbox().waiting()) keys.add(key);
  for (const key of keys) await pageOutbox().forget(key);
  keys.clear();
  window.fetch = fetchOfPage;
  Math.random = random;
}

/** The service stored the answer. */
export function stored({ key }: Sent): Response {
  return json(201, { id: key, receipt: 'codice-1' });
}

/** A refusal as our service gives it. */
export function refused(status: number, errors: unknown = [], headers: Record<string, string> = {}): Reply {
  return () => json(status, { status, errors }, { 'content-type': 'application/problem+json', ...headers });
}

/** Nothing answered. */
export function unreachable(): Promise<Response> {
  return Promise.reject(new TypeError('Failed to fetch'));
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** A page in some language with something in it. */
export async function page(content: TemplateResult, language = 'it'): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<main lang=${language}>${content}</main>`);
}

/** The question, on a page. */
export async function ask(
  content: TemplateResult = html`<civita-page-feedback service=${service}
    ><a href="/valuta">Valuta questa pagina</a></civita-page-feedback
  >`,
  language = 'it',
): Promise<PageFeedback> {
  const element = questionIn(await page(content, language));
  await element.updateComplete;
  return element;
}

/** The first question below some root. */
export function questionIn(root: ParentNode): PageFeedback {
  const found = root.querySelector<PageFeedback>('civita-page-feedback');
  if (!found) throw new Error('Nothing is asked here.');
  return found;
}

export function formOf(element: Element): HTMLFormElement {
  return one(element, 'form[data-civita-feedback]') as HTMLFormElement;
}

/** The element that plays a part; throws when it is not there. */
export function part(element: Element, name: string): HTMLElement {
  return one(element, `[part='${name}']`);
}

/** The element that the national validator finds under this name. */
export function named(element: ParentNode, name: string): HTMLElement {
  return one(element, `[data-element='${name}']`);
}

export function one(element: ParentNode, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing here is "${selector}".`);
  return found;
}

export function radio(element: ParentNode, selector: string): HTMLInputElement {
  return one(element, selector) as HTMLInputElement;
}

export function linkIn(element: ParentNode, selector: string): HTMLAnchorElement {
  return one(element, selector) as HTMLAnchorElement;
}

/** The box for the free text. */
export function box(element: ParentNode): HTMLTextAreaElement {
  return one(element, 'textarea') as HTMLTextAreaElement;
}

/** Chooses stars as a person does: by a click on the label. */
export function rate(element: Element, stars: number): void {
  named(element, `feedback-rate-${stars}`).click();
}

/** Types into the box as far as a page can tell. */
export function type(element: Element, text: string): void {
  const textarea = box(element);
  textarea.value = text;
  textarea.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Goes on to the text and sends it, after a rate. */
export function writeAndSend(element: Element, text: string): void {
  part(element, 'next').click();
  type(element, text);
  part(element, 'send').click();
}

/**
 * Waits until something is so. The first test of a file loads the code of the first touch, module by module, and storage waits for the
 * disk: a busy machine takes its time.
 */
export async function until(isSo: () => unknown, otherwise?: string): Promise<void> {
  await waitUntil(isSo, otherwise, { timeout: 30_000 });
}

/** What the status region says, when it says something new. */
export async function said(element: Element, ...not: readonly string[]): Promise<string> {
  const status = part(element, 'status');
  await until(() => status.textContent !== '' && !not.includes(status.textContent), 'nothing was said');
  return status.textContent;
}

export const sending = 'Invio in corso…';

/** The heading of the thanks, once they are there. */
export async function thanks(element: Element): Promise<HTMLElement> {
  await until(() => element.querySelector("[data-civita-feedback='thanks']"), 'no thanks came');
  return part(element, 'title');
}

/** Whether a person sees it, as the national validator decides. */
export function isSeen(element: Element): boolean {
  const { top, bottom, width, height } = element.getBoundingClientRect();
  return getComputedStyle(element).visibility !== 'hidden' && top > 0 && bottom > 0 && width > 0 && height > 0;
}

/** The keys that this page writes to its storages from now on; other test pages share them. */
export function keysWritten(): { stop: () => readonly string[] } {
  const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') as PropertyDescriptor;
  const written: string[] = [];
  Storage.prototype.setItem = function (key, value) {
    written.push(key);
    Reflect.apply(setItem.value as Storage['setItem'], this, [key, value]);
  };
  return {
    stop() {
      Object.defineProperty(Storage.prototype, 'setItem', setItem);
      return written;
    },
  };
}
