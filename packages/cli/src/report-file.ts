import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
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
 * The text of a file; of what comes in by the pipe for `-`.
 *
 * @throws CliError with the reason when it cannot be read.
 */
export async function readText(file: string, words: CliWords): Promise<string> {
  return (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch((error: unknown) => {
    throw new CliError(words.cannotRead(file, error instanceof Error ? error.message : String(error)));
  });
}

/**
 * A report from a file.
 *
 * @throws CliError with file and JSON pointer of everything that is wrong.
 */
export async function readReportFile(file: string, words: CliWords): Promise<ReportFile> {
  const json = await readText(file, words);
  const read = readReport(json);
  if (read.ok) return { file, text: json, report: read.value };
  const places = read.issues.map(({ pointer, problem }) => `  ${file}#${pointer}: ${problem}`);
  throw new CliError(words.noReport(file), EXIT.reportWrong, places);
}
