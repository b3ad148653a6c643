import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** Who is told when a `lang` around them changes. */
const hosts = new Set<Host>();
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
    hosts.add(this.#host);
    page ??= new MutationObserver((changes) => {
      for (const host of hosts) if (changes.some(({ target }) => standsIn(host, target))) host.requestUpdate();
    });
    if (hosts.size === 1) page.observe(document, { attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    if (hosts.delete(this.#host) && hosts.size === 0) page?.disconnect();
  }
}

/** Whether an element stands in a part of the page, through shadow roots too. */
function standsIn(element: Element, part: Node): boolean {
  if (part.contains(element)) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && standsIn(root.host, part);
}
