import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many rows are made at once when somebody waits for them: a screen is full with fewer. */
const FIRST = 100;

/** How many are made later, of those that are there: each time the browser looks at all of them too. */
const SHARE = 0.5;

/**
 * Makes the rows of a long list a few at a time, those that are wanted first. A row that was made stays, so that it need only be
 * hidden and shown again, also when newer data lists the same; in another order they are made anew.
 */
export class GrowingList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #made = new Set<string>();
  #order: unknown;
  #more = FIRST;
  #isWhole = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The ids of the rows that stand on the page after this update; `order` is what they are sorted by. */
  made(wanted: readonly { readonly id: string }[], order: unknown): ReadonlySet<string> {
    if (order !== this.#order) this.#made.clear();
    this.#order = order;
    const missing = wanted.filter(({ id }) => !this.#made.has(id));
    for (const { id } of missing.slice(0, this.#more)) this.#made.add(id);
    this.#isWhole = missing.length <= this.#more;
    this.#more = FIRST;
    return this.#made;
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#isWhole) return;
    this.#timer = setTimeout(() => {
      this.#more = Math.max(FIRST, this.#made.size * SHARE);
      this.#host.requestUpdate();
    });
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
