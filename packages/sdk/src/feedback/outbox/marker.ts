import { inBrowser } from './browser-storage.ts';

/** Says that something waits, and nothing about what or whose. */
export const MARKER = 'civita-outbox';

/** Whether answers may wait on this device: a cheap question, so that a page loads the outbox only for a reason. */
export function mayWait(): boolean {
  return (inBrowser('localStorage', (storage) => storage.getItem(MARKER)) ?? null) !== null;
}
