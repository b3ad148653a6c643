import { inBrowser } from './browser-storage.ts';

/**
 * Keeps a form's fields in this tab until {@link forgetDraft}, for a person who has to log in before the answer can be sent.
 * `false` where the browser keeps nothing (private modes, sandboxed frames, a full storage): then say so.
 */
export function keepDraft(name: string, fields: Iterable<readonly [string, string]>): boolean {
  const draft = new URLSearchParams([...fields] as [string, string][]);
  return (
    inBrowser('sessionStorage', (storage) => {
      storage.setItem(keyOf(name), draft.toString());
      return true;
    }) ?? false
  );
}

/** The fields that were kept under this name; `undefined` when there are none. */
export function draftOf(name: string): URLSearchParams | undefined {
  const kept = inBrowser('sessionStorage', (storage) => storage.getItem(keyOf(name)));
  return kept ? new URLSearchParams(kept) : undefined;
}

/** Forgets what was kept under this name. */
export function forgetDraft(name: string): void {
  inBrowser('sessionStorage', (storage) => {
    storage.removeItem(keyOf(name));
  });
}

function keyOf(name: string): string {
  return `civita-draft-1:${name}`;
}
