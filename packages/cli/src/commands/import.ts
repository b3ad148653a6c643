import type { Project } from '@civita/sdk';
import { isPartialDate, textIn } from '@civita/sdk';
import type { ImportedRest, ImportNote, ImportSource } from '@civita/sdk/import';
import { beneficiaries, ImportError, importInPieces, importSources, readBeneficiaryList } from '@civita/sdk/import';
import { reportJson } from '@civita/sdk/export';
import { MAX_BYTES, MAX_ENTRIES } from '@civita/sdk/wire';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Called } from '../options.ts';
import { refuseOut } from '../out-place.ts';
import { reasonOf } from '../reason.ts';
import { readText } from '../report-file.ts';
import type { ExitCode, Progress, Terminal } from '../terminal.ts';
import { CliError, EXIT } from '../terminal.ts';
import type { TakeProjects } from '../write-report.ts';
import { writeReport } from '../write-report.ts';

/** The source that is described in a file of one's own. */
const DESCRIBED = 'beneficiaries';

/** A screen or two: who wants every note asks for JSON. */
const MOST_NOTES = 50;

/** Reads the files, and hands the projects over as they come. */
type Read = (take: TakeProjects) => Promise<ImportedRest>;

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
  if (files.filter((file) => file === '-').length > 1) throw new CliError(words.onePipe);
  if (out !== '-') await refuseOut(out, files, words);
  const progress = terminal.progress?.(words.reading, await bytesOf(files, called));
  // Of a national file there are a hundred thousand notes: only those that are told are kept.
  const notes: ImportNote[] = [];
  let noted = 0;
  let projects = 0;
  const read = async (take: TakeProjects): Promise<ImportedRest> =>
    importInPieces({
      source,
      asOf,
      files: files.map((file) => ({ name: file, bytes: opened(file, words, progress) })),
      body: values.body,
      title: values.title,
      encoding: values.encoding,
      onProjects: (piece) => {
        projects += piece.length;
        return take(piece);
      },
      onNote: (note) => {
        noted += 1;
        if (json || notes.length < MOST_NOTES) notes.push(note);
      },
    });
  try {
    const { files: found } = await (out === '-' ? printed(read, terminal) : written(out, read, words));
    progress?.stop();
    // What is read on by a program is the report, where it goes to the terminal.
    const say = out === '-' ? terminal.err : terminal.out;
    const bytes = out === '-' ? 0 : (await stat(out)).size;
    const tooLarge = bytes > MAX_BYTES || projects > MAX_ENTRIES;
    if (json) {
      const large = tooLarge ? { tooLarge } : {};
      say(JSON.stringify({ ok: true, file: out, projects, ...large, files: found, notes }, null, 2));
      return EXIT.done;
    }
    for (const note of notes) say(inWords(note, called));
    if (noted > notes.length) say(words.moreNotes(noted - notes.length));
    const rows = found.reduce((sum, file) => sum + file.rows, 0);
    say(words.imported(projects, rows, noted, out));
    if (tooLarge) say(words.tooLarge(out, Math.ceil(bytes / 2 ** 20), MAX_BYTES / 2 ** 20, MAX_ENTRIES));
    return EXIT.done;
  } catch (error) {
    progress?.stop();
    if (!(error instanceof ImportError)) throw error;
    const { file, row, column, problem } = error;
    throw new CliError(`${words.place(file, row, column)}: ${problem[language]}`, EXIT.failed, [], {
      file,
      row,
      column,
    });
  }
}

/** Reads into a file. */
async function written(out: string, read: Read, words: Called['words']): Promise<ImportedRest> {
  let rest: ImportedRest | undefined;
  await writeReport(out, words, async (take) => {
    rest = await read(take);
    return rest.report;
  });
  if (!rest) throw new Error('A report was written that nobody read.');
  return rest;
}

/** Reads to the terminal. */
async function printed(read: Read, { out }: Terminal): Promise<ImportedRest> {
  const projects: Project[] = [];
  const rest = await read((piece) => {
    projects.push(...piece);
    return Promise.resolve();
  });
  out(reportJson({ ...rest.report, projects }).trimEnd());
  return rest;
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
  const sizes = files.map(async (file) => (file === '-' ? 0 : (await stat(file).catch(cannotRead(file, words))).size));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function cannotRead(file: string, words: Called['words']): (error: unknown) => never {
  return (error) => {
    throw new CliError(words.cannotRead(file, reasonOf(error, words)));
  };
}

async function* opened(
  file: string,
  words: Called['words'],
  progress: Progress | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of (file === '-' ? process.stdin : createReadStream(file)) as AsyncIterable<Uint8Array>) {
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
