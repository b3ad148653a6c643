import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguage, saidIn } from '../i18n/catalogs.ts';
import { languageOf } from '../internal/language.ts';

/** What is to be said again when the page's own `lang` changes. */
const listeners = new Set<() => void>();
let page: MutationObserver | undefined;

/**
 * Watches the page's `lang` once for all elements: a browser asks every observer of an ancestor at each change below it, so that
 * one for each element would take the square of their number.
 */
function onPageLanguage(listener: () => void): () => void {
  listeners.add(listener);
  page ??= new MutationObserver(() => {
    for (const again of listeners) again();
  });
  if (listeners.size === 1) page.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => {
    if (listeners.delete(listener) && listeners.size === 0) page?.disconnect();
  };
}

/**
 * Has an element say its words again when their language has come, or when the page's own `lang` changes, and say in which
 * language they are: on an Arabic page they are English.
 */
export class LanguageWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #again: () => void;
  #leave: readonly (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#again = () => {
      host.requestUpdate();
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = [onLanguage(this.#again), onPageLanguage(this.#again)];
  }

  hostUpdated(): void {
    const words = this.#host.shadowRoot?.querySelector<HTMLElement>('.civita');
    if (!words) return;
    const language = languageOf(this.#host);
    const said = saidIn(language);
    // Every language that stands in for the page's runs from left to right.
    const direction = said === language ? '' : 'ltr';
    // Writing the same again has a browser look at all that stands below.
    if (words.lang !== said) words.lang = said;
    if (words.dir !== direction) words.dir = direction;
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave();
  }
}
