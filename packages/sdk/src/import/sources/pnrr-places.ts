import { istatOf } from '../../domain/codes/territory.ts';
import type { Place } from '../../domain/place.ts';
import { idOf } from '../reader/draft.ts';
import type { ImportNote } from '../reader/note.ts';
import type { Row } from '../reader/row.ts';
import type { ImportTable } from '../reader/source.ts';

/** What releases call the date that they are true of. */
export const DATED: readonly string[] = [
  'Data aggiornamento',
  'Data di aggiornamento',
  'Data estrazione',
  'Data di estrazione',
];

/** A place with where it was read, until its project is known. */
interface Waiting {
  readonly place: Place;
  readonly file: string;
  readonly row: number;
}

/** Gives the places of a project, once. */
export type TakePlaces = (project: string) => readonly Place[];

/** The table of places, which is read before that of the projects, and how a project gets its own. */
export interface PnrrPlaces {
  readonly table: ImportTable;
  readonly take: TakePlaces;
}

/** The places of PNRR projects: sub-measure, CUP and local code together name a project, none of them alone. */
export function pnrrPlaces(): PnrrPlaces {
  const waiting = new Map<string, Waiting[]>();
  const table: ImportTable = {
    name: 'places',
    columns: {
      submeasure: ['Codice Univoco Submisura'],
      submeasureText: ['Descrizione Submisura'],
      cup: ['CUP'],
      local: ['Codice Locale Progetto'],
      region: ['Codice Regione', 'Regione'],
      regionText: ['Descrizione Regione'],
      province: ['Codice Provincia', 'Provincia'],
      provinceText: ['Descrizione Provincia'],
      municipality: ['Codice Comune', 'Comune'],
      municipalityText: ['Descrizione Comune'],
      address: ['Indirizzo'],
      postcode: ['Cap'],
      istat: ['COD_ISTAT_COMUNE'],
      updated: DATED,
    },
    needed: ['submeasure', 'cup', 'local', 'municipalityText'],
    read: (row) => {
      const place = placeIn(row);
      if (!place) return;
      const id = pnrrId(row, 'submeasure');
      const own = waiting.get(id) ?? [];
      own.push({ place, file: row.file, row: row.number });
      waiting.set(id, own);
    },
    finish: () => [...waiting].flatMap(([id, own]) => own.map((left) => orphan(id, left))),
  };
  const take: TakePlaces = (project) => {
    const own = waiting.get(project) ?? [];
    waiting.delete(project);
    return own.map(({ place }) => place);
  };
  return { table, take };
}

/** The id of the project that a row is about, however it writes its CUP. */
export function pnrrId(row: Row, submeasure: string): string {
  const cup = row.text('cup')?.replace(/\s+/g, '').toUpperCase();
  return idOf('pnrr', row.text(submeasure), cup, row.text('local'));
}

function orphan(id: string, { file, row }: Waiting): Omit<ImportNote, 'done'> {
  return {
    file,
    row,
    value: id,
    problem: { it: 'Nessun progetto letto ha questi codici.', en: 'No project that was read has these codes.' },
    action: 'row-left-out',
  };
}

function placeIn(row: Row): Place | undefined {
  const region = row.text('regionText');
  const province = isWhole(row, 'province') ? undefined : row.text('provinceText');
  const municipality = isWhole(row, 'municipality') ? undefined : row.text('municipalityText');
  const narrowest = municipality ?? province ?? region;
  if (narrowest === undefined) {
    row.note('municipalityText', 'row-left-out', { it: 'Il luogo non ha nome.', en: 'The place has no name.' });
    return undefined;
  }
  const identifiers = municipality === undefined ? [] : municipalityCode(row);
  const wide = isWhole(row, 'region') ? 'country' : 'region';
  const address = row.text('address');
  const postcode = postcodeIn(row);
  return {
    name: narrowest,
    level: municipality !== undefined ? 'municipality' : province !== undefined ? 'province' : wide,
    ...(identifiers.length > 0 ? { identifiers } : {}),
    ...(address === undefined ? {} : { address }),
    ...(postcode === undefined ? {} : { postcode }),
  };
}

/** Whether a code says "all of it": `000` for a municipality is the whole province, for a region the whole country. */
function isWhole(row: Row, key: string): boolean {
  return /^0+$/.test(row.text(key) ?? '');
}

/** The whole code where the file has it, else made of its parts, which are kept as numbers. */
function municipalityCode(row: Row): Place['identifiers'] & {} {
  if (row.text('istat') !== undefined) return row.codes('istat', 'ISTAT');
  const value = istatOf(Number(row.text('province')), Number(row.text('municipality')));
  return value === undefined ? [] : [{ scheme: 'ISTAT', value, status: 'unknown' }];
}

function postcodeIn(row: Row): string | undefined {
  const found = row.text('postcode');
  if (found === undefined || /^0+$/.test(found)) return undefined;
  if (/^\d{5}$/.test(found)) return found;
  if (/^\d{3,4}(\.0)?$/.test(found)) {
    const whole = found.replace(/\.0$/, '').padStart(5, '0');
    row.note(
      'postcode',
      'repaired',
      { it: 'Il CAP ha perso gli zeri davanti.', en: 'The postcode lost its first zeros.' },
      whole,
    );
    return whole;
  }
  row.note('postcode', 'left-out', { it: 'Un CAP ha cinque cifre.', en: 'A postcode has five digits.' });
  return undefined;
}
