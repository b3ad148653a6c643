import { parsePnrrMeasure } from '../../domain/codes/pnrr.ts';
import type { Party } from '../../domain/organisation.ts';
import type { Status, StatusCode } from '../../domain/status.ts';
import type { Words } from '../../domain/text.ts';
import type { DateFormat } from '../reader/dates.ts';
import type { Draft } from '../reader/draft.ts';
import { addProject, classified, namesNone, stated } from '../reader/draft.ts';
import type { Row } from '../reader/row.ts';
import type { ImportSource, ImportTable } from '../reader/source.ts';
import { PNRR_SOURCES, readAmounts, readFunding } from './pnrr-money.ts';
import { addActions } from './pnrr-programme.ts';
import type { TakePlaces } from './pnrr-places.ts';
import { DATED, pnrrId, pnrrPlaces } from './pnrr-places.ts';

const DATES: readonly DateFormat[] = ['day-first', 'iso', 'compact'];

const projects = (takePlaces: TakePlaces): ImportTable => ({
  name: 'projects',
  columns: {
    programme: ['Programma'],
    mission: ['Missione'],
    missionText: ['Descrizione Missione'],
    component: ['Componente'],
    componentText: ['Descrizione Componente'],
    measure: ['ID Misura'],
    measureSortable: ['Codice Univoco Misura'],
    measureText: ['Descrizione Misura'],
    submeasure: ['ID Submisura'],
    cid: ['Codice CID'],
    submeasureSortable: ['Codice Univoco Submisura'],
    submeasureText: ['Descrizione Submisura'],
    authority: ['Amministrazione Titolare'],
    activation: ['Codice identificativo Procedura di Attivazione', 'Codice Procedura di Attivazione'],
    activationText: ['Titolo procedura'],
    activationKind: ['Tipologia procedura di attivazione'],
    cup: ['CUP'],
    local: ['Codice Locale Progetto'],
    cupState: ['Stato CUP'],
    nature: ['CUP Codice Natura'],
    natureText: ['CUP Descrizione Natura'],
    type: ['CUP Codice Tipologia'],
    typeText: ['CUP Descrizione Tipologia'],
    sector: ['CUP Codice Settore'],
    sectorText: ['CUP Descrizione Settore'],
    subsector: ['CUP Codice Sottosettore'],
    subsectorText: ['CUP Descrizione Sottosettore'],
    category: ['CUP Codice Categoria'],
    categoryText: ['CUP Descrizione Categoria'],
    title: ['Titolo progetto'],
    summary: ['Sintesi progetto'],
    aid: ['Descrizione Tipo Aiuto'],
    total: ['Finanziamento Totale'],
    public: ['Finanziamento Totale Pubblico'],
    netPublic: ['Finanziamento Totale Pubblico Netto'],
    implementer: ['Soggetto attuatore'],
    implementerCode: ['Codice fiscale soggetto attuatore'],
    before: ['Flag progetti in essere'],
    asOf: DATED,
    state: ['Stato Avanzamento Progetto'],
    phase: ['Codice Fase Iter di Progetto'],
    phaseText: ['Descrizione Fase Iter di Progetto'],
    plannedStart: ['Data Inizio Progetto Prevista'],
    plannedEnd: ['Data Fine Progetto Prevista'],
    start: ['Data Inizio Progetto Effettiva'],
    end: ['Data Fine Progetto Effettiva'],
    ...Object.fromEntries(PNRR_SOURCES.map(([column]) => [column, [column]])),
  },
  needed: ['cup', 'local', 'title', 'submeasureSortable', 'total'],
  read: (row, draft) => {
    readProject(row, draft, takePlaces);
  },
});

/**
 * Italia Domani's "progetti validati" of the PNRR, and their places as a second file: JSON, or CSV as Italia Domani publishes it
 * (semicolons, decimal comma) or as others pass it on (commas, decimal point). Amounts went through 4-byte floating point.
 */
export const pnrr: ImportSource = {
  id: 'pnrr',
  title: { it: 'Progetti validati del PNRR', en: 'Validated projects of the PNRR' },
  language: 'it',
  publisher: 'Italia Domani',
  origin: { title: 'Italia Domani', url: 'https://www.italiadomani.gov.it/it/catalogo-open-data.html' },
  tables: () => {
    const places = pnrrPlaces();
    return [places.table, projects(places.take)];
  },
};

