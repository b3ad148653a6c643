import { splitCups } from '../../domain/codes/cup.ts';
import type { AmountFact, FundingLine } from '../../domain/funding.ts';
import type { Classification } from '../../domain/objective.ts';
import type { Party, PartyRole } from '../../domain/organisation.ts';
import type { Progress } from '../../domain/project.ts';
import type { Status, StatusCode } from '../../domain/status.ts';
import type { DateFormat } from '../reader/dates.ts';
import type { Draft } from '../reader/draft.ts';
import { addProject, classified, idOf, namesNone, stated } from '../reader/draft.ts';
import type { MoneyFormat, Row } from '../reader/row.ts';
import type { ImportSource } from '../reader/source.ts';
import { OC_AMOUNTS, OC_COLUMNS, OC_SOURCES } from './opencoesione-columns.ts';
import { placesIn } from './opencoesione-places.ts';

const DATES: readonly DateFormat[] = ['compact', 'iso', 'day-first'];

/**
 * OpenCoesione's projects: a list of JSON objects, as Monithon received them; pages of the public API, whose amounts are texts with a
 * decimal comma, whose progress is "22%" and whose dates are YYYYMMDD; and the published CSV, of whose 98 columns those that a
 * report has a place for are read.
 */
export const opencoesione: ImportSource = {
  id: 'opencoesione',
  title: { it: 'Progetti di OpenCoesione', en: 'Projects of OpenCoesione' },
  language: 'it',
  publisher: 'OpenCoesione',
  origin: { title: 'OpenCoesione', url: 'https://opencoesione.gov.it/it/opendata/', licence: 'CC-BY-4.0' },
  tables: () => [
    {
      name: 'projects',
      columns: {
        ...OC_COLUMNS,
        ...Object.fromEntries([...OC_SOURCES, ...OC_AMOUNTS].map(([column]) => [column, [column]])),
      },
      needed: ['local', 'title'],
      read: readProject,
    },
  ],
};

/** Payments may be below zero after recoveries, savings by nature. */
function money(row: Row): MoneyFormat {
  return { numbers: row.delimiter === ',' ? 'plain' : 'comma', currency: 'EUR', precision: 'float64', belowZero: true };
}

function readProject(row: Row, draft: Draft): void {
  if (namesNone(row, ['title', 'cup', 'local'])) return;
  const asOf = row.date('asOf', DATES) ?? draft.asOf;
  const local = row.text('local');
  const start = row.date('start', DATES);
  const end = row.date('end', DATES);
  const url = row.text('url', 2000);
  addProject(
    draft,
    row,
    {
      id: idOf('oc', local ?? `row-${row.number}`),
      title: row.text('title') ?? untitled(row),
      ...stated('summary', row.text('summary')),
      identifiers: [
        ...(local === undefined ? [] : [{ scheme: 'OC', value: local }]),
        ...row.codes('cup', 'CUP', splitCups),
        ...(url === undefined ? [] : [{ scheme: 'URI', value: url }]),
      ],
      status: statusIn(row),
      planned: { ...stated('start', row.date('plannedStart', DATES)), ...stated('end', row.date('plannedEnd', DATES)) },
      actual: { ...stated('start', start), ...stated('end', end) },
      funding: OC_SOURCES.flatMap(([column, source], index): readonly FundingLine[] => {
        const value = row.money(column, money(row));
        if (!value || value.minor === 0) return [];
        const line = { id: `f-${index + 1}`, source, amount: { value, asOf } };
        return [source === 'to-be-found' ? line : { ...line, stage: 'awarded' }];
      }),
      amounts: OC_AMOUNTS.flatMap(([column, kind]): readonly AmountFact[] => {
        const value = row.money(column, money(row));
        return value ? [{ kind, amount: { value, asOf } }] : [];
      }),
      progress: progressIn(row, asOf),
      partners: partners(row),
      places: placesIn(row),
      classifications: classifications(row),
      asOf,
    },
    'local',
  );
}

function untitled(row: Row): string {
  row.note('title', 'kept', { it: 'Il progetto non ha titolo.', en: 'The project has no title.' });
  return row.text('local') ?? 'Senza titolo';
}

const STATUSES: ReadonlyMap<string, StatusCode> = new Map([
  ['non avviato', 'not-started'],
  ['in corso', 'in-progress'],
  ['liquidato', 'settled'],
  ['concluso', 'completed'],
]);

/** In this order Monithon's hand-over numbers them; no document of OpenCoesione's that says so was read. */
const STATUS_NUMBERS: readonly StatusCode[] = ['not-started', 'in-progress', 'settled', 'completed'];

/** It follows from payments and dates by OpenCoesione's own rule, so that it is declared by OpenCoesione and no city. */
function statusIn(row: Row): Status {
  const original = row.text('status');
  const number = row.text('statusCode');
  const code =
    original === undefined
      ? STATUS_NUMBERS[Number(number) - 1]
      : STATUSES.get(original.toLowerCase().replace('_', ' '));
  const found = original ?? number;
  if (code === undefined && found !== undefined)
    row.note(original === undefined ? 'statusCode' : 'status', 'kept', {
      it: 'Stato non conosciuto: il progetto ha stato "non noto".',
      en: 'Unknown status: the project’s is "unknown".',
    });
  return { code: code ?? 'unknown', origin: 'declared', ...stated('original', found) };
}

/** Payments over net public funding, as OpenCoesione rounds them to whole hundredths. */
function progressIn(row: Row, asOf: string): readonly Progress[] {
  const value = row.percent('progress', 'comma');
  if (value === undefined) return [];
  if (value >= 0)
    return [
      {
        basis: 'payments',
        ratio: { value, asOf },
        method: { it: 'Come arrotondato da OpenCoesione.', en: 'As rounded by OpenCoesione.' },
      },
    ];
  row.note('progress', 'left-out', { it: 'Un avanzamento sotto zero.', en: 'Progress below zero.' });
  return [];
}

function partners(row: Row): readonly Party[] {
  const roles: readonly (readonly [key: string, role: PartyRole])[] = [
    ['programmer', 'programmer'],
    ['implementer', 'implementer'],
    ['beneficiary', 'beneficiary'],
    ['contractor', 'contractor'],
  ];
  return roles.flatMap(([key, role]) =>
    (row.text(key)?.split(':::') ?? [])
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name): Party => ({ organisation: { name }, roles: [role] })),
  );
}

function classifications(row: Row): readonly Classification[] {
  const fields = row.raw('field');
  const codes = Array.isArray(fields) ? fields.map(String) : (row.text('field')?.split(':::') ?? []);
  return [
    ...classified('OC-theme', row.text('themeCode') ?? row.text('theme'), row.text('theme')),
    ...codes.flatMap((code) => classified('EU-intervention-field', code.trim() || undefined, row.text('fieldText'))),
    ...classified('CUP-nature', row.text('nature')),
    ...classified('OC-cycle', row.text('cycle')),
    ...classified('OC-programme', row.text('programme') ?? row.text('programmeText'), row.text('programmeText')),
  ];
}
