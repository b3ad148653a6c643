import type { PartialDate } from '../domain/period.ts';
import { intervalOf } from '../domain/period.ts';
import type { Project } from '../domain/project.ts';
import type { Report } from '../domain/report.ts';
import type { Text } from '../domain/text.ts';
import { checkReport } from '#check/report';
import type { Draft } from './reader/draft.ts';
import { stated } from './reader/draft.ts';
import { ImportError } from './reader/import-error.ts';
import type { ImportNote } from './reader/note.ts';
import { doneWords } from './reader/note.ts';
import type { FileRead, OpenFile } from './reader/read-file.ts';
import { openFile, readRows } from './reader/read-file.ts';
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
}

/** What to make of a source's files, and who takes what is read. */
export interface ImportPieces extends ImportOptions {
  /** Takes some projects, in the order of the rows; the next ones are not read before it is done. */
  readonly onProjects: (projects: readonly Project[]) => void | Promise<void>;
  /** Takes what was not understood, as soon as it is. */
  readonly onNote: (note: ImportNote) => void;
}

/** What is known when all projects have been taken. */
export interface ImportedRest {
  /** The report without its projects. */
  readonly report: Report;
  /** What each file was and how many rows it had, in the order in which they were given. */
  readonly files: readonly FileRead[];
}

/** A report with all that was not understood on the way. */
export interface Imported extends ImportedRest {
  /** What was read, as `report v1`. */
  readonly report: Report;
  /** In the order of files and rows. */
  readonly notes: readonly ImportNote[];
}

/** Projects that wait in memory before they are taken. */
const PIECE = 500;

/**
 * Reads other people's data into a report: one project a row, none merged by its codes.
 *
 * @throws ImportError for a file that cannot be read at all, with file, row and column.
 */
export async function importReport(options: ImportOptions): Promise<Imported> {
  const notes: ImportNote[] = [];
  const projects: Project[] = [];
  const { report, files } = await importInPieces({
    ...options,
    onProjects: (read) => void projects.push(...read),
    onNote: (note) => void notes.push(note),
  });
  return { report: { ...report, projects }, notes, files };
}

/**
 * The same for any number of rows: projects are checked and handed over as they are read, and only their ids are kept.
 *
 * @throws ImportError for a file that cannot be read at all, with file, row and column; what was handed over until then is no report.
 */
export async function importInPieces(options: ImportPieces): Promise<ImportedRest> {
  const { source, asOf, onProjects, onNote } = options;
  const draft: Draft = {
    programmes: new Map(),
    allocations: new Map(),
    ids: new Set(),
    projects: [],
    places: new WeakMap(),
    asOf,
  };
  const tables = source.tables();
  let latest: PartialDate | undefined;
  const bare = reportOf(options, undefined);
  const give = async (): Promise<void> => {
    const projects = sound(bare, draft, onNote);
    latest = latestOf(latest, projects);
    await onProjects(projects);
  };
  const files = await openAll(options, tables);
  const read = new Map<OpenFile, FileRead>();
  try {
    for (const file of [...files].sort((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table)))
      read.set(file, await readRows(file, draft, onNote, () => (draft.projects.length < PIECE ? undefined : give())));
  } finally {
    for (const { records } of files) await records.return(undefined);
  }
  for (const { finish } of tables)
    for (const left of finish?.(draft) ?? []) onNote({ ...left, done: doneWords(left.action) });
  await give();
  const { programmes, allocations } = draft;
  const report = {
    ...reportOf(options, latest),
    programmes: [...programmes.values()],
    allocations: [...allocations.values()],
  };
  return { report: checked(options, report), files: files.flatMap((file) => read.get(file) ?? []) };
}

async function openAll(
  options: ImportPieces,
  tables: ReturnType<ImportSource['tables']>,
): Promise<readonly OpenFile[]> {
  const { source, encoding = source.encoding, files, onNote } = options;
  const opened: OpenFile[] = [];
  try {
    for (const file of files)
      opened.push(await openFile(file, { ...source, ...stated('encoding', encoding) }, tables, onNote));
    return opened;
  } catch (error) {
    for (const { records } of opened) await records.return(undefined);
    throw error;
  }
}

/** Takes the projects that make a report; the row of any other is left out, and told of. */
function sound(
  bare: Report,
  { projects: waiting, places }: Draft,
  tell: (note: ImportNote) => void,
): readonly Project[] {
  const projects = waiting.splice(0);
  if (checkReport({ ...bare, projects }).ok) return projects;
  return projects.filter((project) => {
    const result = checkReport({ ...bare, projects: [project] });
    if (result.ok) return true;
    const { pointer, problem } = result.issues[0] ?? { pointer: '', problem: '' };
    const what = `${pointer.replace('/projects/0/', '')}: ${problem}`;
    const { file = '', row } = places.get(project) ?? {};
    tell({
      file,
      ...stated('row', row),
      problem: {
        it: `Quello che dice non sta in un report (${what}).`,
        en: `What it says has no place in a report (${what}).`,
      },
      action: 'row-left-out',
      done: doneWords('row-left-out'),
    });
    return false;
  });
}

/** The report without its projects, found to be one. */
function checked({ files }: ImportOptions, report: Report): Report {
  const result = checkReport(report);
  if (result.ok) return result.value;
  const { pointer, problem } = result.issues[0] ?? { pointer: '', problem: '' };
  throw new ImportError(
    { file: files.map(({ name }) => name).join(', ') },
    {
      it: `quello che è stato letto non fa un report: ${pointer} ${problem}.`,
      en: `what was read makes no report: ${pointer} ${problem}.`,
    },
  );
}

function reportOf({ source, body, title, edition, asOf }: ImportOptions, latest: PartialDate | undefined): Report {
  const date = latest ?? asOf;
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
    programmes: [],
    allocations: [],
    projects: [],
    organisations: [],
    glossary: {},
  };
}

function latestOf(latest: PartialDate | undefined, projects: readonly Project[]): PartialDate | undefined {
  return projects.reduce((last, { asOf }) => (last === undefined || dayOf(asOf) > dayOf(last) ? asOf : last), latest);
}

function dayOf(date: PartialDate): string {
  return intervalOf(date)?.last ?? '';
}
