import type { Figure } from './figure.ts';
import type { Identifier } from './identifiers.ts';
import type { Money } from './money.ts';
import type { Text } from './text.ts';

/** A body: never a natural person. */
export interface Organisation {
  /** Where several records name the same body. */
  readonly id?: string;
  /** As it calls itself. */
  readonly name: Text;
  /** What sort of body it is. */
  readonly kind?: 'municipality' | 'region' | 'ministry' | 'university' | 'company' | 'nonprofit' | 'other';
  /** IPA, tax code of the body (11 digits), or others. */
  readonly identifiers?: readonly Identifier[];
  /** Its own pages. */
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
  /** Who takes part. */
  readonly organisation: Organisation;
  /** In which capacities, at least one. */
  readonly roles: readonly PartyRole[];
  /** Its share of the money, where the source tells. */
  readonly amount?: Figure<Money>;
}
