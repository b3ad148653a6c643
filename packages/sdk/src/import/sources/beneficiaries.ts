import type { AmountFact, FundingLine } from '../../domain/funding.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Money } from '../../domain/money.ts';
import type { Draft } from '../reader/draft.ts';
import { addProject, classified, idOf, stated } from '../reader/draft.ts';
import type { Row } from '../reader/row.ts';
import type { ImportSource } from '../reader/source.ts';
import type { BeneficiaryList } from './beneficiary-list.ts';
import { fingerprint, fundIn, narrativeIn, partners, programmeIn, statusIn } from './beneficiary-parts.ts';

/** The reader of a list. */
export function beneficiaries(list: BeneficiaryList): ImportSource {
  const {
    id,
    title,
    language,
    publisher,
    url,
    encoding,
    delimiter,
    columns,
    amounts,
    funding = [],
    narrative = [],
  } = list;
  const named = new Map<string, readonly string[]>([['asOf', ['Date of last update']]]);
  for (const [key, names] of Object.entries(columns)) named.set(key, typeof names === 'string' ? [names] : names);
  for (const [column] of [...amounts, ...funding]) named.set(column, [column]);
  for (const column of narrative) named.set(column, [column]);
  return {
    id,
    title,
    language,
    publisher,
    origin: { title: publisher, ...stated('url', url) },
    ...stated('encoding', encoding),
    ...stated('delimiter', delimiter),
    tables: () => [
      {
        name: 'operations',
        columns: Object.fromEntries(named),
        needed: ['title', 'beneficiary', ...(amounts[0] ? [amounts[0][0]] : [])],
        read: (row, draft) => {
          readOperation(list, row, draft);
        },
      },
    ],
  };
}

function readOperation(list: BeneficiaryList, row: Row, draft: Draft): void {
  const { dates, numbers, currency } = list;
  const asOf = row.date('asOf', dates) ?? draft.asOf;
  const title = row.text('title');
  const code = row.text('code');
  const parties = partners(list, row);
  const [first] = parties;
  if (title === undefined && code === undefined && !first) {
    row.note(undefined, 'row-left-out', {
      it: 'La riga non nomina nessuna operazione.',
      en: 'The row names no operation.',
    });
    return;
  }
  if (title === undefined)
    row.note('title', 'kept', { it: 'L’operazione non ha titolo.', en: 'The operation has no title.' });
  const fund = fundIn(list, row);
  const programme = programmeIn(list, row, draft, fund);
  const amount = (column: string): Figure<Money> | undefined => {
    const value = row.money(column, { numbers, currency, precision: 'float64' });
    return value && { value, asOf };
  };
  const start = row.date('start', dates);
  const contract = row.date('contract', dates);
  const end = row.date('end', dates);
  const url = row.text('url', 2000);
  const facts = list.amounts.flatMap(([column, kind]): readonly Stated[] => {
    const figure = amount(column);
    return figure ? [{ column, fact: { kind, amount: figure } }] : [];
  });
  addProject(draft, row, {
    id: idOf(list.id, code ?? fingerprint(title, first && JSON.stringify(first.organisation.name), row.text('start'))),
    title: title ?? code ?? 'Senza titolo',
    ...stated('summary', row.text('summary')),
    identifiers: [
      ...(code === undefined ? [] : [{ scheme: list.id, value: code }]),
      ...(url === undefined ? [] : [{ scheme: 'URI', value: url }]),
    ],
    status: statusIn(list, row),
    ...narrativeIn(list, row),
    steps: contract === undefined ? [] : [{ kind: 'contract', date: contract }],
    planned: { ...stated('start', start), ...stated('end', end) },
    funding: (list.funding ?? []).flatMap(([column, source], index): readonly FundingLine[] => {
      const figure = amount(column);
      const payer = source === 'fund' ? fund : source;
      if (!figure || payer === undefined) return [];
      return [
        { id: `f-${index + 1}`, source: payer, stage: 'awarded', amount: figure, ...stated('programme', programme) },
      ];
    }),
    amounts: firstOfEach(row, facts),
    partners: parties,
    places: [...row.lines('place'), ...row.lines('region')].map((name) => ({ name })),
    classifications: [
      ...classified('fund', fund),
      ...classified('priority', row.text('priority')),
      ...classified('objective', row.text('objective')),
      ...classified('EU-intervention-field', row.text('category')),
      ...classified('programme', programme),
    ],
    asOf,
  });
}

/** An amount with the column that states it. */
interface Stated {
  readonly column: string;
  readonly fact: AmountFact;
}

/** Where two columns state one kind of amount the first counts; that the other says something else is told. */
function firstOfEach(row: Row, found: readonly Stated[]): readonly AmountFact[] {
  const facts = new Map<string, AmountFact>();
  for (const { column, fact } of found) {
    const first = facts.get(fact.kind);
    if (!first) facts.set(fact.kind, fact);
    else if (!sameMoney(first.amount.value, fact.amount.value))
      row.note(column, 'left-out', {
        it: 'Un’altra colonna dice già questo importo, e ne dice un altro.',
        en: 'Another column states this amount already, and another one.',
      });
  }
  return [...facts.values()];
}

function sameMoney(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency;
}
