import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguage, saidIn } from '../i18n/catalogs.ts';
import { languageOf } from '../internal/language.ts';
import { PageLanguage } from './page-language.ts';

/**
 * Has an element say its words again when their language has come, or when a `lang` around it changes, and say in which
 * language they are: on an Arabic page they are English.
 */
export class LanguageWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    new PageLanguage(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = onLanguage(() => {
      this.#host.requestUpdate();
    });
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
    this.#leave?.();
  }
}
