import type { FeedbackAggregate } from '@civita/sdk';
import type { FiguresWanted } from '@civita/sdk/feedback';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NearestCity } from './nearest-city.ts';

/** What is wanted but for the service, which the nearest source may bring. */
export type FiguresAsked = Omit<FiguresWanted, 'service' | 'signal' | 'previous'> & { readonly service?: string };

/** Where figures stand; what has failed is not tried again by itself. */
export type FiguresState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: FeedbackAggregate }
  | { readonly status: 'failed'; readonly error: unknown };

/** What people answered, asked for once an element on the page says about what; the code that asks is loaded then. */
export class FeedbackFigures implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => FiguresAsked | undefined;
  readonly #city: NearestCity;
  #state: FiguresState | undefined;
  #asked = '';
  #flight: AbortController | undefined;

  /** `wanted` is asked before each update; `undefined` for nothing. */
  constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => FiguresAsked | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    this.#city = new NearestCity(host);
    host.addController(this);
  }

  /** Where the figures stand; `undefined` while none are wanted or no service is known. */
  get state(): FiguresState | undefined {
    return this.#state;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    const service = wanted?.service ?? this.#city.value?.service;
    const asked = wanted && service && this.#host.isConnected ? JSON.stringify({ ...wanted, service }) : '';
    if (asked === this.#asked) return;
    this.#give(asked);
    if (asked) void this.#load(JSON.parse(asked) as FiguresWanted);
  }

  hostDisconnected(): void {
    if (this.#state?.status === 'loading') this.#give('');
  }

  #give(asked: string): void {
    this.#flight?.abort();
    this.#flight = undefined;
    this.#asked = asked;
    this.#state = asked ? { status: 'loading' } : undefined;
  }

  async #load(wanted: FiguresWanted): Promise<void> {
    const flight = new AbortController();
    this.#flight = flight;
    let state: FiguresState;
    try {
      const { loadFigures } = await import('@civita/sdk/feedback');
      state = { status: 'ready', value: await loadFigures({ ...wanted, signal: flight.signal }) };
    } catch (error) {
      state = { status: 'failed', error };
    }
    if (flight.signal.aborted) return;
    this.#state = state;
    this.#host.requestUpdate();
  }
}
