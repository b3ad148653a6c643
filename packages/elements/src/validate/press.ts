import type { Found } from './fault.ts';
import { named } from './parts.ts';
import { isSeen } from './place.ts';

/** Milliseconds that the validator gives a follow-up to appear. */
const WITHIN = 2000;

/**
 * Presses each rate twice, as the validator does, and measures after the second press. What it presses stays chosen; nothing is
 * sent by it.
 */
export async function pressFaults(container: HTMLElement): Promise<readonly Found[]> {
  const { ownerDocument: page } = container;
  const before = keysKept();
  const found: Found[] = [];
  for (const rate of [1, 2, 3, 4, 5]) {
    const target = named(page, `feedback-rate-${rate}`);
    if (!target) continue;
    target.click();
    const isRight = (): boolean => isPaired(page, rate);
    await untilSo(() => isRight() || !container.isConnected);
    if (!container.isConnected) return [...found, ['thanks', undefined, String(rate)]];
    // What goes wrong at one rate goes wrong at the others for the same reason.
    if (!isRight()) return [...found, ['pairing', target, String(rate)]];
    target.click();
    if (!isRight()) found.push(['second-click', target, String(rate)]);
  }
  const written = [...keysKept()].filter((key) => !before.has(key));
  return written.length === 0 ? found : [...found, ['storage', container, written.join(', ')]];
}

function isPaired(page: Document, rate: number): boolean {
  return (['positive', 'negative'] as const).every((name) => {
    const group = named(page, `feedback-rating-${name}`);
    return group !== null && isSeen(group) === (rate > 3 === (name === 'positive'));
  });
}

async function untilSo(isSo: () => boolean): Promise<void> {
  const end = performance.now() + WITHIN;
  while (!isSo() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Names in the page's storages; empty where there are none. */
function keysKept(): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const name of ['localStorage', 'sessionStorage'] as const)
    try {
      for (const key of Object.keys(window[name])) keys.add(key);
    } catch {
      // What may not be asked keeps nothing.
    }
  return keys;
}
