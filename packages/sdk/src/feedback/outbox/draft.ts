/** What the browser's tab keeps; the part of `Storage` that a draft needs. */
interface TabStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * Keeps a form's fields in this tab until {@link forgetDraft}, for a person who has to log in before the answer can be sent.
 * `false` where the browser keeps nothing (private modes, sandboxed frames, a full storage): then say so.
 */
export function keepDraft(name: string, fields: Iterable<readonly [string, string]>): boolean {
  const draft = new URLSearchParams([...fields].map(([key, value]) => [key, value]));
  return (
    inTab((storage) => {
      storage.setItem(keyOf(name), draft.toString());
      return true;
    }) ?? false
  );
}

/** The fields that were kept under this name; `undefined` when there are none. */
export function draftOf(name: string): URLSearchParams | undefined {
  const kept = inTab((storage) => storage.getItem(keyOf(name)));
  return kept ? new URLSearchParams(kept) : undefined;
}

/** Forgets what was kept under this name. */
export function forgetDraft(name: string): void {
  inTab((storage) => {
    storage.removeItem(keyOf(name));
  });
}

function keyOf(name: string): string {
  return `civita-draft-1:${name}`;
}

/** Where storage is not allowed, already naming it throws. */
function inTab<T>(use: (storage: TabStorage) => T): T | undefined {
  try {
    const { sessionStorage } = globalThis as { sessionStorage?: TabStorage };
    return sessionStorage && use(sessionStorage);
  } catch {
    return undefined;
  }
}
