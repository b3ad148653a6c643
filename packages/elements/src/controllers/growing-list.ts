import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many rows are made first, so that a screen is full at once. */
const FIRST = 100;

/** How many are made later, of those that are there: each time costs a look at all of them too. */
const SHARE = 0.5;

/**
 * Makes the rows of a long list a few at a time, those that are wanted first. A row that was made stays, so that it need only be
 * hidden and shown again, also when newer data lists the same.
 */
export class GrowingList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #made = new Set<string>();
  #isWhole = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Those of the rows that stand on the page after this update, in their order. */
  rows<T extends { readonly id: string }>(ordered: readonly T[], isWanted: (id: string) => boolean): readonly T[] {
    let more = Math.max(FIRST, this.#made.size * SHARE);
    this.#isWhole = true;
    return ordered.filter(({ id }) => {
      if (this.#made.has(id)) return true;
      if (!isWanted(id)) return false;
      more -= 1;
      if (more < 0) this.#isWhole = false;
      else this.#made.add(id);
      return more >= 0;
    });
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (!this.#isWhole) this.#timer = setTimeout(() => this.#host.requestUpdate());
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
