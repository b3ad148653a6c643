import type { CliWords } from './words/index.ts';

/** Why the file system refused and what to do, in the reader's language; its own words for what is rare. */
export function reasonOf(error: unknown, { reasons }: CliWords): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '' } = error as NodeJS.ErrnoException;
  return Object.hasOwn(reasons, code) ? `${reasons[code] ?? ''} (${code})` : error.message;
}
