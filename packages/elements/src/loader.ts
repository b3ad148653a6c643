import type { Provided } from './context/provide.ts';
import { VERSION } from './internal/version.ts';

/**
 * The script of a page: turns marked links and blocks into elements. It needs no other file until the page has something to
 * turn; the code of an element is fetched then, and when that fails the link stays as it is.
 */

/**
 * What stands in a link or a block for an element, and the code of the element. The first word is the attribute that says what
 * is shown: it takes what stands after `=` in a link; `a|b` are two, and the option `of` names the second. The others are
 * options: those of a link and the `data-` attributes of a block become attributes of the same name, or of the one after `=`. An
 * attribute in `-href` or `-src` is an address: it may lead to this page's origin and to the origins that the script tag lists.
 * `room` is kept below a link that waits: a height that is common for the element, as a CSS length; in percent of the width where
 * narrow ones are taller.
 */
type Component = readonly [words: string, load: () => Promise<unknown>, room?: string];

const components: Readonly<Record<string, Component>> = {
  'objective-card': [
    'objective size level today prerendered',
    () => import('./define/objective-card.ts'),
    'max(400px,830px - 50%)',
  ],
  'objective-list': ['entries level url-state', () => import('./define/objective-list.ts'), '320px'],
  'project-card': ['project level today', () => import('./define/project-card.ts'), 'max(560px,1300px - 90%)'],
  'funding-badge': ['programme', () => import('./define/funding-badge.ts'), '200px'],
  'money-line': ['objective|project', () => import('./define/money-line.ts'), '70px'],
  progress: ['objective|project', () => import('./define/progress.ts')],
  milestones: ['project today', () => import('./define/milestones.ts')],
  indicator: ['indicator', () => import('./define/indicator.ts')],
  changes: ['earlier-src objective level', () => import('./define/changes.ts')],
  report: ['edition level open today url-state', () => import('./define/report.ts')],
  term: ['term', () => import('./define/term.ts')],
  'feedback-summary': ['subject profile version within level', () => import('./define/feedback-summary.ts')],
  'page-feedback': [
    'profile type id=subject-id path version section level gate privacy=privacy-href login=login-href',
    () => import('./define/page-feedback.ts'),
    '200px',
  ],
};

/** Elements that talk to the service; all others show the city's report. */
const asks = (name: string): boolean => name.includes('feedback');

/** Something on the page that asks to become an element, and what it says. */
interface Mark {
  /** The link itself, or the block around one. */
  readonly place: Element;
  readonly name: string;
  readonly option: (name: string) => string | null;
  /** What is shown. */
  readonly value: string | null | undefined;
}

