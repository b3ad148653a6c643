import { VERSION } from './internal/version.ts';

/**
 * The script of a page: turns marked links and blocks into elements. It needs no other file until the page has something to
 * turn; the code of an element is fetched then, and when that fails the link stays as it is.
 */

interface Component {
  /** The attribute that says what is shown: it takes what stands after `=` in a link. */
  readonly key: string;
  /** Which options of a link, and which `data-` attributes of a block, become attributes, and under which names. */
  readonly options: Readonly<Record<string, string>>;
  /** Those of them that are addresses: they may lead to this page's origin and to the origins that the script tag lists. */
  readonly addresses?: readonly string[];
  /** Whether it shows the city's report. */
  readonly data: boolean;
  readonly load: () => Promise<unknown>;
}

const components: Readonly<Record<string, Component>> = {
  'objective-card': {
    key: 'objective',
    options: { size: 'size', level: 'level' },
    data: true,
    load: () => import('./define/objective-card.ts'),
  },
  'funding-badge': {
    key: 'programme',
    options: {},
    data: true,
    load: () => import('./define/funding-badge.ts'),
  },
  'page-feedback': {
    key: 'profile',
    options: {
      type: 'type',
      id: 'subject-id',
      path: 'path',
      version: 'version',
      section: 'section',
      level: 'level',
      gate: 'gate',
      privacy: 'privacy-href',
      login: 'login-href',
    },
    addresses: ['privacy', 'login'],
    data: false,
    load: () => import('./define/page-feedback.ts'),
  },
};

/** Something on the page that asks to become an element, and what it says. */
interface Mark {
  /** The link itself, or the block around one. */
  readonly place: Element;
  /** What is shown, as {@link Component.key} says. */
  readonly value: string | null;
  readonly option: (name: string) => string | null;
}

/** What the loader leaves on the page. */
interface PageApi {
  /** Looks for marks where the loader cannot see them, such as an open shadow root. */
  readonly scan: (root?: ParentNode) => void;
  readonly version: string;
  /** Whether somebody was told that the script is here more than once. */
  warned?: boolean;
}

const script = document.querySelector('script[data-civita-source], script[data-civita-service]');
const source = addressIn('data-civita-source');
const service = addressIn('data-civita-service');
const listed = (script?.getAttribute('data-civita-origins') ?? '').split(/\s+/);
/** Names of components that did not load, which browsers remember until the next page, and addresses that are not allowed. */
const givenUp = new Set<string>();
let provided: Promise<unknown> | undefined;

function scan(root: ParentNode = document): void {
  for (const [name, component] of Object.entries(components)) {
    if (givenUp.has(name)) continue;
    for (const mark of marksOf(root, name, component)) upgrade(mark, name, component, root);
    const raw = root.querySelector(`civita-${name}:not(:defined)`);
    if (raw) ready(component, root, raw).catch((reason: unknown) => giveUp(name, reason));
  }
}

/** Blocks come first, so that a marked link inside one becomes part of what the block becomes. */
function marksOf(root: ParentNode, name: string, { key, options }: Component): readonly Mark[] {
  const blocks = [...root.querySelectorAll(`[data-civita="${name}"]`)].map((place): Mark => {
    const option = (option: string): string | null => place.getAttribute(`data-${option}`);
    return { place, option, value: option(options['id'] ? key : 'id') };
  });
  const links = [...root.querySelectorAll<HTMLAnchorElement>(`a[href*="#civita-${name}="]`)].map((place): Mark => {
    // A fragment is no form: its plus is a plus.
    const said = new URLSearchParams(place.hash.slice(1).replace(/\+/g, '%2B'));
    return { place, option: (option) => said.get(option), value: said.get(`civita-${name}`) };
  });
  return [...blocks, ...links];
}

function upgrade({ place, value, option }: Mark, name: string, component: Component, root: ParentNode): void {
  const tag = `civita-${name}`;
  const isDone = (): unknown => place.closest(tag) ?? place.querySelector(tag);
  const isLink = place instanceof HTMLAnchorElement;
  // While the page is being read, a block may still grow as long as nothing follows it.
  const isOpen = document.readyState === 'loading' && !isLink && !place.nextSibling;
  if (!value || isOpen || isDone()) return;
  const from = option('source');
  if (from && !leadsTo(from, listed)) return giveUp(from, 'is not in data-civita-origins');
  ready(component, root, from)
    .then(() => {
      if (!place.isConnected || isDone()) return;
      const element = document.createElement(tag);
      element.setAttribute(component.key, value);
      for (const [said, attribute] of Object.entries(component.options)) {
        const isAddress = component.addresses?.includes(said);
        const text = option(said) ?? (isAddress ? script?.getAttribute(`data-civita-${said}`) : null);
        if (text && (!isAddress || leadsTo(text, [location.origin, ...listed]))) element.setAttribute(attribute, text);
      }
      if (!component.data && service && !place.closest('civita-source[service]'))
        element.setAttribute('service', service);
      const outer = from ? document.createElement('civita-source') : element;
      if (from) outer.setAttribute('src', from);
      if (outer !== element) outer.append(element);
      if (isLink) {
        place.replaceWith(outer);
        element.append(place);
      } else {
        element.append(...place.childNodes);
        place.append(outer);
      }
    })
    .catch((reason: unknown) => giveUp(name, reason));
}

/** Loads what an element needs; `wants` is the address of its own data, or the element when it stands in the page. */
async function ready({ data, load }: Component, root: ParentNode, wants: string | Element | null): Promise<void> {
  const isRaw = wants instanceof Element;
  // First, so that no element inside a source asks the page's for what is not there.
  if ((wants && !isRaw) || [root, document].some((place) => place.querySelector('civita-source')))
    await import('./define/source.ts');
  if (data ? source : isRaw && service)
    provided ??= import('./context/provide.ts').then(({ provideFromPage }) => provideFromPage(source, service));
  await Promise.all([load(), provided]);
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
if (typeof former?.scan !== 'function') {
  page.civita = { scan, version: VERSION };
  // Lit reads templates as HTML, which an XML document does not: there the links stay.
  if (document.contentType === 'text/html') start();
} else if (!former.warned) {
  former.warned = true;
  console.warn(`Civita ${former.version ?? ''} is on this page already; ${VERSION} is left out.`);
}
