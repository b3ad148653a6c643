import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf } from '../internal/language.ts';

type Host = ReactiveControllerHost & Element;

/** Who is told when their language changes, and which it was. */
const hosts = new Map<Host, string>();
let page: MutationObserver | undefined;

/**
 * Has an element say its words again when the `lang` of the page, or of something on the page that it stands in, changes. The page
 * is watched once for all elements: a browser asks every observer of an ancestor at each change below it, so that one for each
 * element would take the square of their number.
 */
export class PageLanguage implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.set(this.#host, languageOf(this.#host));
    if (page) return;
    page = new MutationObserver(() => {
      for (const [host, before] of hosts) {
        const now = languageOf(host);
        hosts.set(host, now);
        if (now !== before) host.requestUpdate();
      }
    });
    page.observe(document, { attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}
