import type { OutboxStorage } from '@civita/sdk/outbox';

/** A device's storage that outlives its outboxes, and can break. */
export interface MemoryStorage extends OutboxStorage {
  readonly entries: Map<string, unknown>;
  readonly aside: Map<string, unknown>;
  /** Every call fails from now on with this error. */
  broken: Error | undefined;
}

/** The contract of `OutboxStorage` without a browser. */
export function memoryStorage(): MemoryStorage {
  const entries = new Map<string, unknown>();
  const aside = new Map<string, unknown>();
  const storage: MemoryStorage = {
    entries,
    aside,
    broken: undefined,
    all: async () => use(() => [...entries].map(([key, value]) => [key, structuredClone(value)] as const)),
    change: async (key, change) =>
      use(() => {
        const next = change(structuredClone(entries.get(key)));
        if (next === undefined) entries.delete(key);
        else entries.set(key, structuredClone(next));
      }),
    setAside: async (key) =>
      use(() => {
        if (entries.has(key)) aside.set(key, entries.get(key));
        entries.delete(key);
      }),
  };
  return storage;

  async function use<T>(work: () => T): Promise<T> {
    await Promise.resolve();
    if (storage.broken) throw storage.broken;
    return work();
  }
}
