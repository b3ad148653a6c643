import type { FundCode } from './funding.ts';
import { groupOf } from './funding.ts';
import type { AcknowledgementRegime, Programme } from './programme.ts';
import { textIn } from './text.ts';

/** What must be shown for a programme's EU money. */
export interface Acknowledgement {
  readonly regime: Exclude<AcknowledgementRegime, 'none'>;
  /** The official words beside the emblem. */
  readonly statement: string;
  /** The language that `statement` is in. */
  readonly language: string;
  /** The EU funds by name, where the regime asks for them. */
  readonly funds: readonly string[];
  /** Whether the rule wants the emblem inside the first screen (Reg. 821/2014 art. 4(2): "without scrolling"). */
  readonly firstScreen: boolean;
}

type Named = Readonly<Record<string, string>>;

/** Official wording by regime and language, never composed from parts. */
const STATEMENTS: Readonly<Record<Exclude<AcknowledgementRegime, 'custom' | 'none'>, Named>> = {
  'esif-2014-2020': { it: 'Unione europea', en: 'European Union' },
  'cpr-2021-2027': { it: "Cofinanziato dall'Unione europea", en: 'Co-funded by the European Union' },
  'rrf-nextgenerationeu': {
    it: "Finanziato dall'Unione europea – NextGenerationEU",
    en: 'Funded by the European Union – NextGenerationEU',
  },
};

const FUND_NAMES: Readonly<Partial<Record<FundCode, Named>>> = {
  ERDF: { it: 'Fondo europeo di sviluppo regionale', en: 'European Regional Development Fund' },
  ESF: { it: 'Fondo sociale europeo', en: 'European Social Fund' },
  'ESF+': { it: 'Fondo sociale europeo Plus', en: 'European Social Fund Plus' },
  CF: { it: 'Fondo di coesione', en: 'Cohesion Fund' },
  JTF: { it: 'Fondo per una transizione giusta', en: 'Just Transition Fund' },
};

/**
 * How to name a programme's EU money for a reader of `language` (Italian when the official wording is not held in it), or
 * `undefined` when there is none: national or regional money carries no EU emblem.
 */
export function acknowledgementOf(
  programme: Pick<Programme, 'acknowledgement' | 'funds' | 'statement'>,
  language: string,
): Acknowledgement | undefined {
  const regime = programme.acknowledgement;
  if (regime === 'none') return undefined;
  if (regime === 'custom') {
    const own = programme.statement === undefined ? undefined : textIn(programme.statement, language);
    return own && { regime, statement: own.value, language: own.language ?? language, funds: [], firstScreen: false };
  }
  const wording = STATEMENTS[regime];
  const base = (language.split('-')[0] ?? '').toLowerCase();
  const chosen = base in wording ? base : 'it';
  return {
    regime,
    statement: wording[chosen] ?? '',
    language: chosen,
    funds:
      regime === 'rrf-nextgenerationeu'
        ? []
        : programme.funds.filter((fund) => groupOf(fund) === 'eu').map((fund) => FUND_NAMES[fund]?.[chosen] ?? fund),
    firstScreen: regime === 'esif-2014-2020',
  };
}
