import { isSame } from './bodies.ts';
import type { OutboxEntry } from './entry.ts';
import { readEntry } from './entry.ts';
import type { OutboxStorage } from './storage.ts';

/** The most that waits on a device: entries, and characters of them in all. When it is full a new one is not kept. */
export const OUTBOX_LIMITS: { readonly entries: number; readonly characters: number } = {
  entries: 20,
  characters: 64_000,
};

/** The entries on a device, which other tabs change as well. No call rejects. */
export interface Shelf {
  /** What is there and can be read; what cannot is set aside and told. */
  entries(): Promise<readonly OutboxEntry[]>;
  /**
   * Stores the entry that `make` makes of the one that is there, and tells whether it is stored now. What is full or broken keeps
   * nothing, and says so.
   */
  keep(
    key: string,
    make: (before: OutboxEntry | undefined) => OutboxEntry,
  ): Promise<{ readonly entry: OutboxEntry; readonly kept: boolean }>;
  /** Puts what came of an entry in its place, or nothing; what another tab has put there since stays. */
  replace(entry: OutboxEntry, next: OutboxEntry | undefined): Promise<void>;
  /** Takes away what is stored under a key. */
  drop(key: string): Promise<void>;
}

/** The shelf over a storage. */
export function shelfOver(
  storage: OutboxStorage,
  told: { readonly corrupted: (key: string) => void; readonly waits: (() => void) | undefined },
): Shelf {
  return {
    async entries() {
      const entries: OutboxEntry[] = [];
      for (const [key, value] of await storage.all().catch(() => [])) {
        const entry = readEntry(value);
        if (entry === 'corrupted') {
          await storage.setAside(key).catch(ignore);
          told.corrupted(key);
        } else if (entry !== 'later') entries.push(entry);
      }
      return entries;
    },
    async keep(key, make) {
      let entry = make(undefined);
      try {
        const all = await storage.all();
        const before = readEntry(all.find(([other]) => other === key)?.[1]);
        if (typeof before !== 'string') entry = make(before);
        const others = all.filter(([other]) => other !== key);
        const characters = JSON.stringify([...others, entry]).length;
        if (others.length >= OUTBOX_LIMITS.entries || characters > OUTBOX_LIMITS.characters)
          return { entry, kept: false };
        told.waits?.();
        await storage.change(key, () => entry);
        return { entry, kept: true };
      } catch {
        return { entry, kept: false };
      }
    },
    // What cannot be taken away is sent once more under its key and counts once.
    replace: async (entry, next) =>
      storage.change(entry.key, (before) => (isOf(before, entry) ? next : before)).catch(ignore),
    drop: async (key) => storage.change(key, () => undefined).catch(ignore),
  };
}

/** Whether what is stored says what the entry says, or said before it was changed. */
function isOf(stored: unknown, { feedback, earlier = [] }: OutboxEntry): boolean {
  if (stored === undefined) return false;
  const entry = readEntry(stored);
  return typeof entry === 'string' || [feedback, ...earlier].some((body) => isSame(body, entry.feedback));
}

function ignore(): void {}
