import { parseCci } from '../../domain/codes/cci.ts';
import type { FundCode } from '../../domain/funding.ts';
import type { Money } from '../../domain/money.ts';
import { toDecimal } from '../../domain/money.ts';
import type { Programme } from '../../domain/programme.ts';
import { expectedRegime } from '../../domain/programming-period.ts';
import type { Draft } from '../reader/draft.ts';
import { idOf, stated } from '../reader/draft.ts';
import type { Row } from '../reader/row.ts';
import type { ImportSource } from '../reader/source.ts';

/** What stands behind a column's name: 20141231. */
const DATED = /^(\d{4})(\d{2})(\d{2})$/;

const FUNDS: ReadonlyMap<string, FundCode> = new Map([
  ['FESR', 'ERDF'],
  ['FSE', 'ESF'],
  ['IOG', 'YEI'],
  ['FEASR', 'EAFRD'],
  ['FEAMP', 'EMFAF'],
]);

/**
 * OpenCoesione's list of the programmes of 2014-2020: what each sets aside, by fund and kind of region. A pair of columns tells the
 * total and the Union's part at a date; the latest that a row states counts.
 */
export const euProgrammes: ImportSource = {
  id: 'eu-programmes-italy',
  title: { it: 'Programmi europei 2014-2020 in Italia', en: 'EU programmes 2014-2020 in Italy' },
  language: 'it',
  publisher: 'OpenCoesione',
  origin: { title: 'OpenCoesione', url: 'https://opencoesione.gov.it/it/opendata/', licence: 'CC-BY-4.0' },
  tables: () => [
    {
      name: 'programmes',
      columns: {
        code: ['OC_CODICE_PROGRAMMA'],
        name: ['OC_DESCRIZIONE_PROGRAMMA', 'OC_DESCR_PROGRAMMA'],
        fund: ['FONDO'],
        area: ['OC_AREA_OBIETTIVO_UE'],
      },
      needed: ['code', 'name'],
      families: { 'DOTAZIONE TOTALE PROGRAMMA': DATED, 'DOTAZIONE UE PROGRAMMA': DATED },
      read: readProgramme,
    },
  ],
};

function readProgramme(row: Row, draft: Draft): void {
  const code = row.text('code')?.replace(/^CCI\s+/i, '');
  const name = row.text('name');
  if (code === undefined || name === undefined) {
    row.note('code', 'row-left-out', {
      it: 'Il programma non ha codice o nome.',
      en: 'The programme has no code or name.',
    });
    return;
  }
  const cci = parseCci(code);
  if (!cci.ok) row.note('code', 'kept', cci.message);
  const fund = fundIn(row);
  const id = idOf(code);
  const known = draft.programmes.get(id);
  const funds = [...new Set([...(known?.funds ?? []), ...(fund === undefined ? [] : [fund])])];
  const bare: Programme = {
    id,
    name,
    identifiers: [{ scheme: 'CCI', value: cci.ok ? cci.value.value : code, status: cci.ok ? 'unknown' : 'malformed' }],
    period: '2014-2020',
    level: /^POR\b/.test(name) ? 'regional' : 'national',
    funds,
    acknowledgement: 'none',
  };
  draft.programmes.set(id, { ...bare, acknowledgement: expectedRegime(bare) ?? 'none' });
  allocate(row, draft, id, fund);
}

/** An empty fund may mean "as above": that is a guess, and not made. */
function fundIn(row: Row): FundCode | undefined {
  const word = row.text('fund');
  const found = FUNDS.get(word?.toUpperCase() ?? '');
  if (found === undefined)
    row.note('fund', 'left-out', {
      it: word === undefined ? 'La riga non dice il fondo.' : 'Fondo non conosciuto.',
      en: word === undefined ? 'The row names no fund.' : 'Unknown fund.',
    });
  return found;
}

function allocate(row: Row, { allocations }: Draft, programme: string, fund: FundCode | undefined): void {
  const totals = endowments(row, 'DOTAZIONE TOTALE PROGRAMMA');
  const latest = [...totals.keys()].sort().at(-1);
  const total = latest === undefined ? undefined : totals.get(latest);
  if (latest === undefined || !total) {
    row.note(undefined, 'left-out', { it: 'La riga non dice nessuna dotazione.', en: 'The row states no endowment.' });
    return;
  }
  for (const [date, value] of totals)
    if (value.minor !== total.minor)
      row.note(undefined, 'left-out', {
        it: `Al ${date} la dotazione era ${formatted(value)}.`,
        en: `On ${date} the endowment was ${formatted(value)}.`,
      });
  const ofUnion = endowments(row, 'DOTAZIONE UE PROGRAMMA').get(latest);
  const area = row.text('area');
  allocations.set(`${programme}:${row.number}`, {
    id: `${programme}:${row.number}`,
    programme,
    ...stated('action', [fund, area].filter(Boolean).join(', ') || undefined),
    activities: [],
    kind: 'envelope',
    amount: { value: total, asOf: latest },
    ...(ofUnion
      ? {
          narrative: {
            it: [{ type: 'paragraph', children: [`Di cui dell’Unione europea: ${formatted(ofUnion)}.`] }],
            en: [{ type: 'paragraph', children: [`Of which from the European Union: ${formatted(ofUnion)}.`] }],
          },
        }
      : {}),
  });
}

/** What the columns of a name state, by the date behind it. */
function endowments(row: Row, name: string): ReadonlyMap<string, Money> {
  const found = new Map<string, Money>();
  for (const [date, text] of row.family(name)) {
    const [, year, month, day] = DATED.exec(date) ?? [];
    const value = row.amount(text, { numbers: 'en', currency: 'EUR' });
    if (year !== undefined && value) found.set(`${year}-${month}-${day}`, value);
  }
  return found;
}

function formatted(value: Money): string {
  return `${toDecimal(value)} ${value.currency}`;
}
