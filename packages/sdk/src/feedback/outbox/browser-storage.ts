/** What a browser keeps by name; the part of `Storage` that is needed. */
export interface BrowserStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Uses what the browser keeps for a tab's session or for the site; `undefined` where it keeps nothing or refuses. */
export function inBrowser<T>(
  name: 'sessionStorage' | 'localStorage',
  use: (storage: BrowserStorage) => T,
): T | undefined {
  try {
    // Where storage is not allowed, already naming it throws.
    const storage = (globalThis as { readonly [key in typeof name]?: BrowserStorage })[name];
    return storage && use(storage);
  } catch {
    return undefined;
  }
}
