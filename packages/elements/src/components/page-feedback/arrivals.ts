/** What an element waits for before it can show something. */
export interface Arrivals {
  /** The thing itself where it is here; what is still to come asks for an update of the element when it is. */
  readonly here: <T extends object>(wanted: T | Promise<unknown>) => T | undefined;
  /** Whether something was missing since this was last asked. */
  readonly wereMissed: () => boolean;
  /** What is on its way. */
  readonly coming: () => Promise<unknown> | undefined;
}

/** The arrivals of an element; `warn` hears of what does not come. */
export function arrivalsFor(update: () => void, warn: (problem: unknown) => void): Arrivals {
  let isMissed = false;
  let last: Promise<unknown> | undefined;
  return {
    here: (wanted) => {
      if (!('then' in wanted)) return wanted;
      isMissed = true;
      const coming = wanted.then(update, warn).then(() => {
        if (last === coming) last = undefined;
      });
      last = coming;
      return undefined;
    },
    wereMissed: () => {
      const wereMissed = isMissed;
      isMissed = false;
      return wereMissed;
    },
    coming: () => last,
  };
}
