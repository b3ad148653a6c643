import type { Classification } from '../../domain/objective.ts';
import type { Allocation, Programme } from '../../domain/programme.ts';
import type { Project } from '../../domain/project.ts';
import type { Text } from '../../domain/text.ts';
import type { ImportPlace } from './import-error.ts';
import type { Row } from './row.ts';

/** What an import has made so far. */
export interface Draft {
  /** By id. */
  readonly programmes: Map<string, Programme>;
  /** By id. */
  readonly allocations: Map<string, Allocation>;
  /** The ids of all projects so far. */
  readonly ids: Set<string>;
  /** The projects that nobody has taken yet, in the order of the rows. */
  readonly projects: Project[];
  /** Where each of them was read. */
  readonly places: WeakMap<Project, ImportPlace>;
  /** The date of what states none itself. */
  readonly asOf: string;
}

/** A project with what every reader has to say of it; the rest is empty until its source fills it. */
export type Made = Partial<Project> & Pick<Project, 'id' | 'title' | 'status' | 'asOf'>;

/**
 * Adds a project. Two rows are two projects, whatever codes they share: the second of one id gets a number behind it, and the
 * row is told of.
 */
export function addProject({ ids, projects, places }: Draft, row: Row, made: Made, key?: string): void {
  const { id } = made;
  let own = id;
  for (let again = 2; ids.has(own); again += 1) own = `${id}-${again}`;
  if (own !== id)
    row.note(key, 'kept', {
      it: `Un’altra riga ha già questo codice: il progetto si chiama "${own}". Forse è lo stesso due volte.`,
      en: `Another row has this code already: the project is called "${own}". It may be the same one twice.`,
    });
  ids.add(own);
  const project: Project = { ...EMPTY, ...made, id: own };
  places.set(project, { file: row.file, row: row.number });
  projects.push(project);
}

/** Whether a row names no project in any of these columns. It could be anything then, is left out, and told of. */
export function namesNone(row: Row, keys: readonly string[]): boolean {
  if (keys.some((key) => row.text(key) !== undefined)) return false;
  row.note(undefined, 'row-left-out', {
    it: 'La riga non nomina nessun progetto.',
    en: 'The row names no project.',
  });
  return true;
}

/** An id from what a source tells its rows apart by: without white space, as long as an id may be. */
export function idOf(...parts: readonly (string | undefined)[]): string {
  return parts
    .map((part = '') => part.replace(/\s+/g, '-'))
    .join(':')
    .slice(0, 180);
}

/** A key with its value, when there is one. */
export function stated<K extends string, T>(key: K, value: T | undefined): { readonly [key in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: T });
}

/** A mark, when there is a code for it. */
export function classified(scheme: string, code: string | undefined, label?: Text): readonly Classification[] {
  return code === undefined ? [] : [{ scheme, code, ...(label === undefined ? {} : { label }) }];
}

const EMPTY: Omit<Project, keyof Pick<Made, 'id' | 'title' | 'status' | 'asOf'>> = {
  identifiers: [],
  activities: [],
  steps: [],
  planned: {},
  actual: {},
  funding: [],
  amounts: [],
  progress: [],
  partners: [],
  places: [],
  classifications: [],
};
