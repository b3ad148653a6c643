import type { SendFeedback } from '../../transport/feedback.ts';
import type { HttpOptions } from '../../transport/http.ts';
import type { Attempt } from './attempt.ts';
import { attempt } from './attempt.ts';
import type { OutboxEntry } from './entry.ts';
import { readEntry, restOf } from './entry.ts';
import type { Locks } from './lease.ts';
import { underLease } from './lease.ts';
import { waitAfter } from './pace.ts';
import type { OutboxStorage } from './storage.ts';

/** The most that waits on a device: entries, and characters of them in all. When it is full a new one is not kept. */
export const OUTBOX_LIMITS: { readonly entries: number; readonly characters: number } = {
  entries: 20,
  characters: 64_000,
};

/** What an outbox needs; all of it has a default but the storage. */
export interface OutboxOptions {
  /** Where answers wait. */
  readonly storage: OutboxStorage;
  /** How requests are made. */
  readonly http?: HttpOptions;
  /** What keeps two tabs from sending the same answer. */
  readonly locks?: Locks | undefined;
  /** Milliseconds since 1970, as the device's clock says. */
  readonly now?: () => number;
  /** 0 to 1. */
  readonly random?: () => number;
  /** Calls back after so many milliseconds; gives what calls it off. */
  readonly after?: (milliseconds: number, then: () => void) => () => void;
  /** Is told whether something waits on this device: before the first is stored, and after each round. */
  readonly mark?: (waits: boolean) => void;
}

/** What came of an answer, and whether it is stored on this device meanwhile. */
export type Sent = Attempt & { readonly kept: boolean };

/**
 * What an outbox tells later: what came of an answer that waited; that one was refused on an earlier page, where nobody was
 * told; or that a stored one cannot be read.
 */
export type OutboxNews =
  | { readonly about: 'answer'; readonly key: string; readonly sent: Sent }
  | { readonly about: 'refused-before' | 'corrupted'; readonly key: string };

/** Answers on their way to the service, each until the service has it or has refused it. */
export interface Outbox {
  /**
   * Stores an answer, then sends it. What waits is sent again under its key, by this page and, when it was `kept`, by the next
   * one of this site. Never rejects.
   */
  send(answer: SendFeedback): Promise<Sent>;
  /** Sends what is due; with `isBack` (the network came back) also what waits for no reason but failures. */
  flush(isBack?: boolean): Promise<void>;
  /** Lets go of an answer: the person was shown that it was refused, or has changed it. */
  forget(key: string): Promise<void>;
  /** What is stored on this device, the stopped ones included. */
  waiting(): Promise<readonly OutboxEntry[]>;
  /** Tells of answers that were sent or given up, until the returned function is called. */
  subscribe(listener: (news: OutboxNews) => void): () => void;
  /** Stops sending by itself; what is stored stays stored. */
  close(): void;
}

