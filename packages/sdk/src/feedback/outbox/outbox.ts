import type { SendFeedback } from '../../transport/feedback.ts';
import type { Attempt } from './attempt.ts';
import type { Past } from './bodies.ts';
import { isSame, othersThan, pastOf } from './bodies.ts';
import type { Delivery } from './delivery.ts';
import { deliver } from './delivery.ts';
import type { OutboxEntry } from './entry.ts';
import { restOf } from './entry.ts';
import { underLease } from './lease.ts';
import type { Outbox, OutboxNews, OutboxOptions } from './outbox-contract.ts';
import { waitAfter } from './pace.ts';
import { shelfOver } from './shelf.ts';

/** An outbox over a storage that other tabs may share. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { storage, http = {}, locks, now = Date.now, random = Math.random, after = afterTimeout, mark } = options;
  const leases = { storage, now, locks, owner: `${now()}-${random()}` };
  const listeners = new Set<(news: OutboxNews) => void>();
  const shelf = shelfOver(storage, {
    corrupted: (key) => tell({ about: 'corrupted', key }),
    waits: mark && (() => mark(true)),
  });
  /** What this page sends and has heard nothing about yet; its entries are in the storage, too, where there is one. */
  const own = new Map<string, { readonly answer: SendFeedback; entry: OutboxEntry }>();
  /** What this page knows of earlier words under a key; it outlives a refusal that was shown, and what arrived meanwhile. */
  const pasts = new Map<string, Past>();
  const flying = new Set<string>();
  let callOff: (() => void) | undefined;
  let flushing: Promise<void> | undefined;
  let isClosed = false;

  return {
    async send(answer) {
      const { key } = answer;
      flying.add(key);
      const { entry, kept } = await shelf.keep(key, (before) => entryOf(answer, own.get(key)?.entry ?? before));
      own.set(key, { answer, entry });
      const result = await press(entry, answer);
      flying.delete(key);
      void plan();
      return { ...result, kept };
    },
    flush,
    async forget(key) {
      own.delete(key);
      await shelf.drop(key);
    },
    waiting: shelf.entries,
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

  /** The entry of an answer, with what is known of other words that went out under its key. */
  function entryOf({ key, url, feedback }: SendFeedback, before: OutboxEntry | undefined): OutboxEntry {
    const past = pasts.get(key);
    const bodies = [...(past?.earlier ?? []), ...(before?.earlier ?? []), ...(before ? [before.feedback] : [])];
    const changed = past?.changed ?? before?.changed ?? false;
    const tries = before?.tries ?? 0;
    return { schema: 1, key, url, feedback, tries, ...pastOf(othersThan(feedback, bodies), changed) };
  }

  /** Sends an entry and notes what came of it; the person's own press waits for no other tab, since its key counts once. */
  async function press(entry: OutboxEntry, answer: SendFeedback): Promise<Attempt> {
    const once = async (): Promise<Attempt> => settle(entry, await deliver(answer, entry, http));
    return (await underLease(leases, entry.key, once)) ?? once();
  }

  async function settle(entry: OutboxEntry, { changing, ...result }: Delivery): Promise<Attempt> {
    const { key, feedback, earlier = [] } = entry;
    const isLast = !isOverwritten(entry);
    const changed = changing || entry.changed === true;
    const sentNow = pastOf([...earlier, feedback], changed);
    if (result.outcome === 'stored') {
      pasts.set(key, sentNow);
      if (isLast) own.delete(key);
      await shelf.replace(entry, undefined);
      return result;
    }
    const { error, outcome } = result;
    const tries = entry.tries + 1;
    const past = pastOf(earlier, changed);
    const next: OutboxEntry =
      outcome === 'waiting'
        ? {
            ...{ ...entry, ...past, tries },
            hold: { at: now(), for: waitAfter(error, tries, random), asked: error.code === 'throttled' },
          }
        : { ...entry, ...past, tries, stopped: outcome };
    pasts.set(key, outcome === 'waiting' ? sentNow : past);
    const mine = own.get(key);
    if (mine && isLast && outcome === 'waiting') mine.entry = next;
    else if (isLast) own.delete(key);
    await shelf.replace(entry, next);
    return result;
  }

  /** Whether the person has sent other words under the same key since. */
  function isOverwritten({ key, feedback }: OutboxEntry): boolean {
    const mine = own.get(key);
    return mine !== undefined && !isSame(mine.entry.feedback, feedback);
  }

  async function flush(isBack = false): Promise<void> {
    while (flushing) await flushing;
    flushing = flushAll(isBack).finally(() => (flushing = undefined));
    return flushing;
  }

  async function flushAll(isBack: boolean): Promise<void> {
    const entries = await shelf.entries();
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
      const result = await underLease(leases, key, async () => settle(entry, await deliver(answer, entry, http)));
      flying.delete(key);
      if (!result || isOverwritten(entry)) continue;
      if (result.outcome === 'waiting' && result.error.code === 'throttled') slowed.add(url);
      tell({ about: 'answer', key, feedback, sent: { ...result, kept: keys.includes(key) } });
    }
    await plan();
  }

  /** Comes back when the first entry is due. */
  async function plan(): Promise<void> {
    const onDevice = await shelf.entries();
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
