import type { Provided } from './context/provide.ts';
import { VERSION } from './internal/version.ts';

/**
 * The script of a page: turns marked links and blocks into elements. It needs no other file until the page has something to
 * turn; the code of an element is fetched then, and when that fails the link stays as it is.
 */

/**
 * What an element needs: a common height of it in pixels, the words that say what it shows, and its code.
 *
 * The height is kept below a link that waits. The first word is the attribute that says what is shown: it takes what stands after
 * `=` in a link; `a|b` are two, and the option `of` names the second. The others are options: those of a link and the `data-`
 * attributes of a block become attributes of the same name, or of the one after `=`. An attribute in `-href` or `-src` is an
 * address: it may lead to this page's origin and to the origins that the script tag lists.
 */
type Component = readonly [height: number, words: string, load: () => Promise<unknown>];

const components = new Map<string, Component>([
  ['objective-card', [400, 'objective size level today prerendered', () => import('./define/objective-card.ts')]],
  ['objective-list', [320, 'entries level url-state', () => import('./define/objective-list.ts')]],
  ['project-card', [600, 'project level today', () => import('./define/project-card.ts')]],
  ['funding-badge', [200, 'programme', () => import('./define/funding-badge.ts')]],
  ['money-line', [70, 'objective|project', () => import('./define/money-line.ts')]],
  ['progress', [0, 'objective|project', () => import('./define/progress.ts')]],
  ['milestones', [0, 'project today', () => import('./define/milestones.ts')]],
  ['indicator', [0, 'indicator', () => import('./define/indicator.ts')]],
  ['changes', [0, 'earlier-src objective level', () => import('./define/changes.ts')]],
  ['report', [0, 'edition level open today url-state', () => import('./define/report.ts')]],
  ['term', [0, 'term', () => import('./define/term.ts')]],
  ['feedback-summary', [0, 'subject profile version within level', () => import('./define/feedback-summary.ts')]],
  [
    'page-feedback',
    [
      200,
      'profile type id=subject-id path version section level gate privacy=privacy-href login=login-href',
      () => import('./define/page-feedback.ts'),
    ],
  ],
]);

/** Elements that talk to the service; all others show the city's report. */
const asks = (name: string): boolean => name.includes('feedback');

