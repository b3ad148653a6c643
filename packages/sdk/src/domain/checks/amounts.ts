import { amountOf, netPublicFunding, paymentRatio } from '../amounts.ts';
import type { Figure } from '../figure.ts';
import type { Money } from '../money.ts';
import { awardedLines, moneyLine } from '../money-line.ts';
import type { Project } from '../project.ts';
import type { Words } from '../text.ts';
import type { Finding, Path, Rule } from './finding.ts';
import { error, warning } from './finding.ts';
import type { LookRule } from './walk.ts';

/** Every amount is a whole number of smallest units in a currency. */
export const moneyShape: LookRule = () => (value, _, path) => {
  if (!isMoney(value)) return [];
  if (Number.isSafeInteger(value.minor) && /^[A-Z]{3}$/.test(value.currency)) return [];
  return [
    error(
      'money',
      path,
      {
        it: 'L’importo non è un numero intero di centesimi in una valuta ISO 4217.',
        en: 'The amount is no whole number of smallest units in an ISO 4217 currency.',
      },
      {
        it: 'Scrivere i centesimi come numero intero e la valuta con tre lettere maiuscole.',
        en: 'Write whole smallest units, and the currency in three capitals.',
      },
    ),
  ];
};

/** A project's amounts agree with each other. */
export const projectMoney: Rule = ({ report }) =>
  report.projects.flatMap((project, index) => {
    const path = ['projects', index];
    return [
      ...negatives(project, path),
      ...mixedCurrencies(project, path),
      ...holes(project, path),
      ...awardedSum(project, path),
      ...netSum(project, path),
      ...overpaid(project, path),
    ];
  });

function negatives(project: Project, path: Path): readonly Finding[] {
  const wrong = (amount: Figure<Money>, at: Path): readonly Finding[] =>
    amount.value.minor >= 0
      ? []
      : [
          warning(
            'negative',
            [...path, ...at, 'amount', 'value', 'minor'],
            {
              it: 'Un importo sotto zero è previsto solo per pagamenti recuperati e economie.',
              en: 'Only recovered payments and savings may be below zero.',
            },
            { it: 'Controllare il segno nella fonte.', en: 'Check the sign at its source.' },
          ),
        ];
  return [
    ...project.funding.flatMap(({ amount }, at) => wrong(amount, ['funding', at])),
    ...project.amounts.flatMap(({ kind, amount }, at) =>
      kind === 'payments' || kind === 'savings' ? [] : wrong(amount, ['amounts', at]),
    ),
  ];
}

function mixedCurrencies(project: Project, path: Path): readonly Finding[] {
  const usual = awardedLines(project)[0]?.amount.value.currency;
  return project.funding.flatMap((line, at) =>
    line.stage === 'requested' || line.amount.value.currency === usual || usual === undefined || line.exchange
      ? []
      : [
          error(
            'currency',
            [...path, 'funding', at, 'amount', 'value', 'currency'],
            {
              it: `Gli importi in ${usual} e ${line.amount.value.currency} non si sommano senza un cambio.`,
              en: `Amounts in ${usual} and ${line.amount.value.currency} have no sum without an exchange.`,
            },
            { it: 'Aggiungere il cambio con la sua data.', en: 'Add the exchange with its date.' },
          ),
        ],
  );
}

function holes(project: Project, path: Path): readonly Finding[] {
  const staged = project.funding.flatMap((line, at) =>
    line.source === 'to-be-found' && line.stage !== undefined
      ? [
          hole(
            [...path, 'funding', at, 'stage'],
            {
              it: 'Una somma da reperire non è né chiesta né assegnata.',
              en: 'Money still to be found is neither asked for nor awarded.',
            },
            {
              it: 'Togliere la fase, o indicare la fonte trovata.',
              en: 'Take the stage out, or name the source that was found.',
            },
          ),
        ]
      : [],
  );
  const counted = project.amounts.flatMap(({ kind, amount }, at) => {
    if (kind !== 'public-funding' && kind !== 'net-public-funding') return [];
    const line = moneyLine([project]).find(({ currency }) => currency === amount.value.currency);
    const missing = line?.toBeFound?.total.minor ?? 0;
    if (!line?.public || missing === 0 || amount.value.minor !== line.public.minor + missing) return [];
    return [
      hole(
        [...path, 'amounts', at, 'amount'],
        {
          it: 'Il finanziamento pubblico comprende la somma da reperire.',
          en: 'The public funding includes what is still to be found.',
        },
        {
          it: 'Toglierla dal finanziamento pubblico: è una mancanza, non denaro.',
          en: 'Take it out of public funding: it is a hole, not money.',
        },
      ),
    ];
  });
  return [...staged, ...counted];
}

function hole(path: Path, message: Words, cure: Words): Finding {
  return error('to-be-found', path, message, cure);
}

/** Awarded lines make up the total cost, or public and private funding, but for one smallest unit. */
function awardedSum(project: Project, path: Path): readonly Finding[] {
  return moneyLine([project]).flatMap(({ currency, awarded }) => {
    const cost = amountOf(project, 'total-cost', currency)?.value.minor;
    const open = amountOf(project, 'public-funding', currency)?.value.minor;
    const own = amountOf(project, 'private-funding', currency)?.value.minor;
    const wholes = [cost, open === undefined ? undefined : open + (own ?? 0)].filter((whole) => whole !== undefined);
    if (!awarded || wholes.length === 0) return [];
    if (wholes.some((whole) => Math.abs(whole - awarded.total.minor) <= 1)) return [];
    return [
      warning(
        'awarded-sum',
        [...path, 'funding'],
        {
          it: `Le quote assegnate in ${currency} non danno il costo totale né il finanziamento pubblico e privato.`,
          en: `The awarded lines in ${currency} make up neither the total cost nor public and private funding.`,
        },
        {
          it: 'Cercare la quota che manca, o indicare quanto è da reperire.',
          en: 'Look for the missing line, or state what is still to be found.',
        },
      ),
    ];
  });
}

function netSum(project: Project, path: Path): readonly Finding[] {
  const net = netPublicFunding(project);
  const gross = net && amountOf(project, 'public-funding', net.amount.currency);
  const savings = net && amountOf(project, 'savings', net.amount.currency);
  if (net?.basis !== 'stated' || !gross || !savings) return [];
  if (Math.abs(gross.value.minor - savings.value.minor - net.amount.minor) <= 1) return [];
  return [
    warning(
      'net-public',
      [...path, 'amounts'],
      {
        it: 'Il finanziamento pubblico netto non è quello pubblico meno le economie.',
        en: 'Net public funding is not public funding minus savings.',
      },
      { it: 'Controllare i tre importi e le loro date.', en: 'Check the three amounts and their dates.' },
    ),
  ];
}

function overpaid(project: Project, path: Path): readonly Finding[] {
  const found = paymentRatio(project);
  if (!found || found.ratio <= 1.1) return [];
  const at = project.amounts.findIndex(({ amount }) => amount === found.payments);
  return [
    warning(
      'overpaid',
      [...path, 'amounts', at],
      {
        it: 'I pagamenti superano di oltre il 10 % il finanziamento pubblico netto.',
        en: 'Payments are more than 10 % above net public funding.',
      },
      {
        it: 'Controllare importi e date; se è così, spiegarlo in una nota.',
        en: 'Check amounts and dates; if it is so, explain it in a note.',
      },
    ),
  ];
}

function isMoney(value: unknown): value is Money {
  return (
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'minor') && Object.hasOwn(value, 'currency')
  );
}
