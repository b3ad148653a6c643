import type { Outbox, OutboxNews, OutboxOptions, OutboxStorage } from '@civita/sdk/outbox';
import { createOutbox } from '@civita/sdk/outbox';

/** A page with the question: its outbox, its clock and its timers, which the test lets go by. */
export interface Page extends Outbox {
  readonly news: OutboxNews[];
  /** How long the page waits now until it sends again, in milliseconds. */
  wait(): number | undefined;
  /** Lets that time go by. */
  pass(): Promise<void>;
  clock: number;
}

/** Opens a page on a device. */
export function openPageOn(storage: OutboxStorage, options: Partial<OutboxOptions> = {}): Page {
  const news: OutboxNews[] = [];
  let timer: { readonly milliseconds: number } | undefined;
  const page = { clock: Date.UTC(2026, 10, 22), news };
  const outbox = createOutbox({
    storage,
    random: () => 0.5,
    now: () => page.clock,
    after(milliseconds) {
      const own = { milliseconds };
      timer = own;
      return () => (timer = timer === own ? undefined : timer);
    },
    ...options,
  });
  outbox.subscribe((item) => news.push(item));
  return Object.assign(page, outbox, {
    wait: () => timer?.milliseconds,
    async pass() {
      page.clock += timer?.milliseconds ?? 0;
      await outbox.flush();
    },
  });
}

/** Lets what was started without waiting for it come to its end. */
export async function settled(page: Page): Promise<void> {
  await page.waiting();
  await new Promise((resolve) => setImmediate(resolve));
}
