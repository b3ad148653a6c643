import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguage, saidIn } from '../i18n/catalogs.ts';
import { languageOf } from '../internal/language.ts';

/**
 * Has an element say its words again when their language has come, or when the page's own `lang` changes, and say in which
 * language they are: on an Arabic page they are English.
 */
export class LanguageWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #again: () => void;
  #leave: (() => void) | undefined;
  #page: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#again = () => {
      host.requestUpdate();
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = onLanguage(this.#again);
    this.#page = new MutationObserver(this.#again);
    this.#page.observe(document.documentElement, { attributeFilter: ['lang'] });
  }

  hostUpdated(): void {
    const words = this.#host.shadowRoot?.querySelector<HTMLElement>('.civita');
    if (!words) return;
    const language = languageOf(this.#host);
    words.lang = saidIn(language);
    // Every language that stands in for the page's runs from left to right.
    words.dir = words.lang === language ? '' : 'ltr';
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#page?.disconnect();
  }
}
