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
  /** Unique within the report. */
  readonly id: string;
  /** As its own documents print it. */
  readonly name: Text;
  /** "PON GOV", "PNRR". */
  readonly acronym?: string;
  /** CCI and others; national programmes have none. */
  readonly identifiers: readonly Identifier[];
  /** The programming period as printed: "2014-2020", "2021-2027", "PNRR". */
  readonly period: string;
  /** Who adopts it. */
  readonly level: 'eu' | 'national' | 'regional' | 'local';
  /** The funds that it spends. */
  readonly funds: readonly FundCode[];
  /** Autorità di gestione. */
  readonly managingAuthority?: Organisation;
  /** Organismo intermedio: a city may be one. */
  readonly intermediateBody?: Organisation;
  /** Its parts, down to those that projects name. */
  readonly actions?: readonly ProgrammeAction[];
  /** Its own pages. */
  readonly url?: string;
  /** Under which rule its EU money must be named. */
  readonly acknowledgement: AcknowledgementRegime;
  /** The words that a `custom` acknowledgement asks for, as the programme's own rules print them. */
  readonly statement?: Text;
}

/** A part of a programme: "Azione 3.1.1", "M1C1I1.4.1". The code is an opaque label. */
export interface ProgrammeAction {
  /** As printed: "3.1.1", "M1C1I1.4.1". */
  readonly code: string;
  /** The part that it belongs to: "3.1" for "3.1.1". Stated, never read from the code. */
  readonly parentCode?: string;
  /** What the programme calls such a part. */
  readonly level?: 'axis' | 'objective' | 'action' | 'mission' | 'component' | 'measure';
  /** The part in words. */
  readonly title?: Text;
}

/** Money that a programme sets aside for a territory: not yet any project's money. */
export interface Allocation {
  /** Unique within the report. */
  readonly id: string;
  /** Id of the programme that sets it aside. */
  readonly programme: string;
  /** Code of the programme's part, as printed. */
  readonly action?: string;
  /** The activities that it is set aside for. */
  readonly activities: readonly string[];
  /** Who may ask for it. */
  readonly beneficiary?: Organisation;
  /** Where it may be spent. */
  readonly territory?: Place;
  /** `envelope`: to be shared out; `ceiling`: at most; `reserved`: kept for this beneficiary. */
  readonly kind: 'envelope' | 'ceiling' | 'reserved';
  /** The money with its date. */
  readonly amount: Figure<Money>;
  /** On which terms. */
  readonly narrative?: RichText;
}
