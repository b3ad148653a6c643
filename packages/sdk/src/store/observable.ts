/** Something that can be read now and watched. */
export interface Observable<T> {
  /** What it is now. */
  get(): T;
  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/** What happens with the first and after the last subscriber. */
export interface Lifecycle {
  readonly start?: () => void;
  readonly stop?: () => void;
}

/** An {@link Observable} that its owner can set. */
export interface Cell<T> extends Observable<T> {
  set(value: T): void;
}

/** A cell; `start` runs when the first subscriber comes, `stop` when the last has left. */
export function cell<T>(initial: T, { start, stop }: Lifecycle = {}): Cell<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      const own = (): void => listener();
      listeners.add(own);
      if (listeners.size === 1) start?.();
      return () => {
        if (listeners.delete(own) && listeners.size === 0) stop?.();
      };
    },
  };
}
