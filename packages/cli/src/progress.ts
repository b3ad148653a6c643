import cliProgress from 'cli-progress';
import type { ShowProgress } from './terminal.ts';

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
