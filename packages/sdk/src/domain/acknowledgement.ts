import type { FundCode } from './funding.ts';
import { groupOf } from './funding.ts';
import type { AcknowledgementRegime, Programme } from './programme.ts';
import { textIn } from './text.ts';

/** A regime with official wording. */
export type OfficialRegime = Exclude<AcknowledgementRegime, 'custom' | 'none'>;

/** What must be shown for a programme's EU money. */
export interface Acknowledgement {
  /** The rule that applies; never `none`, which asks for nothing. */
  readonly regime: Exclude<AcknowledgementRegime, 'none'>;
  /** The official words beside the emblem. */
  readonly statement: string;
  /** The language that `statement` is in. */
  readonly language: string;
  /** The EU funds by name, where the regime asks for them. */
  readonly funds: readonly string[];
  /** Whether the rule wants the emblem inside the first screen (Reg. 821/2014 art. 4(2): "without scrolling"). */
  readonly firstScreen: boolean;
  /** Whether the statement in this language was seen in use: see docs/eu-wording.md. */
  readonly confirmed: boolean;
  /** Whether the names of the funds in this language were compared with the regulations: today only Italian and English. */
  readonly fundsConfirmed: boolean;
}

/** A language's official words: one statement a regime, never composed from parts, and the names of the funds. */
export interface Wording {
  readonly statements: Readonly<Record<OfficialRegime, string>>;
  readonly funds: Readonly<Partial<Record<FundCode, string>>>;
  /** The statements that could not be confirmed. */
  readonly unconfirmed?: readonly OfficialRegime[];
  /** Nobody has compared the names of the funds with the regulations. */
  readonly fundsUnconfirmed?: true;
}

/** What decides how a programme's EU money is named. */
export type Acknowledged = Pick<Programme, 'acknowledgement' | 'funds' | 'statement'>;

const it: Wording = {
  statements: {
    'esif-2014-2020': 'Unione europea',
    'cpr-2021-2027': "Cofinanziato dall'Unione europea",
    'rrf-nextgenerationeu': "Finanziato dall'Unione europea – NextGenerationEU",
  },
  funds: {
    ERDF: 'Fondo europeo di sviluppo regionale',
    ESF: 'Fondo sociale europeo',
    'ESF+': 'Fondo sociale europeo Plus',
    CF: 'Fondo di coesione',
    JTF: 'Fondo per una transizione giusta',
    EAFRD: 'Fondo europeo agricolo per lo sviluppo rurale',
    EMFAF: "Fondo europeo per gli affari marittimi, la pesca e l'acquacoltura",
  },
};

const en: Wording = {
  statements: {
    'esif-2014-2020': 'European Union',
    'cpr-2021-2027': 'Co-funded by the European Union',
    'rrf-nextgenerationeu': 'Funded by the European Union – NextGenerationEU',
  },
  funds: {
    ERDF: 'European Regional Development Fund',
    ESF: 'European Social Fund',
    'ESF+': 'European Social Fund Plus',
    CF: 'Cohesion Fund',
    JTF: 'Just Transition Fund',
    EAFRD: 'European Agricultural Fund for Rural Development',
    EMFAF: 'European Maritime, Fisheries and Aquaculture Fund',
  },
};

/**
 * How to name a programme's EU money for a reader of `language`, in English or else Italian; `undefined` when there is none:
 * national or regional money carries no EU emblem. `acknowledgementIn` knows all 24 languages of the Union.
 */
export function acknowledgementOf(programme: Acknowledged, language: string): Acknowledgement | undefined {
  return baseLanguage(language) === 'en' ? acknowledge(programme, 'en', en) : acknowledge(programme, 'it', it);
}

/** As {@link acknowledgementOf}, in the words that are given: for wordings that are loaded on demand. */
export function acknowledge(programme: Acknowledged, language: string, wording: Wording): Acknowledgement | undefined {
  const regime = programme.acknowledgement;
  if (regime === 'none') return undefined;
  if (regime === 'custom') {
    if (programme.statement === undefined) return undefined;
    const own = textIn(programme.statement, language);
    const spoken = own.language ?? language;
    return {
      regime,
      statement: own.value,
      language: spoken,
      funds: [],
      firstScreen: false,
      confirmed: true,
      fundsConfirmed: true,
    };
  }
  const named = regime === 'rrf-nextgenerationeu' ? [] : programme.funds.filter((fund) => groupOf(fund) === 'eu');
  return {
    regime,
    statement: wording.statements[regime],
    language,
    funds: named.map((fund) => wording.funds[fund] ?? fund),
    firstScreen: regime === 'esif-2014-2020',
    confirmed: !wording.unconfirmed?.includes(regime),
    fundsConfirmed: !wording.fundsUnconfirmed,
  };
}

/** The language of a BCP 47 tag without its region: `de` for `de-AT`. */
export function baseLanguage(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}
