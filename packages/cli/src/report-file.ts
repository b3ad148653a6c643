import { readFile } from 'node:fs/promises';
import type { Report } from '@civita/sdk';
import { readReport } from '@civita/sdk/wire';
import { CliError, EXIT } from './terminal.ts';
import type { CliWords } from './words/index.ts';

/** A report with the text that it was read from. */
export interface ReportFile {
  readonly file: string;
  readonly text: string;
  readonly report: Report;
}

/**
 * The text of a file.
 *
 * @throws CliError with the reason when it cannot be read.
 */
export async function readText(file: string, words: CliWords): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new CliError(words.cannotRead(file, error instanceof Error ? error.message : String(error)));
  });
}

/**
 * A report from a file.
 *
 * @throws CliError with file and JSON pointer of everything that is wrong.
 */
export async function readReportFile(file: string, words: CliWords): Promise<ReportFile> {
  const text = await readText(file, words);
  const read = readReport(text);
  if (read.ok) return { file, text, report: read.value };
  const places = read.issues.map(({ pointer, problem }) => `  ${file}#${pointer}: ${problem}`);
  throw new CliError(words.noReport(file), EXIT.reportWrong, places);
}
