import { inBrowser } from './browser-storage.ts';
import { MARKER } from './marker.ts';

/** Marks that answers wait on this device, or that none does any more. Without the mark the next touch finds what waits. */
export function markWaiting(waits: boolean): void {
  inBrowser('localStorage', (storage) => (waits ? storage.setItem(MARKER, '1') : storage.removeItem(MARKER)));
}
