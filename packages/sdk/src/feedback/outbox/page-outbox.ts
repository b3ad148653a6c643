import { indexedStorage } from './indexed-storage.ts';
import type { Locks } from './lease.ts';
import { markWaiting } from './mark.ts';
import type { Outbox } from './outbox-contract.ts';
import { createOutbox } from './outbox.ts';

/** Milliseconds within which devices that get their network back together begin to send. */
const SPREAD = 3000;

let outbox: Outbox | undefined;

/**
 * The page's outbox over the site's IndexedDB, made when it is first asked for. It sends what waits then, when the network
 * comes back, and when the page is hidden or shown again: a phone may never come back to a hidden page.
 */
export function pageOutbox(): Outbox {
  outbox ??= open();
  return outbox;
}

function open(): Outbox {
  const page = globalThis as typeof globalThis & { readonly document?: EventTarget };
  const { locks } = navigator as { readonly locks?: Locks };
  const made = createOutbox({ storage: indexedStorage(), locks, mark: markWaiting, random: () => Math.random() });
  page.addEventListener('online', () => void setTimeout(() => void made.flush(true), Math.random() * SPREAD));
  page.document?.addEventListener('visibilitychange', () => void made.flush());
  void made.flush();
  return made;
}
