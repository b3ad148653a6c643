import type { ImportNote, ImportSource } from '@civita/sdk/import';
import { beneficiaries, ImportError, importReport, importSources, readBeneficiaryList } from '@civita/sdk/import';
import { isPartialDate, textIn } from '@civita/sdk';
import { reportJson } from '@civita/sdk/export';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Called } from '../options.ts';
import type { Progress } from '../progress.ts';
import { readText } from '../report-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { CliError, EXIT } from '../terminal.ts';
import { writeWhole } from '../write-file.ts';

/** The source that is described in a file of one's own. */
const DESCRIBED = 'beneficiaries';

/** A screen or two: who wants every note asks for JSON. */
const MOST_NOTES = 50;

/** Projects of a report that somebody may still look at in an editor; indents make a longer one three times as slow to write. */
const MOST_INDENTED = 1000;

/** `civita import pnrr projects.json places.json --out report.json`: other people's data as a report, and what was not understood. */
export async function importCommand(called: Called, terminal: Terminal): Promise<ExitCode> {
  const { positionals, values, words, json, language } = called;
  const [name, ...files] = positionals;
  if (name === undefined) throw new CliError(words.needs('<source>'));
  if (name === 'list') {
    const list = importSources.map(({ id, title }) => ({ id, title: textIn(title, language).value }));
    terminal.out(
      json ? JSON.stringify(list, null, 2) : list.map(({ id, title }) => words.sourceTitle(id, title)).join('\n'),
    );
    return EXIT.done;
  }
  const source = await sourceOf(name, called);
  const { out } = values;
  if (files.length === 0) throw new CliError(words.needs('<file>'));
  if (out === undefined) throw new CliError(words.needs('--out'));
  const asOf = values['as-of'] ?? terminal.today;
  if (!isPartialDate(asOf)) throw new CliError(words.noDate('as-of', asOf));
  const bytes = await bytesOf(files, called);
  const progress = terminal.progress?.(words.reading, bytes);
  try {
    const {
      report,
      notes,
      files: read,
    } = await importReport({
      source,
      asOf,
      files: files.map((name) => ({ name, bytes: opened(name, words, progress) })),
      body: values.body,
      title: values.title,
      encoding: values.encoding,
    });
    progress?.stop();
    await writeWhole(out, report.projects.length > MOST_INDENTED ? JSON.stringify(report) : reportJson(report), words);
    const rows = read.reduce((sum, file) => sum + file.rows, 0);
    if (json)
      terminal.out(
        JSON.stringify({ ok: true, file: out, projects: report.projects.length, files: read, notes }, null, 2),
      );
    else {
      for (const note of notes.slice(0, MOST_NOTES)) terminal.out(inWords(note, called));
      if (notes.length > MOST_NOTES) terminal.out(words.moreNotes(notes.length - MOST_NOTES));
      terminal.out(words.imported(report.projects.length, rows, notes.length, out));
    }
    return EXIT.done;
  } catch (error) {
    progress?.stop();
    if (!(error instanceof ImportError)) throw error;
    const { file, row, column, problem } = error;
    throw new CliError(`${words.place(file, row, column)}: ${problem[language]}`);
  }
}

/** A source by its name, or a list of beneficiaries that a file describes. */
async function sourceOf(name: string, { words, values, language }: Called): Promise<ImportSource> {
  const source = importSources.find(({ id }) => id === name);
  if (source) return source;
  if (name === DESCRIBED) {
    const file = values.description;
    if (file === undefined) throw new CliError(words.needs('--description'));
    const read = readBeneficiaryList(await readText(file, words));
    if (read.ok) return beneficiaries(read.value);
    throw new CliError(`${file}: ${read.message[language]}`);
  }
  throw new CliError(words.noSource(name, [...importSources.map(({ id }) => id), DESCRIBED]));
}

async function bytesOf(files: readonly string[], { words }: Called): Promise<number> {
  const sizes = files.map(async (file) => (await stat(file).catch(cannotRead(file, words))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function cannotRead(file: string, words: Called['words']): (error: unknown) => never {
  return (error) => {
    throw new CliError(words.cannotRead(file, error instanceof Error ? error.message : String(error)));
  };
}

async function* opened(
  file: string,
  words: Called['words'],
  progress: Progress | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      progress?.advance(chunk.length);
      yield chunk;
    }
  } catch (error) {
    cannotRead(file, words)(error);
  }
}

function inWords({ file, row, column, value, problem, done }: ImportNote, { words, language }: Called): string {
  const found = value === undefined ? '' : ` ("${value}")`;
  return `${words.place(file, row, column)}${found}\n        ${problem[language]} ${done[language]}`;
}
