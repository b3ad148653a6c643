import type { CliWords } from './words/index.ts';

/** Why the file system refused and what to do, in the reader's language; its own words for what is rare. */
export function reasonOf(error: unknown, words: CliWords): string {
  if (!(error instanceof Error)) return String(error);
  return reasonFor((error as NodeJS.ErrnoException).code ?? '', words) ?? error.message;
}

/** The same for the system's code of a refusal, such as `EISDIR`. */
export function reasonFor(code: string, { reasons }: CliWords): string | undefined {
  return Object.hasOwn(reasons, code) ? `${reasons[code] ?? ''} (${code})` : undefined;
}
