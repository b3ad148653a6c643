import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Who is told when the page's own `lang` changes. */
const hosts = new Set<ReactiveControllerHost>();
let page: MutationObserver | undefined;

/**
 * Has an element say its words again when the page's own `lang` changes. The page is watched once for all elements: a browser
 * asks every observer of an ancestor at each change below it, so that one for each element would take the square of their number.
 */
export class PageLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    page ??= new MutationObserver(() => {
      for (const host of hosts) host.requestUpdate();
    });
    if (hosts.size === 1) page.observe(document.documentElement, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    if (hosts.delete(this.#host) && hosts.size === 0) page?.disconnect();
  }
}