function readProject(row: Row, draft: Draft, takePlaces: TakePlaces): void {
  if (namesNone(row, ['title', 'cup', 'local'])) return;
  const measure = row.text('submeasureSortable') ?? row.text('submeasure');
  const code = measure === undefined ? undefined : parsePnrrMeasure(measure);
  if (code && !code.ok) row.note('submeasureSortable', 'kept', code.message);
  const action = code?.ok ? code.value.value : measure;
  const asOf = row.date('asOf', DATES) ?? draft.asOf;
  const local = row.text('local');
  const amounts = readAmounts(row, asOf);
  const id = pnrrId(row, 'submeasureSortable');
  addProject(
    draft,
    row,
    {
      id,
      title: row.text('title') ?? untitled(row),
      ...stated('summary', row.text('summary')),
      identifiers: [
        ...row.codes('cup', 'CUP'),
        ...(action === undefined ? [] : [{ scheme: 'PNRR', value: action }]),
        ...(local === undefined ? [] : [{ scheme: 'local', value: local }]),
      ],
      status: statusIn(row),
      planned: { ...stated('start', row.date('plannedStart', DATES)), ...stated('end', row.date('plannedEnd', DATES)) },
      actual: { ...stated('start', row.date('start', DATES)), ...stated('end', row.date('end', DATES)) },
      funding: readFunding(row, asOf, action),
      amounts,
      partners: partners(row),
      places: takePlaces(id),
      classifications: [
        ...classified('CUP-nature', row.text('nature'), row.text('natureText')),
        ...classified('CUP-type', row.text('type'), row.text('typeText')),
        ...classified('CUP-sector', row.text('sector'), row.text('sectorText')),
        ...classified('CUP-subsector', row.text('subsector'), row.text('subsectorText')),
        ...classified('CUP-category', row.text('category'), row.text('categoryText')),
        ...classified('PNRR-activation', row.text('activation'), row.text('activationText')),
        ...classified('PNRR-activation-kind', row.text('activationKind')),
        ...classified('PNRR-aid', row.text('aid')),
        ...classified('PNRR-in-essere', row.text('before')),
        ...classified('PNRR-CID', row.text('cid')),
        ...classified('PNRR-phase', row.text('phase') ?? row.text('phaseText'), row.text('phaseText')),
      ],
      asOf,
    },
    'local',
  );
  addActions(draft, row, action);
}

function untitled(row: Row): string {
  row.note('title', 'kept', { it: 'Il progetto non ha titolo.', en: 'The project has no title.' });
  return row.text('local') ?? row.text('cup') ?? 'Senza titolo';
}

/** How far a project is, as releases from 2024 on say. */
const STATES: ReadonlyMap<string, StatusCode> = new Map([
  ['da avviare', 'not-started'],
  ['non avviato', 'not-started'],
  ['in corso', 'in-progress'],
  ['concluso', 'completed'],
]);

/**
 * A CUP's own state: active while the project may spend. What it says of works is nothing; where the row does say how far the project
 * is, that counts, except for a CUP that is no more.
 */
function statusIn(row: Row): Status {
  const cup = row.text('cupState');
  const own = row.text('state');
  if (/^(revocat|cancellat|annullat)/i.test(cup ?? ''))
    return { code: 'cancelled', origin: 'declared', ...stated('original', cup) };
  if (own !== undefined) {
    const code = STATES.get(own.toLowerCase());
    if (code === undefined) row.note('state', 'kept', UNKNOWN_STATE);
    return { code: code ?? 'unknown', origin: 'declared', original: own };
  }
  if (cup === undefined) return { code: 'funded', origin: 'declared' };
  if (/^attiv/i.test(cup)) return { code: 'funded', origin: 'declared', original: cup };
  if (!/^chius/i.test(cup)) row.note('cupState', 'kept', UNKNOWN_STATE);
  return { code: 'unknown', origin: 'declared', original: cup };
}

const UNKNOWN_STATE: Words = {
  it: 'Stato non conosciuto: lo stato del progetto è "non noto".',
  en: 'Unknown state: the project’s status is "unknown".',
};

function partners(row: Row): readonly Party[] {
  const implementer = row.text('implementer');
  const authority = row.text('authority');
  const identifiers = row.codes('implementerCode', 'TAX');
  return [
    ...(implementer === undefined
      ? []
      : [
          {
            organisation: { name: implementer, ...(identifiers.length > 0 ? { identifiers } : {}) },
            roles: ['implementer' as const],
          },
        ]),
    ...(authority === undefined ? [] : [{ organisation: { name: authority }, roles: ['managing-authority' as const] }]),
  ];
}