/** A link's mark, also where an editor or a link tracker has encoded it, or added to it. */
const MARK = /(?:#|%23)civita-([\w-]+)((?:=|%3D).*?)(?:\?utm_.*)?$/i;

/** What a link or a block says under a name; a link says what is shown under none. */
type Option = (name: string) => string | null;

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
const told = (name: string): string => script?.getAttribute(`data-civita-${name}`) ?? '';
const source = addressIn('source');
const service = addressIn('service');
const listed = told('origins').split(/\s+/);
/** Components that did not load, which browsers remember until the next page, and addresses that are not allowed. */
const givenUp = new Set<string>();
/** Links and blocks that wait for what they need. */
const waiting = new WeakSet<Element>();
let provided: Promise<Provided> | undefined;
/** Settles when the page had a moment for itself after the last element that was made. */
let free: Promise<unknown> = Promise.resolve();

function scan(root: ParentNode = document): void {
  // Blocks come first, so that a marked link inside one becomes part of what the block becomes.
  for (const place of root.querySelectorAll('[data-civita]')) {
    const option: Option = (name) => place.getAttribute(`data-${name}`);
    void upgrade(place, String(option('civita')), option, root);
  }
  for (const place of root.querySelectorAll('a[href*="civita-"]')) {
    const [, name = '', said = ''] = MARK.exec(String(place.getAttribute('href'))) ?? [];
    void upgrade(place, name, optionsIn(said), root);
  }
  for (const raw of root.querySelectorAll(':not(:defined)')) {
    const name = raw.localName.replace('civita-', '');
    if (name !== raw.localName) ready(name, root, raw).catch((reason: unknown) => giveUp(name, reason));
  }
}

/** The options of a mark, from its `=` on. */
function optionsIn(said: string): Option {
  const plain = said.startsWith('%') ? said.replace(/%3D|%26/gi, decodeURIComponent) : said;
  // A fragment is no form: its plus is a plus.
  const options = new URLSearchParams(plain.replace(/&amp;/g, '&').replace(/\+/g, '%2B'));
  return (name) => options.get(name);
}

async function upgrade(place: Element, name: string, option: Option, root: ParentNode): Promise<void> {
  const component = components.get(name);
  if (!component || givenUp.has(name) || waiting.has(place)) return;
  const [height, words] = component;
  const [keys = '', ...options] = words.split(' ');
  const [first = '', second = first] = keys.split('|');
  const value = (option('') ?? option(asks(name) ? first : 'id') ?? '').trim();
  const tag = `civita-${name}`;
  const isDone = (): unknown => place.closest(tag) ?? place.querySelector(tag);
  const isLink = place.localName === 'a';
  // While the page is being read, a block may still grow as long as nothing follows it.
  const isOpen = document.readyState === 'loading' && !isLink && !place.nextSibling;
  // Where somebody writes, what they save should be the link; a link of a drawing knows nothing of writing, and stays.
  const { isContentEditable = true } = place as Partial<HTMLElement>;
  if (!value || isOpen || isContentEditable || isDone()) return;
  const from = option('source');
  if (from && !leadsTo(from, listed)) {
    giveUp(from, 'is not in data-civita-origins');
    return;
  }
  const link = isLink ? place : place.querySelector(':scope > a:only-child');
  waiting.add(place);
  keepRoom(link, option('size') === 'compact' ? 180 : height);
  try {
    await ready(name, root, from);
    // Between two elements the page can paint, and answer its reader.
    await (free = free.then(() => new Promise((resolve) => setTimeout(resolve))));
    if (!place.isConnected || isDone()) return;
    const element: Made = document.createElement(tag);
    const say = (attribute: string, text: string | null): void => {
      const isAddress = /-(href|src)$/.test(attribute);
      if (text && (!isAddress || leadsTo(text, [location.origin, ...listed]))) element.setAttribute(attribute, text);
    };
    say(option('of') === second ? second : first, value);
    for (const word of options) {
      const [said = '', attribute = said] = word.split('=');
      say(attribute, option(said) ?? (attribute === said ? null : told(said)));
    }
    const isTold = place.closest('civita-source[service]') ?? place.querySelector('form[action]');
    if (asks(name) && !isTold) say('service', service);
    let outer: HTMLElement = element;
    if (from) {
      outer = document.createElement('civita-source');
      outer.setAttribute('src', from);
      outer.append(element);
    }
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
  } catch (reason) {
    giveUp(name, reason);
  } finally {
    waiting.delete(place);
    keepRoom(link, 0);
  }
}

/** Keeps a height in pixels below a link, and more where it has little width, or gives it back. */
function keepRoom(link: Element | null, height: number): void {
  if (!link) return;
  const { style } = link as HTMLElement;
  style.display = height ? 'inline-block' : '';
  style.marginBlockEnd = height ? `max(${height}px,${2 * height}px - 50%)` : '';
}

/** Loads what an element needs; `wants` is the address of its own data, or the element when it stands in the page. */
async function ready(name: string, root: ParentNode, wants: string | Element | null): Promise<void> {
  const component = components.get(name);
  if (!component || givenUp.has(name)) return;
  const isRaw = wants instanceof Element;
  // First, so that no element inside a source asks the page's for what is not there.
  if ((wants && !isRaw) || root.querySelector('civita-source') || document.querySelector('civita-source'))
    await import('./define/source.ts');
  const wanted = asks(name) ? '' : source;
  if (wanted || (isRaw && service)) provided ??= provide(wanted);
  const [city] = await Promise.all([provided, component[2]()]);
  // What is made when the report is there shows it at once, and moves nothing twice.
  if (!wants && !asks(name)) await city?.report;
}

/** Makes the page's city known. A report that is wanted is asked for at once: what reads it comes over the same slow line. */
function provide(wanted: string): Promise<Provided> {
  const asked = wanted
    ? // eslint-disable-next-line no-restricted-globals -- it cannot wait for the code that makes requests, which reads its answer
      fetch(wanted, { credentials: 'omit', referrerPolicy: 'no-referrer', headers: { accept: 'application/json' } })
    : undefined;
  // Whoever reads the answer says what went wrong.
  asked?.catch(() => undefined);
  return import('./context/provide.ts').then(({ provideFromPage }) => provideFromPage(source, service, asked));
}

function addressIn(name: string): string {
  return told(name) && urlOf(told(name)).href;
}

function giveUp(what: string, reason: unknown): void {
  if (givenUp.has(what)) return;
  givenUp.add(what);
  console.warn(`Civita leaves the link: "${what}"`, reason);
}

/** Whether an address leads to one of these origins. */
function leadsTo(address: string, origins: readonly string[]): boolean {
  return origins.includes(urlOf(address).origin);
}

/** What an address means on this page, or as it stands when it is none: whoever uses it will say so. */
function urlOf(address: string): Pick<URL, 'href' | 'origin'> {
  try {
    return new URL(address, location.href);
  } catch {
    return { href: address, origin: '-' };
  }
}

const page = globalThis as { civita?: Partial<PageApi> };
// An element of the page with the id `civita` is found under this name too; it has no function `scan`.
const former = page.civita;
if (isPage && typeof former?.scan !== 'function') {
  page.civita = { scan, version: VERSION };
  // Lit reads templates as HTML, which an XML document does not: there the links stay.
  if (document.contentType === 'text/html') {
    const all = (): void => scan();
    all();
    new MutationObserver(all).observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', all);
  }
} else if (former && !former.warned) {
  former.warned = true;
  console.warn(`Civita ${former.version ?? ''} is on this page already; ${VERSION} is left out.`);
}
