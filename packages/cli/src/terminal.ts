/** Long work on its way. */
export interface Progress {
  readonly advance: (by: number) => unknown;
  readonly stop: () => unknown;
}

/** Shows how far long work is; `total` counts the same things as what it is advanced by. */
export type ShowProgress = (label: string, total: number) => Progress;

/** What a command needs of the outside besides files. */
export interface Terminal {
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
  /** The day on which the command runs, as YYYY-MM-DD. */
  readonly today: string;
  /** Environment variables: the settings of the service; none when not stated. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Shows how far long work is, where somebody watches. */
  readonly progress?: ShowProgress;
}

/** How a command ended: done; the report has errors; it was called wrongly, or a file refused. */
export const EXIT = { done: 0, reportWrong: 1, failed: 2 } as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with one clear sentence for the person who called it. */
export class CliError extends Error {
  override readonly name = 'CliError';
  /** What is wrong, a line each, where it is more than the sentence. */
  readonly details: readonly string[];
  /** Where in a file it is wrong, for programs. */
  readonly place: Readonly<Record<string, string | number | undefined>>;
  readonly exitCode: ExitCode;

  constructor(
    message: string,
    exitCode: ExitCode = EXIT.failed,
    details: readonly string[] = [],
    place: CliError['place'] = {},
  ) {
    super(message);
    this.exitCode = exitCode;
    this.details = details;
    this.place = place;
  }
}
