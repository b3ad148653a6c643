import type { Figure } from './figure.ts';
import type { Money } from './money.ts';
import type { PartialDate } from './period.ts';

/** A fund or kind of source, as OpenCoesione and the PNRR files tell them apart. */
export type FundCode = EuFund | StateFund | OtherFund;
type EuFund =
  'ERDF' | 'ESF' | 'ESF+' | 'CF' | 'JTF' | 'YEI' | 'EMFAF' | 'EAFRD' | 'RRF' | 'REACT-EU' | 'Interreg' | 'other-eu';
type StateFund = 'rotation-fund' | 'FSC' | 'PAC' | 'PNC' | 'state-other';
type OtherFund =
  | 'region'
  | 'province-or-metro-city'
  | 'municipality'
  | 'freed-resources'
  | 'other-public'
  | 'foreign-state'
  | 'private'
  | 'to-be-found';

/** Who pays in the end. `to-be-found` ("da reperire") is a hole, never money. */
export type FundingGroup = 'eu' | 'state' | 'regional' | 'local' | 'other-public' | 'private' | 'to-be-found';

const GROUPS: Readonly<Record<FundCode, FundingGroup>> = {
  ERDF: 'eu',
  ESF: 'eu',
  'ESF+': 'eu',
  CF: 'eu',
  JTF: 'eu',
  YEI: 'eu',
  EMFAF: 'eu',
  EAFRD: 'eu',
  RRF: 'eu',
  'REACT-EU': 'eu',
  Interreg: 'eu',
  'other-eu': 'eu',
  'rotation-fund': 'state',
  FSC: 'state',
  PAC: 'state',
  PNC: 'state',
  'state-other': 'state',
  region: 'regional',
  'province-or-metro-city': 'local',
  municipality: 'local',
  'freed-resources': 'other-public',
  'other-public': 'other-public',
  'foreign-state': 'other-public',
  private: 'private',
  'to-be-found': 'to-be-found',
};

/** Every fund code, for schemas and choices. */
export const FUND_CODES: readonly FundCode[] = /* @__PURE__ */ Object.keys(GROUPS) as FundCode[];

/** The group that a fund belongs to. */
export function groupOf(fund: FundCode): FundingGroup {
  return GROUPS[fund];
}

/** One source's money for a project. A `to-be-found` line has no stage and is left out of every total. */
export interface FundingLine {
  /** Unique within its project. */
  readonly id: string;
  /** The fund or kind of body that pays. */
  readonly source: FundCode;
  /** Id of the programme that the money comes through. */
  readonly programme?: string;
  /** Code of the programme's part ("3.1.1"), as printed. */
  readonly action?: string;
  /** Whether it is to be paid back. */
  readonly instrument?: 'grant' | 'loan' | 'own-funds' | 'mixed';
  /** How far the decision is; a `revised` line takes the place of the awarded one of its source and programme. */
  readonly stage?: 'requested' | 'awarded' | 'revised';
  /** The money with its date. */
  readonly amount: Figure<Money>;
  /** How it was converted, where the source states another currency. */
  readonly exchange?: Exchange;
}

/** How an amount in another currency was converted: `rate` euros for one unit, as an exact decimal text. */
export interface Exchange {
  /** Euros for one unit: "0.2341". */
  readonly rate: string;
  /** The day of the rate. */
  readonly date: PartialDate;
}

/** What an amount of a whole project may be, in the order in which amounts are shown. */
export const AMOUNT_KINDS = [
  'total-cost',
  'eligible-cost',
  'public-funding',
  'savings',
  'net-public-funding',
  'commitments',
  'payments',
  'eu-certified',
  'work-done',
  'private-funding',
] as const;

/** An amount stated about a whole project: each kind is a different fact, and none stands for another. */
export interface AmountFact {
  /** Which fact it is. */
  readonly kind: (typeof AMOUNT_KINDS)[number];
  /** Below 0 only for recoveries and savings. */
  readonly amount: Figure<Money>;
}