/** A link's mark, also where an editor or a link tracker has encoded it, or added to it. */
const MARK = /(?:#|%23)civita-([\w-]+)((?:=|%3D).*?)(?:\?utm_.*)?$/i;

/** What a mark becomes; the name may belong to another script's element. */
type Made = HTMLElement & { readonly updateComplete?: Promise<unknown> };

/** What the loader leaves on the page. */
interface PageApi {
  /** Looks for marks where the loader cannot see them, such as an open shadow root. */
  readonly scan: (root?: ParentNode) => void;
  readonly version: string;
  /** Whether somebody was told that the script is here more than once. */
  warned?: boolean;
}

/** A server that renders pages may import this as well, and has none to look at. */
const isPage = typeof document !== 'undefined';
const script = isPage ? document.querySelector('script[data-civita-source], script[data-civita-service]') : null;
const source = addressIn('data-civita-source');
const service = addressIn('data-civita-service');
const listed = (script?.getAttribute('data-civita-origins') ?? '').split(/\s+/);
/** Names of components that did not load, which browsers remember until the next page, and addresses that are not allowed. */
const givenUp = new Set<string>();
/** Links and blocks that wait for what they need. */
const waiting = new WeakSet<Element>();
let provided: Promise<Provided> | undefined;
/** Settles when the page had a moment for itself after the last element that was made. */
let free: Promise<unknown> = Promise.resolve();

function scan(root: ParentNode = document): void {
  // Blocks come first, so that a marked link inside one becomes part of what the block becomes.
  for (const place of root.querySelectorAll('[data-civita]')) {
    const option = (said: string): string | null => place.getAttribute(`data-${said}`);
    const name = option('civita') ?? '';
    upgrade({ place, name, option, value: option(asks(name) ? wordsOf(name)[0] : 'id') }, root);
  }
  for (const place of root.querySelectorAll('a[href*="civita-"]')) {
    const [, name = '', said = ''] = MARK.exec(place.getAttribute('href') ?? '') ?? [];
    const option = optionsIn(said);
    upgrade({ place, name, option, value: option('')?.trim() }, root);
  }
  for (const raw of root.querySelectorAll(':not(:defined)')) {
    const name = raw.localName.slice(7);
    if (raw.localName === `civita-${name}` && isKnown(name))
      ready(name, root, raw).catch((reason: unknown) => giveUp(name, reason));
  }
}

/** The options of a mark, from its `=` on; the one without a name is what is shown. */
function optionsIn(said: string): Mark['option'] {
  const plain = /^%/.test(said) ? said.replace(/%(3D|26)/gi, (code) => decodeURIComponent(code)) : said;
  // A fragment is no form: its plus is a plus.
  const options = new URLSearchParams(plain.replace(/&amp;/g, '&').replace(/\+/g, '%2B'));
  return (option) => options.get(option);
}

function isKnown(name: string): boolean {
  return Object.keys(components).includes(name) && !givenUp.has(name);
}

function wordsOf(name: string): readonly [string, ...string[]] {
  const [key = '', ...options] = (components[name]?.[0] ?? '').split(' ');
  return [key, ...options];
}

function upgrade({ place, name, option, value }: Mark, root: ParentNode): void {
  const tag = `civita-${name}`;
  const isDone = (): unknown => place.closest(tag) ?? place.querySelector(tag);
  const isLink = place.localName === 'a';
  // While the page is being read, a block may still grow as long as nothing follows it.
  const isOpen = document.readyState === 'loading' && !isLink && !place.nextSibling;
  if (!value || !isKnown(name) || isOpen || isDone() || waiting.has(place)) return;
  // Where somebody writes, what they save should be the link; a link of a drawing knows nothing of writing, and stays.
  const { isContentEditable = true } = place as Partial<HTMLElement>;
  if (isContentEditable) return;
  const from = option('source');
  if (from && !leadsTo(from, listed)) return giveUp(from, 'is not in data-civita-origins');
  const [keys, ...options] = wordsOf(name);
  const [first = '', second] = keys.split('|');
  const link = isLink ? place : place.querySelector(':scope > a:only-child');
  waiting.add(place);
  keepRoom(link, option('size') === 'compact' ? '180px' : components[name]?.[2]);
  ready(name, root, from)
    .then(ownTask)
    .then(() => {
      if (!place.isConnected || isDone()) return;
      const element: Made = document.createElement(tag);
      const say = (attribute: string, text: string | null | undefined): void => {
        const isAddress = /-(href|src)$/.test(attribute);
        if (text && (!isAddress || leadsTo(text, [location.origin, ...listed]))) element.setAttribute(attribute, text);
      };
      say(second && option('of') === second ? second : first, value);
      for (const word of options) {
        const [said = '', attribute = said] = word.split('=');
        say(
          attribute,
          option(said) ?? (attribute === `${said}-href` ? script?.getAttribute(`data-civita-${said}`) : null),
        );
      }
      if (asks(name) && service && !place.closest('civita-source[service]')) element.setAttribute('service', service);
      const outer = from ? document.createElement('civita-source') : element;
      if (from) outer.setAttribute('src', from);
      if (outer !== element) outer.append(element);
      const focused = (place.getRootNode() as Document | ShadowRoot).activeElement;
      if (isLink) {
        place.replaceWith(outer);
        element.append(place);
      } else {
        element.append(...place.childNodes);
        place.append(outer);
      }
      // A reader who was on a link in it has lost the place, and finds it again once the element shows what it holds.
      if (outer.contains(focused))
        void element.updateComplete?.then(() => (focused as HTMLElement).focus({ preventScroll: true }));
    })
    .catch((reason: unknown) => giveUp(name, reason))
    .finally(() => {
      waiting.delete(place);
      keepRoom(link);
    });
}

/** Keeps room below a link, so that what it becomes moves little of what stands there, or gives it back. */
function keepRoom(link: Element | null, room = ''): void {
  if (!link) return;
  const { style } = link as HTMLElement;
  style.display = room && 'inline-block';
  style.marginBlockEnd = room;
}

/** Settles in a task of the caller's own: between two elements the page can paint, and answer its reader. */
function ownTask(): Promise<unknown> {
  const mine = free;
  free = mine.then(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      }),
  );
  return mine;
}

