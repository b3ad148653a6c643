/** Says that something waits, and nothing about what or whose. */
const NAME = 'civita-outbox';

/** The part of `Storage` that the marker needs. */
interface SiteStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Whether answers may wait on this device: a cheap question, so that a page loads the outbox only for a reason. */
export function mayWait(): boolean {
  try {
    return site()?.getItem(NAME) === '1';
  } catch {
    return false;
  }
}

/** Marks that answers wait, or that none does any more. */
export function markWaiting(waits: boolean): void {
  try {
    if (waits) site()?.setItem(NAME, '1');
    else site()?.removeItem(NAME);
  } catch {
    // The next touch of a question finds what waits.
  }
}

function site(): SiteStorage | undefined {
  return (globalThis as { localStorage?: SiteStorage }).localStorage;
}
