import type { AmountFact, FundCode } from '../../domain/funding.ts';
import type { NumberFormat, NumberFormatName } from '../../domain/number-format.ts';
import type { StatusCode } from '../../domain/status.ts';
import type { Text } from '../../domain/text.ts';
import type { DateFormat } from '../reader/dates.ts';

/** Columns that a list of operations may have (Reg. (EU) 1303/2013 Annex XII 1; Reg. (EU) 2021/1060 art. 49(3)). */
export const BENEFICIARY_COLUMNS = [
  'asOf',
  'authority',
  'beneficiary',
  'category',
  'code',
  'contract',
  'end',
  'fund',
  'objective',
  'place',
  'priority',
  'programme',
  'programmeCode',
  'region',
  'start',
  'status',
  'summary',
  'title',
  'url',
] as const;

/** One of `BENEFICIARY_COLUMNS`. */
export type BeneficiaryColumn = (typeof BENEFICIARY_COLUMNS)[number];

/** A list of beneficiaries of the EU's funds: how one country or authority writes it. */
export interface BeneficiaryList {
  /** As the command line calls it; every id of an operation begins so. */
  readonly id: string;
  /** What it is, for people. */
  readonly title: Text;
  /** BCP 47 tag of the language of its texts. */
  readonly language: string;
  /** Who publishes it. */
  readonly publisher: Text;
  /** Where it can be read. */
  readonly url?: string;
  /** Name of the Encoding Standard (`windows-1253`); UTF-8 when not stated. */
  readonly encoding?: string;
  /** What parts the cells; found in the header when not stated. */
  readonly delimiter?: string;
  /** The marks between its digits. */
  readonly numbers: NumberFormatName | NumberFormat;
  /** ISO 4217 code of its amounts. */
  readonly currency: string;
  /** How it writes dates; it may mix them. */
  readonly dates: readonly DateFormat[];
  /** What it calls its columns: one name, or all that it was seen with. `title` and `beneficiary` must be among them. */
  readonly columns: Readonly<Partial<Record<BeneficiaryColumn, string | readonly string[]>>>;
  /** Columns of amounts of a whole operation; of two for one kind the first that states it counts. */
  readonly amounts: readonly (readonly [column: string, kind: AmountFact['kind']])[];
  /** Columns of money by its source: `fund` is the fund that the row names. */
  readonly funding?: readonly (readonly [column: string, source: FundCode | 'fund'])[];
  /** Columns of longer texts: each becomes a part of the narrative under its own name. */
  readonly narrative?: readonly string[];
  /** Its words for funds; where the list has one fund, `{ '': 'ERDF' }`. */
  readonly funds: Readonly<Record<string, FundCode>>;
  /** Its words for statuses. */
  readonly statuses?: Readonly<Record<string, StatusCode>>;
  /** The period of every operation, where no programme's name tells it: "2014-2020". */
  readonly period?: string;
  /** Scheme of the codes that stand in brackets behind a beneficiary's name. */
  readonly bracketCode?: string;
}
