import { createHash } from 'node:crypto';
import type { FundCode } from '../../domain/funding.ts';
import type { Organisation, Party } from '../../domain/organisation.ts';
import type { Programme } from '../../domain/programme.ts';
import { expectedRegime, programmingPeriodOf } from '../../domain/programming-period.ts';
import type { Project } from '../../domain/project.ts';
import type { Block } from '../../domain/rich-text.ts';
import type { Status } from '../../domain/status.ts';
import { folded } from '../reader/columns.ts';
import type { Draft } from '../reader/draft.ts';
import { idOf, stated } from '../reader/draft.ts';
import type { Row } from '../reader/row.ts';
import type { BeneficiaryList } from './beneficiary-list.ts';

const MOST_ID = 12;

/** What tells an operation without a code from others, in few characters. */
export function fingerprint(...parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, MOST_ID);
}

/** Who carries the operation out, and the body that decided on it. */
export function partners({ bracketCode }: BeneficiaryList, row: Row): readonly Party[] {
  const organisation = (cell: string): readonly Organisation[] => {
    if (!/\p{Letter}/u.test(cell)) {
      row.note('beneficiary', 'left-out', { it: 'Non è il nome di un ente.', en: 'It is no body’s name.' });
      return [];
    }
    const [, name = cell, code] = /^(.*\S)\s*\(\s*([0-9]{6,15})\s*\)$/.exec(cell) ?? [];
    if (bracketCode === undefined || code === undefined) return [{ name: cell }];
    return [{ name, identifiers: [{ scheme: bracketCode, value: code }] }];
  };
  const authority = row.text('authority');
  return [
    ...row.lines('beneficiary').flatMap((cell) =>
      organisation(cell.replace(/\s+/g, ' ')).map((found): Party => ({
        organisation: found,
        roles: ['beneficiary'],
      })),
    ),
    ...(authority === undefined ? [] : [{ organisation: { name: authority }, roles: ['intermediate-body' as const] }]),
  ];
}

/** The fund that a row names, in the list's own words. */
export function fundIn({ funds }: BeneficiaryList, row: Row): FundCode | undefined {
  const word = row.text('fund');
  const found = Object.entries(funds).find(([name]) => folded(name) === folded(word ?? ''))?.[1];
  if (word !== undefined && found === undefined)
    row.note('fund', 'left-out', {
      it: 'Questa fonte non ha un fondo di questo nome.',
      en: 'This source has no fund of that name.',
    });
  return found;
}

/** The status in the list's own words; unknown where it states none. */
export function statusIn({ statuses = {} }: BeneficiaryList, row: Row): Status {
  const original = row.text('status');
  const code = Object.entries(statuses).find(([word]) => folded(word) === folded(original ?? ''))?.[1];
  if (original !== undefined && code === undefined)
    row.note('status', 'kept', { it: 'Stato non conosciuto.', en: 'Unknown status.' });
  return { code: code ?? 'unknown', origin: 'declared', ...stated('original', original) };
}

/** Adds the programme that a row names, and gives its id. */
export function programmeIn(
  { id, language, period: every }: BeneficiaryList,
  row: Row,
  { programmes }: Draft,
  fund: FundCode | undefined,
): string | undefined {
  const name = row.text('programme');
  if (name === undefined) return undefined;
  const own = idOf(id, row.text('programmeCode') ?? fingerprint(name));
  const period = every ?? programmingPeriodOf(name);
  const known = programmes.get(own);
  const funds = [...new Set([...(known?.funds ?? []), ...(fund === undefined ? [] : [fund])])];
  const bare: Programme = {
    id: own,
    name: { [language]: name },
    identifiers: [],
    period: period ?? 'not stated',
    level: 'eu',
    funds,
    acknowledgement: 'none',
  };
  programmes.set(own, { ...bare, acknowledgement: expectedRegime(bare) ?? 'none' });
  return own;
}

/** Longer texts, each under its column's name. */
export function narrativeIn({ language, narrative = [] }: BeneficiaryList, row: Row): Pick<Project, 'narrative'> {
  const blocks = narrative.flatMap((column): readonly Block[] => {
    const text = row.text(column, 20_000);
    if (text === undefined) return [];
    return [
      { type: 'heading', level: 1, children: [column] },
      { type: 'paragraph', children: [text] },
    ];
  });
  return blocks.length > 0 ? { narrative: { [language]: blocks } } : {};
}