/** An outbox over a storage that other tabs may share. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { storage, http = {}, locks, now = Date.now, random = Math.random, after = afterTimeout, mark } = options;
  const leases = { storage, now, locks, owner: `${now()}-${random()}` };
  const listeners = new Set<(news: OutboxNews) => void>();
  /** What this page sends and has heard nothing about yet; its entries are in the storage, too, where there is one. */
  const own = new Map<string, { readonly answer: SendFeedback; entry: OutboxEntry }>();
  const flying = new Set<string>();
  let callOff: (() => void) | undefined;
  let flushing: Promise<void> | undefined;
  let isClosed = false;

  return {
    async send(answer) {
      const { key, url, feedback } = answer;
      const entry: OutboxEntry = { schema: 1, key, url, feedback, tries: own.get(key)?.entry.tries ?? 0 };
      own.set(key, { answer, entry });
      flying.add(key);
      const kept = await keep(entry);
      const result = await deliver(entry, answer);
      flying.delete(key);
      void plan();
      return { ...result, kept };
    },
    flush,
    async forget(key) {
      own.delete(key);
      await remove(key);
    },
    waiting: stored,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      isClosed = true;
      callOff?.();
      own.clear();
      listeners.clear();
    },
  };

  /** Whether the entry is stored now. What is full or broken keeps nothing, and says so. */
  async function keep(entry: OutboxEntry): Promise<boolean> {
    try {
      const others = (await storage.all()).filter(([key]) => key !== entry.key);
      const characters = JSON.stringify([...others, entry]).length;
      if (others.length >= OUTBOX_LIMITS.entries || characters > OUTBOX_LIMITS.characters) return false;
      mark?.(true);
      await storage.change(entry.key, () => entry);
      return true;
    } catch {
      return false;
    }
  }

  async function remove(key: string): Promise<void> {
    // What cannot be taken away is sent once more under its key and counts once.
    await storage.change(key, () => undefined).catch(ignore);
  }

  /** Sends an entry and notes what came of it; the person's own press waits for no other tab, since its key counts once. */
  async function deliver(entry: OutboxEntry, answer: SendFeedback): Promise<Attempt> {
    const once = async (): Promise<Attempt> => settle(entry, await attempt(answer, http));
    return (await underLease(leases, entry.key, once)) ?? once();
  }

  async function settle(entry: OutboxEntry, result: Attempt): Promise<Attempt> {
    const { key } = entry;
    if (result.outcome === 'stored') {
      own.delete(key);
      await remove(key);
      return result;
    }
    const { error, outcome } = result;
    const tries = entry.tries + 1;
    const next: OutboxEntry =
      outcome === 'waiting'
        ? {
            ...entry,
            tries,
            hold: { at: now(), for: waitAfter(error, tries, random), asked: error.code === 'throttled' },
          }
        : { ...entry, tries, stopped: outcome };
    const mine = own.get(key);
    if (mine && outcome === 'waiting') mine.entry = next;
    else own.delete(key);
    await storage.change(key, (before) => (before === undefined ? undefined : next)).catch(ignore);
    return result;
  }

  /** What is stored and can be read; what cannot is set aside and told. */
  async function stored(): Promise<readonly OutboxEntry[]> {
    const entries: OutboxEntry[] = [];
    for (const [key, value] of await storage.all().catch(() => [])) {
      const entry = readEntry(value);
      if (entry === 'corrupted') {
        await storage.setAside(key).catch(ignore);
        tell({ about: 'corrupted', key });
      } else if (entry !== 'later') entries.push(entry);
    }
    return entries;
  }

  async function flush(isBack = false): Promise<void> {
    while (flushing) await flushing;
    flushing = flushAll(isBack).finally(() => (flushing = undefined));
    return flushing;
  }

  async function flushAll(isBack: boolean): Promise<void> {
    const entries = await stored();
    const keys = entries.map(({ key }) => key);
    // What this page sent and the storage has no more was sent by another tab: sent again, it brings the receipt.
    const memory = [...own.values()].map(({ entry }) => entry).filter(({ key }) => !keys.includes(key));
    const slowed = new Set<string>();
    for (const entry of [...entries, ...memory]) {
      const { key, url, feedback, hold, stopped } = entry;
      const isHeld = restOf(hold, now()) > 0 && !(isBack && hold?.asked === false);
      if (isClosed || isHeld || flying.has(key) || slowed.has(url)) continue;
      if (stopped === 'refused') tell({ about: 'refused-before', key });
      if (stopped) continue;
      const answer = own.get(key)?.answer ?? { key, url, feedback };
      flying.add(key);
      const result = await underLease(leases, key, async () => settle(entry, await attempt(answer, http)));
      flying.delete(key);
      if (!result) continue;
      if (result.outcome === 'waiting' && result.error.code === 'throttled') slowed.add(url);
      tell({ about: 'answer', key, sent: { ...result, kept: keys.includes(key) } });
    }
    await plan();
  }

  /** Comes back when the first entry is due. */
  async function plan(): Promise<void> {
    const onDevice = await stored();
    mark?.(onDevice.length > 0);
    const rests = [...onDevice, ...[...own.values()].map(({ entry }) => entry)]
      .filter(({ key, stopped }) => !stopped && !flying.has(key))
      .map(({ hold }) => restOf(hold, now()));
    callOff?.();
    callOff = undefined;
    if (isClosed || rests.length === 0) return;
    // A beat at least, so that an entry that another tab is sending is not asked after without end.
    callOff = after(Math.max(1000, Math.min(...rests)), () => void flush());
  }

  function tell(news: OutboxNews): void {
    for (const listener of listeners) listener(news);
  }
}

function afterTimeout(milliseconds: number, then: () => void): () => void {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
}

function ignore(): void {}
