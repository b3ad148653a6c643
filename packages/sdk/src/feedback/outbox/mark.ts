import { MARKER } from './marker.ts';

/** The part of `Storage` that the marker needs. */
interface SiteStorage {
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Marks that answers wait on this device, or that none does any more. Without the mark the next touch finds what waits. */
export function markWaiting(waits: boolean): void {
  try {
    const { localStorage } = globalThis as { localStorage?: SiteStorage };
    if (waits) localStorage?.setItem(MARKER, '1');
    else localStorage?.removeItem(MARKER);
  } catch {
    // Where storage is not allowed nothing waits.
  }
}
