import type { Figure } from './figure.ts';
import type { Money } from './money.ts';
import type { PartialDate } from './period.ts';
import type { Text } from './text.ts';

/** A public procurement of a project. */
export interface Procedure {
  /** Codice Identificativo Gara: see `parseCig`. */
  readonly cig?: string;
  /** What is bought or built. */
  readonly title: Text;
  /** As the buyer names it: "procedura aperta", "affidamento diretto". */
  readonly kind?: Text;
  /** When the call came out. */
  readonly published?: PartialDate;
  /** When it was decided. */
  readonly awarded?: PartialDate;
  /** What was put out to tender. */
  readonly tenderAmount?: Figure<Money>;
  /** What it was awarded for. */
  readonly awardAmount?: Figure<Money>;
  /** Where its documents are. */
  readonly url?: string;
}
