import cliProgress from 'cli-progress';

/** Long work on its way. */
export interface Progress {
  readonly advance: (by: number) => unknown;
  readonly stop: () => unknown;
}

/** Shows how far long work is; `total` counts the same things as what it is advanced by. */
export type ShowProgress = (label: string, total: number) => Progress;

/** A bar for a person who watches; in a file, a pipe or a log it would be noise, so that there is none. */
export function progressOn(stream: NodeJS.WriteStream): ShowProgress {
  return (label, total) => {
    if (!stream.isTTY) return { advance: () => undefined, stop: () => undefined };
    const bar = new cliProgress.SingleBar(
      { stream, format: `${label} [{bar}] {percentage} %`, hideCursor: true, clearOnComplete: true },
      cliProgress.Presets.shades_classic,
    );
    bar.start(total, 0);
    return {
      advance: (by) => {
        bar.increment(by);
      },
      stop: () => {
        bar.stop();
      },
    };
  };
}
