import type { Acknowledgement } from '@civita/sdk';
import { EMBLEM_LEAST_HEIGHT } from '@civita/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EmblemFault } from '../internal/emblem-warning.ts';

const LOGO = /logo|emblem|stemma|crest|brand/i;

/** How far above and below a logo may stand to be beside the emblem, in CSS pixels. */
const BESIDE = 200;

/**
 * Looks how large the emblem of a badge is on the page and where it stands, and tells the integrator once in the console which
 * rule that breaks. Sizes come from the browser with what it has laid out: nothing is measured in an update.
 */
export class EmblemWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #acknowledgement: () => Acknowledgement | undefined;
  #isPlaced = false;
  readonly #told = new Set<EmblemFault>();
  #observer: IntersectionObserver | undefined;
  #emblem: Element | null = null;
  readonly #boxes = new Map<Element, DOMRectReadOnly>();

  constructor(host: ReactiveControllerHost & HTMLElement, acknowledgement: () => Acknowledgement | undefined) {
    this.#host = host;
    this.#acknowledgement = acknowledgement;
    host.addController(this);
  }

  hostUpdated(): void {
    const emblem = this.#host.shadowRoot?.querySelector("[part='emblem']") ?? null;
    if (emblem === this.#emblem) return;
    this.hostDisconnected();
    this.#emblem = emblem;
    if (!emblem || typeof IntersectionObserver === 'undefined') return;
    this.#observer = new IntersectionObserver((entries) => this.#look(entries));
    for (const seen of [emblem, ...this.#logos()]) this.#observer.observe(seen);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#boxes.clear();
    this.#emblem = null;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** The images around the badge that call themselves a logo. */
  #logos(): readonly Element[] {
    const around = this.#host.closest('header, footer, section, aside, main, body');
    return [...(around?.querySelectorAll('img, svg') ?? [])].filter((image) =>
      ['alt', 'class', 'id', 'src', 'aria-label'].some((name) =>
        LOGO.test(image.getAttribute(name)?.slice(0, 200) ?? ''),
      ),
    );
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, boundingClientRect } of entries) this.#boxes.set(target, boundingClientRect);
    const own = this.#emblem && this.#boxes.get(this.#emblem);
    if (!own || own.height === 0) return;
    // The drawing has a white border of 1/25 of the emblem's height on each side.
    const height = (own.height * 25) / 27;
    if (height < EMBLEM_LEAST_HEIGHT) this.#tell('least');
    for (const [image, box] of this.#boxes)
      if (image !== this.#emblem && isBeside(box, own) && (box.height > height + 1 || box.width > own.width))
        this.#tell('smaller');
    // As the page opens: later the reader may have turned or narrowed the window.
    if (this.#isPlaced) return;
    this.#isPlaced = true;
    const isFirst = document.querySelector(this.#host.localName) === this.#host;
    if (isFirst && this.#acknowledgement()?.firstScreen && own.top + window.scrollY >= window.innerHeight)
      this.#tell('position');
  }

  #tell(fault: EmblemFault): void {
    if (this.#told.has(fault)) return;
    this.#told.add(fault);
    const { regime } = this.#acknowledgement() ?? {};
    import('../internal/emblem-warning.ts').then(
      ({ warnOfEmblem }) => warnOfEmblem(this.#host, fault, regime),
      () => undefined,
    );
  }
}

function isBeside(box: DOMRectReadOnly, own: DOMRectReadOnly): boolean {
  return box.height > 0 && box.bottom > own.top - BESIDE && box.top < own.bottom + BESIDE;
}
