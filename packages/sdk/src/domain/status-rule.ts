import { amountOf, netPublicFunding } from './amounts.ts';
import type { Money } from './money.ts';
import type { PartialDate } from './period.ts';
import { intervalOf } from './period.ts';
import type { Project } from './project.ts';
import type { Status, StatusCode } from './status.ts';
import type { Words } from './text.ts';

/** What payments tell of a project (OpenCoesione, OC_STATO_FINANZIARIO). */
export type FinancialState = 'not-applicable' | 'not-started' | 'in-progress' | 'settled';

/** What the rule looks at. */
export interface StatusFacts {
  /** Cumulative payments, net of recoveries. */
  readonly payments: Money;
  /** Public funding, net of savings. */
  readonly funding: Money;
  /** When it ended, if it did. */
  readonly actualEnd?: PartialDate;
  /** What date the record is true of. */
  readonly dataDate: PartialDate;
}

/** What follows from payments and dates; `code` is `unknown` where the rule does not apply. */
export interface DerivedStatus {
  /** What follows for the project. */
  readonly code: 'unknown' | 'not-started' | 'in-progress' | 'settled' | 'completed';
  /** What follows for its money. */
  readonly financial: FinancialState;
  /** Why, so that a reader can redo it. */
  readonly reason: Words;
}

/** A project's status as the city says it and as payments and dates say it. */
export interface StatusView {
  /** What the city says. */
  readonly declared?: Status;
  /** What follows from payments and dates. */
  readonly derived?: Status;
  /** Whether the two contradict each other and must be shown apart. */
  readonly differ: boolean;
}

const REASONS: Readonly<Record<FinancialState | 'completed', Words>> = {
  'not-applicable': {
    it: 'Il finanziamento pubblico netto non è maggiore di zero: la regola non si applica.',
    en: 'Net public funding is not above zero: the rule does not apply.',
  },
  'not-started': { it: 'Nessun pagamento.', en: 'No payments.' },
  'in-progress': {
    it: 'I pagamenti non superano il 95% del finanziamento pubblico netto.',
    en: 'Payments are at most 95% of net public funding.',
  },
  settled: {
    it: 'I pagamenti superano il 95% del finanziamento pubblico netto; una fine effettiva non risulta.',
    en: 'Payments are above 95% of net public funding; no actual end is known.',
  },
  completed: {
    it: 'I pagamenti superano il 95% del finanziamento pubblico netto e la fine effettiva è entro la data dei dati.',
    en: 'Payments are above 95% of net public funding and the actual end is not after the date of the data.',
  },
};

/**
 * The status that follows from payments and dates, by the rule that OpenCoesione publishes (Metadati_OC, OC_STATO_FINANZIARIO
 * and OC_STATO_PROGETTO). With r = payments / funding: funding of 0 or less: not applicable; r = 0: not started; up to 0.95:
 * in progress; above 0.95: settled, and completed when the actual end is not after the date of the data.
 *
 * An end that is known only to the year counts as its last day. `undefined` for two currencies and for payments below 0, of
 * which the rule says nothing.
 */
export function deriveStatus({ payments, funding, actualEnd, dataDate }: StatusFacts): DerivedStatus | undefined {
  if (payments.currency !== funding.currency) return undefined;
  if (funding.minor <= 0) return derived('unknown', 'not-applicable');
  if (payments.minor < 0) return undefined;
  if (payments.minor === 0) return derived('not-started', 'not-started');
  if (20n * BigInt(payments.minor) <= 19n * BigInt(funding.minor)) return derived('in-progress', 'in-progress');
  const end = actualEnd === undefined ? undefined : intervalOf(actualEnd);
  const data = intervalOf(dataDate);
  return end && data && end.last <= data.last
    ? { code: 'completed', financial: 'settled', reason: REASONS.completed }
    : derived('settled', 'settled');
}

function derived(code: DerivedStatus['code'], financial: FinancialState): DerivedStatus {
  return { code, financial, reason: REASONS[financial] };
}

/** What a declared status may be beside a derived one: payments cannot see steps before the award, nor a suspension. */
const IN_KEEPING: Readonly<Record<DerivedStatus['code'], readonly StatusCode[]>> = {
  unknown: [],
  'not-started': [
    'idea',
    'approved-internally',
    'submitted',
    'admitted',
    'funded',
    'not-started',
    'suspended',
    'not-admitted',
    'cancelled',
    'unknown',
  ],
  'in-progress': ['in-progress', 'suspended', 'cancelled', 'unknown'],
  settled: ['settled', 'unknown'],
  completed: ['completed', 'unknown'],
};

/**
 * The declared and the derived status of a project. There is a derived one when payments and public funding are stated; its
 * `since` is not known. The data date is the project's `asOf`.
 */
export function statusOf(project: Pick<Project, 'status' | 'amounts' | 'actual' | 'asOf'>): StatusView {
  const payments = amountOf(project, 'payments')?.value;
  const funding = payments && netPublicFunding(project, payments.currency)?.amount;
  const rule =
    payments && funding
      ? deriveStatus({
          payments,
          funding,
          dataDate: project.asOf,
          ...(project.actual.end === undefined ? {} : { actualEnd: project.actual.end }),
        })
      : undefined;
  const own: Status | undefined = rule && { code: rule.code, origin: 'derived', reason: rule.reason };
  if (project.status.origin === 'derived') return { derived: own ?? project.status, differ: false };
  if (!rule || !own) return { declared: project.status, differ: false };
  const differ = rule.code !== 'unknown' && !IN_KEEPING[rule.code].includes(project.status.code);
  return { declared: project.status, derived: own, differ };
}
