import type { PartialDate } from '../domain/period.ts';
import { intervalOf } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import type { Text } from '../domain/text.ts';
import { checkReport } from '#check/report';
import type { Draft } from './reader/draft.ts';
import { ImportError } from './reader/import-error.ts';
import type { ImportNote } from './reader/note.ts';
import { doneWords } from './reader/note.ts';
import type { FileRead } from './reader/read-file.ts';
import { readFile } from './reader/read-file.ts';
import type { ImportSource } from './reader/source.ts';
import type { ImportFile } from './reader/text-stream.ts';

/** What to make of a source's files. */
export interface ImportOptions {
  /** How the files are written: one of `importSources`, or one of your own. */
  readonly source: ImportSource;
  /** In any order: which of a source's tables each one is shows in its columns. */
  readonly files: readonly ImportFile[];
  /** The date that the data is true of, where it states none itself. */
  readonly asOf: PartialDate;
  /** Whose report it is; the source's publisher when not stated. */
  readonly body?: Text | undefined;
  /** The report's title; the source's when not stated. */
  readonly title?: Text | undefined;
  /** The report's id; made of source and date when not stated. */
  readonly edition?: string | undefined;
  /** Instead of the encoding that the source is known to have. */
  readonly encoding?: string | undefined;
  /** Is called after each row. */
  readonly onRow?: (() => void) | undefined;
}

/** A report with all that was not understood on the way. */
export interface Imported {
  /** What was read, as `report v1`. */
  readonly report: Report;
  /** In the order of files and rows. */
  readonly notes: readonly ImportNote[];
  /** What each file was and how many rows it had. */
  readonly files: readonly FileRead[];
}

/**
 * Reads other people's data into a report: one project a row, none merged by its codes. Files are read as a stream; what the
 * report holds is all that is kept of them.
 *
 * @throws ImportError for a file that cannot be read at all, with file, row and column.
 */
export async function importReport(options: ImportOptions): Promise<Imported> {
  const { source, asOf, onRow } = options;
  const notes: ImportNote[] = [];
  const files: FileRead[] = [];
  const draft: Draft = { programmes: new Map(), allocations: new Map(), projects: new Map(), asOf };
  const tables = source.tables();
  const format = { ...source, ...(options.encoding === undefined ? {} : { encoding: options.encoding }) };
  for (const file of options.files)
    files.push(await readFile(file, format, tables, draft, (note) => notes.push(note), onRow));
  for (const { finish } of tables)
    for (const left of finish?.(draft) ?? []) notes.push({ ...left, done: doneWords(left.action) });
  const report = reportOf(options, draft);
  const checked = checkReport(report);
  if (checked.ok) return { report: checked.value, notes, files };
  const [issue] = checked.issues;
  throw new ImportError(
    { file: options.files.map(({ name }) => name).join(', ') },
    {
      it: `quello che è stato letto non fa un report: ${issue?.pointer ?? ''} ${issue?.problem ?? ''}.`,
      en: `what was read makes no report: ${issue?.pointer ?? ''} ${issue?.problem ?? ''}.`,
    },
  );
}

function reportOf({ source, body, title, edition, asOf }: ImportOptions, draft: Draft): Report {
  const projects = [...draft.projects.values()];
  const latest = projects.reduce((last, project) => (dayOf(project.asOf) > dayOf(last) ? project.asOf : last), '');
  const date = latest === '' ? asOf : latest;
  const year = Number(date.slice(0, 4));
  return {
    schemaVersion: 1,
    edition: {
      id: edition ?? `${source.id}-${date}`,
      family: source.id,
      body: { name: body ?? source.publisher },
      title: title ?? source.title,
      year,
      covers: {},
      language: source.language,
      languages: [source.language],
      ...(source.origin === undefined ? {} : { source: source.origin }),
      asOf: date,
    },
    objectives: [],
    activities: [],
    programmes: [...draft.programmes.values()],
    allocations: [...draft.allocations.values()],
    projects,
    organisations: [],
    glossary: {},
  };
}

function dayOf(date: PartialDate): string {
  return intervalOf(date)?.last ?? '';
}
