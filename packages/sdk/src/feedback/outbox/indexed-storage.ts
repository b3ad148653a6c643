import type { OutboxStorage } from './storage.ts';

const DATABASE = 'civita-outbox';
const WAITING = 'waiting';
const ASIDE = 'aside';

/** Milliseconds after which a database that does not open counts as missing: some engines never say so. */
let patience = 10_000;

/**
 * The site's IndexedDB; every call rejects where a browser allows none (private modes, sandboxed frames). A connection lives
 * for one call, so that no tab stands in the way of another.
 */
export function indexedStorage(): OutboxStorage {
  return {
    all: async () => {
      const found: (readonly [string, unknown])[] = [];
      await inTransaction('readonly', (waiting) => {
        const cursor = waiting.openCursor();
        cursor.onsuccess = () => {
          if (!cursor.result) return;
          found.push([cursor.result.key as string, cursor.result.value as unknown]);
          cursor.result.continue();
        };
      });
      return found;
    },
    change: async (key, change) =>
      inTransaction('readwrite', (waiting) => {
        const stored = waiting.get(key);
        stored.onsuccess = () => {
          const next = change(stored.result);
          if (next === undefined) waiting.delete(key);
          else waiting.put(next, key);
        };
      }),
    setAside: async (key) =>
      inTransaction('readwrite', (waiting, aside) => {
        const stored = waiting.get(key);
        stored.onsuccess = () => {
          if (stored.result === undefined) return;
          aside.put(stored.result, key);
          waiting.delete(key);
        };
      }),
  };
}

async function inTransaction(
  mode: IDBTransactionMode,
  work: (waiting: IDBObjectStore, aside: IDBObjectStore) => void,
): Promise<void> {
  const database = await open();
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction([WAITING, ASIDE], mode, { durability: 'strict' });
      const fail = (): void => reject(transaction.error ?? new Error('The browser gave the transaction up.'));
      transaction.oncomplete = () => resolve();
      transaction.onerror = fail;
      transaction.onabort = fail;
      work(transaction.objectStore(WAITING), transaction.objectStore(ASIDE));
    });
  } finally {
    database.close();
  }
}

/** Already naming the database throws where storage is not allowed. */
async function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      // One long wait is enough: a person may be waiting for it.
      patience = 1000;
      reject(new Error('The browser does not open its storage.'));
    }, patience);
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      for (const name of [WAITING, ASIDE]) request.result.createObjectStore(name);
    };
    request.onsuccess = () => {
      clearTimeout(late);
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('The browser has no storage.'));
  });
}
