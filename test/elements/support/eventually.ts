import { waitUntil } from '@open-wc/testing';

/** Waits until something is so, for as long as a busy machine may need. */
export async function eventually(isSo: () => unknown): Promise<void> {
  await waitUntil(isSo, 'it never became so', { timeout: 10_000 });
}
