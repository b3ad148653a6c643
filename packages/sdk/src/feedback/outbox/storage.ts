/**
 * Where answers wait. Every call may fail, and a failed one has stored nothing. A store of another kind only has to keep to
 * this.
 */
export interface OutboxStorage {
  /** Everything that waits, by key. */
  all(): Promise<readonly (readonly [key: string, value: unknown])[]>;
  /**
   * Puts in the place of what is stored under a key what `change` makes of it; `undefined` is nothing, before and after. No
   * other change comes between. Resolves when it would outlive a crash.
   */
  change(key: string, change: (stored: unknown) => unknown): Promise<void>;
  /** Moves what cannot be read to where it waits for nobody and takes no room. */
  setAside(key: string): Promise<void>;
}
