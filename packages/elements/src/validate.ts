import { en } from './i18n/validate/en.ts';
import { it } from './i18n/validate/it.ts';
import type { Fault, Found } from './validate/fault.ts';
import { faultOf } from './validate/fault.ts';
import { neighbourFaults } from './validate/neighbours.ts';
import { named, partFaults } from './validate/parts.ts';
import { placeFaults } from './validate/place.ts';
import { pressFaults } from './validate/press.ts';

export type { RuleName } from './i18n/validate/it.ts';
export type { Fault } from './validate/fault.ts';

/** How a page is looked at. */
export interface ValidateOptions {
  /** Language of the words: Italian for Italian, else English. */
  readonly language?: string;
  /** Presses the rates as the validator does; they stay chosen, and nothing is sent. */
  readonly press?: boolean;
  /** Seconds to wait for the question; 6, about what the validator waits, when not stated. */
  readonly patience?: number;
}

/**
 * Tells whoever builds a page which rules of the national criterion C.SI.2.5 (and 2.6, C.SI.1.1, C.SI.1.2 beside it) the
 * question `comuni` breaks there, and how to mend it, before the official validator does. Empty when nothing was found; that is no
 * promise, since the validator looks at more than this page.
 *
 * @example
 * const { validate } = await import('@civita/elements/validate');
 * console.table(await validate(document.querySelector('civita-page-feedback'), { press: true }));
 */
export async function validate(element: Element | null, options: ValidateOptions = {}): Promise<readonly Fault[]> {
  const { language = 'it', press = false, patience = 6 } = options;
  const texts = /^it\b/i.test(language) ? it : en;
  return (await found(element, press, patience)).map((each) => faultOf(each, texts));
}

async function found(element: Element | null, press: boolean, patience: number): Promise<readonly Found[]> {
  if (!element) return [['missing', undefined]];
  const container = await containerIn(element, patience);
  if (!container && element.querySelector('[data-civita-feedback]')) return [['missing', undefined]];
  if (!container) return [['late', element, String(patience)]];
  if (container.getRootNode() instanceof ShadowRoot) return [['shadow', container]];
  const faults = [...partFaults(container), ...placeFaults(container), ...neighbourFaults(container)];
  // What is not there or not seen cannot be pressed.
  const isUsable = !faults.some(([rule]) => ['hidden', 'frame', 'parts', 'branches'].includes(rule));
  return press && isUsable ? [...faults, ...(await pressFaults(container))] : faults;
}

/** The question inside an element, or the element itself, as soon as it is there. */
async function containerIn(element: Element, patience: number): Promise<HTMLElement | undefined> {
  const end = performance.now() + patience * 1000;
  for (;;) {
    const self = element instanceof HTMLElement && element.getAttribute('data-element') === 'feedback';
    const container = self ? element : (named(element, 'feedback') ?? inShadow(element));
    if (container) return container;
    if (performance.now() >= end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The question in a shadow root of this element or of one below it, however deep. */
function inShadow(element: ParentNode): HTMLElement | undefined {
  for (const { shadowRoot } of [element as Element, ...element.querySelectorAll('*')]) {
    const found = shadowRoot && (named(shadowRoot, 'feedback') ?? inShadow(shadowRoot));
    if (found) return found;
  }
  return undefined;
}
