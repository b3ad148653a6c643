import { AMOUNT_KINDS, FUND_CODES } from '../../domain/funding.ts';
import { NUMBER_FORMATS } from '../../domain/number-format.ts';
import type { Reading } from '../../domain/reading.ts';
import { refuse } from '../../domain/reading.ts';
import { STATUS_CODES } from '../../domain/status.ts';
import { DATE_FORMATS } from '../reader/dates.ts';
import type { BeneficiaryColumn, BeneficiaryList } from './beneficiary-list.ts';
import { BENEFICIARY_COLUMNS } from './beneficiary-list.ts';

type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === 'string' && value !== '';
const isIn =
  (known: readonly string[]): Shape =>
  (value) =>
    typeof value === 'string' && known.includes(value);
const isList =
  (item: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(item);
const isPair =
  (second: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.length === 2 && isText(value[0]) && second(value[1]);
const isMap =
  (key: Shape, item: Shape): Shape =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([name, own]) => key(name) && item(own));
const anyKey: Shape = () => true;
const isNames: Shape = (value) => isText(value) || isList(isText)(value);

/** What each key must be; those with a `?` may be absent. */
const SHAPES: Readonly<Record<string, Shape>> = {
  id: (value) => typeof value === 'string' && /^[\w-]{1,60}$/.test(value),
  title: isText,
  language: (value) => typeof value === 'string' && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value),
  publisher: isText,
  'url?': isText,
  'encoding?': isText,
  'delimiter?': isText,
  numbers: isIn(Object.keys(NUMBER_FORMATS)),
  currency: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
  dates: isList(isIn(DATE_FORMATS)),
  columns: isMap(isIn(BENEFICIARY_COLUMNS), isNames),
  amounts: isList(isPair(isIn(AMOUNT_KINDS))),
  'funding?': isList(isPair(isIn([...FUND_CODES, 'fund']))),
  'narrative?': isList(isText),
  funds: isMap(anyKey, isIn(FUND_CODES)),
  'statuses?': isMap(anyKey, isIn(STATUS_CODES)),
  'period?': isText,
  'bracketCode?': isText,
};

/** A description of a list from JSON: the keys of {@link BeneficiaryList}, and no other. */
export function readBeneficiaryList(json: string): Reading<BeneficiaryList, 'not-json' | 'key'> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('not-json', 'ci vuole un oggetto JSON.', 'a JSON object was expected.');
  const given = new Map<string, unknown>(Object.entries(value));
  for (const [name, shape] of Object.entries(SHAPES)) {
    const key = name.replace('?', '');
    const part = given.get(key);
    given.delete(key);
    if (part === undefined ? !name.endsWith('?') : !shape(part))
      return refuse('key', `"${key}" manca o non è come deve essere.`, `"${key}" is missing or not as it must be.`);
  }
  const [unknown] = given.keys();
  if (unknown !== undefined)
    return refuse('key', `la chiave "${unknown}" non è conosciuta.`, `the key "${unknown}" is not known.`);
  const list = value as BeneficiaryList;
  const lacking = (['title', 'beneficiary'] satisfies BeneficiaryColumn[]).find((column) => !list.columns[column]);
  if (lacking === undefined) return { ok: true, value: list };
  return refuse('key', `"columns" non nomina "${lacking}".`, `"columns" does not name "${lacking}".`);
}
