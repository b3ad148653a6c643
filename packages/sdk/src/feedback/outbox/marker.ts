/** Says that something waits, and nothing about what or whose. */
export const MARKER = 'civita-outbox';

/** Where there is no storage, asking throws. */
interface Site {
  readonly localStorage: { getItem(key: string): string | null };
}

/** Whether answers may wait on this device: a cheap question, so that a page loads the outbox only for a reason. */
export function mayWait(): boolean {
  try {
    return (globalThis as unknown as Site).localStorage.getItem(MARKER) !== null;
  } catch {
    return false;
  }
}
