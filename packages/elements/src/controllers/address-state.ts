import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps what an element shows in the query of the page's address, where the page allows it. */
export class AddressState implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isOn: () => boolean;
  readonly #read: (said: URLSearchParams) => void;

  /** `read` is told what the address says when the element comes and when the reader goes back or forward. */
  constructor(host: ReactiveControllerHost & HTMLElement, isOn: () => boolean, read: (said: URLSearchParams) => void) {
    this.#host = host;
    this.#isOn = isOn;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    this.#take();
    window.addEventListener('popstate', this.#take);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#take);
  }

  /**
   * Writes the address anew from what it says now. `step` makes a place in the history, so that the way back leads here; without
   * it the present place is written over. Where a page forbids it (a sandboxed frame, too many calls), nothing happens.
   */
  write(change: (said: URLSearchParams) => URLSearchParams, step: 'step' | 'same'): void {
    if (!this.#isOn() || !this.#host.isConnected) return;
    const { pathname, search, hash } = location;
    const said = change(new URLSearchParams(search)).toString();
    if (said === new URLSearchParams(search).toString()) return;
    const address = `${pathname}${said === '' ? '' : `?${said}`}${hash}`;
    try {
      if (step === 'step') history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // The list works without it.
    }
  }

  readonly #take = (): void => {
    if (this.#isOn()) this.#read(new URLSearchParams(location.search));
  };
}
