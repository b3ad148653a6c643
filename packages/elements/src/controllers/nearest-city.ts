import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { City } from '../context/city.ts';
import { cityContext } from '../context/city.ts';

/** The city that an element stands in. A source may come after it, as happens when a card is upgraded before its source. */
export class NearestCity implements ReactiveController {
  readonly #consumer: ContextConsumer<typeof cityContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#consumer = new ContextConsumer(host, { context: cityContext, subscribe: true });
    host.addController(this);
  }

  /** The city, as far as it is known; its change asks for an update of the element. */
  get value(): City | undefined {
    return this.#consumer.value;
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#askAgain);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#askAgain);
  }

  readonly #askAgain = (): void => {
    if (!this.#consumer.value) this.#consumer.hostConnected();
  };
}
