/**
 * The script of a page: turns marked links into elements. It has no dependency; the code of an element is fetched only
 * when the page has one, and when that fails the link stays as it is.
 */

interface Component {
  /** The attribute that takes what stands after `=` in the link. */
  readonly key: string;
  /** Which options of the link become attributes, and under which names. */
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

const MARKED = 'a[href*="#civita-"]';

const script = document.querySelector('script[data-civita-source]');
const source = addressIn('data-civita-source');
const service = addressIn('data-civita-service');
const listed = (script?.getAttribute('data-civita-origins') ?? '').split(/\s+/);
let provided: Promise<unknown> | undefined;

/** Upgrades what is marked below `root`; the page's own script may call it for content that an observer cannot see. */
function scan(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>(MARKED)) upgrade(link);
  for (const name of Object.keys(components))
    if (root.querySelector(`civita-${name}:not(:defined)`)) void ready(name).catch(warn);
}

function upgrade(link: HTMLAnchorElement): void {
  const marker = /^#civita-([a-z-]+)=([^&]*)&?(.*)$/.exec(link.hash);
  const name = marker?.[1] ?? '';
  const component = Object.keys(components).includes(name) ? components[name] : undefined;
  if (!marker || !component || link.closest(`civita-${name}`)) return;
  const options = new URLSearchParams(marker[3]);
  const from = options.get('source');
  if (from && !leadsTo(from, listed)) {
    console.warn(`Civita: "${from}" is not in data-civita-origins, so the link stays.`);
    return;
  }
  ready(name, from).then(() => {
    if (!link.isConnected || link.closest(`civita-${name}`)) return;
    const element = document.createElement(`civita-${name}`);
    element.setAttribute(component.key, decodeURIComponent(marker[2] ?? ''));
    for (const [option, attribute] of Object.entries(component.options)) {
      const isAddress = component.addresses?.includes(option);
      const value = options.get(option) ?? (isAddress ? script?.getAttribute(`data-civita-${option}`) : null);
      if (value && (!isAddress || leadsTo(value, [location.origin, ...listed]))) element.setAttribute(attribute, value);
    }
    if (!component.data && service) element.setAttribute('service', service);
    link.replaceWith(within(element, from));
    element.append(link);
  }, warn);
}

/** The element, inside a source of its own when the link names one. */
function within(element: HTMLElement, from: string | null): HTMLElement {
  if (!from) return element;
  const own = document.createElement('civita-source');
  own.setAttribute('src', from);
  own.append(element);
  return own;
}

async function ready(name: string, from?: string | null): Promise<void> {
  const component = components[name];
  // First, so that no element inside a source asks the page's for what is not there.
  if (from || document.querySelector('civita-source')) await import('./define/source.ts');
  if (component?.data && source)
    provided ??= import('./context/provide.ts').then(({ provideFromPage }) => {
      provideFromPage(source, service);
    });
  await Promise.all([component?.load(), provided]);
}

function addressIn(attribute: string): string | undefined {
  const value = script?.getAttribute(attribute);
  return value ? new URL(value, location.href).href : undefined;
}

/** Whether an address leads to one of these origins. */
function leadsTo(address: string, origins: readonly string[]): boolean {
  try {
    return origins.includes(new URL(address, location.href).origin);
  } catch {
    return false;
  }
}

function warn(reason: unknown): void {
  console.warn('Civita: an element did not load, so its link stays.', reason);
}

function start(): void {
  scan(document);
  new MutationObserver((records) => {
    if (records.some((record) => record.addedNodes.length > 0)) scan(document);
  }).observe(document.documentElement, { childList: true, subtree: true });
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

Object.assign(globalThis, { civita: { scan } });