/** Loads what an element needs; `wants` is the address of its own data, or the element when it stands in the page. */
async function ready(name: string, root: ParentNode, wants: string | Element | null): Promise<void> {
  const isRaw = wants instanceof Element;
  // First, so that no element inside a source asks the page's for what is not there.
  if ((wants && !isRaw) || [root, document].some((place) => place.querySelector('civita-source')))
    await import('./define/source.ts');
  if (asks(name) ? isRaw && service : source) provided ??= provide(asks(name) ? undefined : source);
  const [city] = await Promise.all([provided, components[name]?.[1]()]);
  // What is made when the report is there shows it at once, and moves nothing twice.
  if (!wants && !asks(name)) await city?.report;
}

/** Makes the page's city known. A report that is wanted is asked for at once: what reads it comes over the same slow line. */
function provide(wanted: string | undefined): Promise<Provided> {
  const asked = wanted
    ? // eslint-disable-next-line no-restricted-globals -- it cannot wait for the code that makes requests, which reads its answer
      fetch(wanted, { credentials: 'omit', referrerPolicy: 'no-referrer', headers: { accept: 'application/json' } })
    : undefined;
  // Whoever reads the answer says what went wrong.
  asked?.catch(() => undefined);
  return import('./context/provide.ts').then(({ provideFromPage }) => provideFromPage(source, service, asked));
}

function giveUp(what: string, reason: unknown): void {
  if (givenUp.has(what)) return;
  givenUp.add(what);
  console.warn(`Civita leaves the link: "${what}"`, reason);
}

/** What an address of the script tag means on this page, or as it stands when it is none: whoever uses it will say so. */
function addressIn(attribute: string): string | undefined {
  const text = script?.getAttribute(attribute);
  return text ? (urlOf(text)?.href ?? text) : undefined;
}

/** Whether an address leads to one of these origins. */
function leadsTo(address: string, origins: readonly string[]): boolean {
  return origins.includes(urlOf(address)?.origin ?? '-');
}

function urlOf(address: string): URL | undefined {
  try {
    return new URL(address, location.href);
  } catch {
    return undefined;
  }
}

function start(): void {
  const all = (): void => scan();
  all();
  new MutationObserver((records) => {
    if (records.some((record) => record.addedNodes.length > 0)) all();
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', all);
}

const page = globalThis as { civita?: Partial<PageApi> };
// An element of the page with the id `civita` is found under this name too; it has no function `scan`.
const former = page.civita;
if (isPage && typeof former?.scan !== 'function') {
  page.civita = { scan, version: VERSION };
  // Lit reads templates as HTML, which an XML document does not: there the links stay.
  if (document.contentType === 'text/html') start();
} else if (former && !former.warned) {
  former.warned = true;
  console.warn(`Civita ${former.version ?? ''} is on this page already; ${VERSION} is left out.`);
}
