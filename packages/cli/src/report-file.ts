import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Checked, Report } from '@civita/sdk';
import { readReport } from '@civita/sdk/wire';
import { reasonOf } from './reason.ts';
import { CliError, EXIT } from './terminal.ts';
import type { CliWords } from './words/index.ts';

/** A report with the text that it was read from. */
export interface ReportFile {
  readonly file: string;
  readonly text: string;
  readonly report: Report;
}

/** Longest report that is read here: a file of one's own is no danger, and 512 MiB are as much as Node holds in one text. */
const MAX_BYTES = 2 ** 29;

/**
 * The text of a file in UTF-8; of what comes in by the pipe for `-`.
 *
 * @throws CliError with the reason when it cannot be read.
 */
export async function readText(file: string, words: CliWords): Promise<string> {
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch((error: unknown) => {
    throw new CliError(words.cannotRead(file, reasonOf(error, words)));
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError(words.cannotRead(file, words.notUtf8));
  }
}

/** A report from its text, in whatever length this computer holds. */
export function reportIn(text: string): Checked<Report> {
  return readReport(text, { maxBytes: MAX_BYTES });
}

/**
 * A report from a file.
 *
 * @throws CliError with file and JSON pointer of everything that is wrong.
 */
export async function readReportFile(file: string, words: CliWords): Promise<ReportFile> {
  const json = await readText(file, words);
  const read = reportIn(json);
  if (read.ok) return { file, text: json, report: read.value };
  const { fault } = jsonIn(json, words);
  const places = fault
    ? [`  ${file}: ${fault}`]
    : read.issues.map(({ pointer, problem }) => `  ${file}#${pointer}: ${problem}`);
  throw new CliError(words.noReport(file), EXIT.reportWrong, places);
}

/** What a text says as JSON, or in words where it stops being JSON. */
export function jsonIn(text: string, words: CliWords): { readonly value?: unknown; readonly fault?: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(String(error)) ?? [];
    return { fault: words.noJson(line, column) };
  }
}
