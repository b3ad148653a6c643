import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguage } from '../i18n/catalogs.ts';

/** Has an element say its words again when their language has come, or when the page's own `lang` changes. */
export class LanguageWatch implements ReactiveController {
  readonly #again: () => void;
  #leave: (() => void) | undefined;
  #page: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost) {
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

  hostDisconnected(): void {
    this.#leave?.();
    this.#page?.disconnect();
  }
}
