import type { Figure } from './figure.ts';
import type { Identifier } from './identifiers.ts';
import type { Money } from './money.ts';
import type { Text } from './text.ts';

/** A body: never a natural person. */
export interface Organisation {
  readonly id?: string;
  readonly name: Text;
  readonly kind?: 'municipality' | 'region' | 'ministry' | 'university' | 'company' | 'nonprofit' | 'other';
  readonly identifiers?: readonly Identifier[];
  readonly url?: string;
}

/** What a body does in a project or for an objective. */
export type PartyRole =
  | 'programmer'
  | 'managing-authority'
  | 'intermediate-body'
  | 'implementer'
  | 'beneficiary'
  | 'contractor'
  | 'partner'
  | 'scientific-partner'
  | 'coordinator'
  | 'steering-body'
  | 'responsible-office'
  | 'funder'
  | 'final-recipient';

/** A body in its roles. */
export interface Party {
  readonly organisation: Organisation;
  readonly roles: readonly PartyRole[];
  /** Its share of the money, where the source tells. */
  readonly amount?: Figure<Money>;
}
