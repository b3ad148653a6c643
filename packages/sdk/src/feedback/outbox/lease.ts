import type { OutboxEntry } from './entry.ts';
import { readEntry, restOf } from './entry.ts';
import type { OutboxStorage } from './storage.ts';

/** Milliseconds that a lease lasts: longer than a request may take. */
const LEASE = 30_000;

/** The part of `navigator.locks` (Web Locks API) that is needed. */
export interface Locks {
  /** As `navigator.locks.request`: calls back with `null` when another tab has the lock. */
  request<T>(name: string, options: { ifAvailable: boolean }, work: (lock: unknown) => Promise<T>): Promise<T>;
}

/** How one of several tabs gets to send an entry. */
export interface Leases {
  readonly storage: OutboxStorage;
  readonly now: () => number;
  /** Names this tab. */
  readonly owner: string;
  /** `undefined` where the browser has none: then a lease in the entry stands for the lock. */
  readonly locks: Locks | undefined;
}

/**
 * Does the work while no other tab does it for the same key; `undefined` when another one is at it. A lock ends with its tab
 * and a lease by itself, so an entry whose tab was killed is free again. `work` must not reject.
 */
export async function underLease<T>(leases: Leases, key: string, work: () => Promise<T>): Promise<T | undefined> {
  if (!leases.locks) return underEntryLease(leases, key, work);
  let done: Promise<T> | undefined;
  try {
    return await leases.locks.request(`civita-outbox:${key}`, { ifAvailable: true }, async (lock) => {
      if (!lock) return undefined;
      done = work();
      return done;
    });
  } catch {
    // Sandboxed frames have the lock's name but not the lock.
    return done ?? work();
  }
}

async function underEntryLease<T>(
  { storage, now, owner }: Leases,
  key: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const taken = { byOther: false };
  const lease = (stored: unknown): unknown => {
    const entry = readEntry(stored);
    if (typeof entry === 'string') return stored;
    taken.byOther = entry.lease !== undefined && entry.lease.by !== owner && restOf(entry.lease, now()) > 0;
    return taken.byOther ? entry : { ...entry, lease: { at: now(), for: LEASE, by: owner } };
  };
  await storage.change(key, lease).catch(ignore);
  if (taken.byOther) return undefined;
  const result = await work();
  await storage.change(key, withoutLease).catch(ignore);
  return result;
}

function withoutLease(stored: unknown): unknown {
  const entry = readEntry(stored);
  if (typeof entry === 'string') return stored;
  const { lease: _, ...rest }: OutboxEntry = entry;
  return rest;
}

/** Without storage there is no other tab that could know of the entry. */
function ignore(): void {}
