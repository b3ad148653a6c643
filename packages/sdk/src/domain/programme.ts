import type { Figure } from './figure.ts';
import type { FundCode } from './funding.ts';
import type { Identifier } from './identifiers.ts';
import type { Money } from './money.ts';
import type { Organisation } from './organisation.ts';
import type { Place } from './place.ts';
import type { RichText } from './rich-text.ts';
import type { Text } from './text.ts';

/**
 * Which rule says how EU money must be named on a page:
 * `esif-2014-2020` Reg. (EU) 821/2014 art. 4; `cpr-2021-2027` Reg. (EU) 2021/1060 art. 47, 50 and Annex IX;
 * `rrf-nextgenerationeu` Reg. (EU) 2021/241 art. 34(2). `custom`: a programme with rules of its own, whose words stand in
 * its `statement`. `none`: no EU money, no emblem.
 */
export type AcknowledgementRegime = 'esif-2014-2020' | 'cpr-2021-2027' | 'rrf-nextgenerationeu' | 'custom' | 'none';

/** A spending programme ("PON Governance e Capacità Istituzionale 2014-2020", the PNRR). */
export interface Programme {
  readonly id: string;
  readonly name: Text;
  readonly acronym?: string;
  readonly identifiers: readonly Identifier[];
  /** The programming period as printed: "2014-2020", "2021-2027", "PNRR". */
  readonly period: string;
  readonly level: 'eu' | 'national' | 'regional' | 'local';
  readonly funds: readonly FundCode[];
  readonly managingAuthority?: Organisation;
  readonly intermediateBody?: Organisation;
  readonly actions?: readonly ProgrammeAction[];
  readonly url?: string;
  /** Under which rule its EU money must be named. */
  readonly acknowledgement: AcknowledgementRegime;
  /** The words that a `custom` acknowledgement asks for, as the programme's own rules print them. */
  readonly statement?: Text;
}

/** A part of a programme: "Azione 3.1.1", "M1C1I1.4.1". The code is an opaque label. */
export interface ProgrammeAction {
  readonly code: string;
  /** The part that it belongs to: "3.1" for "3.1.1". Stated, never read from the code. */
  readonly parentCode?: string;
  readonly level?: 'axis' | 'objective' | 'action' | 'mission' | 'component' | 'measure';
  readonly title?: Text;
}

/** Money that a programme sets aside for a territory: not yet any project's money. */
export interface Allocation {
  readonly id: string;
  readonly programme: string;
  readonly action?: string;
  /** The activities that it is set aside for. */
  readonly activities: readonly string[];
  readonly beneficiary?: Organisation;
  readonly territory?: Place;
  readonly kind: 'envelope' | 'ceiling' | 'reserved';
  readonly amount: Figure<Money>;
  readonly narrative?: RichText;
}
