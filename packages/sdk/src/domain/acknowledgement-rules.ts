import type { OfficialRegime } from './acknowledgement.ts';
import type { Words } from './text.ts';

/** One thing to obey when EU money is named, with where it is written. */
export interface AcknowledgementRule {
  /** What the rule is about. */
  readonly subject: 'position' | 'size' | 'colours' | 'fonts' | 'emblem' | 'statement' | 'description';
  /** What to do, in Civita's own words. */
  readonly rule: Words;
  /** The article that says so. */
  readonly source: string;
  /** Address of the act, in the European Legislation Identifier's form. */
  readonly url: string;
  /** Whether the article itself was read; else the rule is taken over from guidance and wants a person's check. */
  readonly read: boolean;
}

/** Reflex Blue and yellow as web colours (Reg. 821/2014 annex II). */
export const EMBLEM_COLOURS: { readonly blue: '#003399'; readonly yellow: '#FFCC00' } = {
  blue: '#003399',
  yellow: '#FFCC00',
};

/** The typefaces that may stand beside the emblem (Reg. 821/2014 art. 4; taken over for 2021-2027). */
export const EMBLEM_FONTS: readonly string[] = [
  'Arial',
  'Auto',
  'Calibri',
  'Garamond',
  'Trebuchet',
  'Tahoma',
  'Verdana',
  'Ubuntu',
];

const ESIF = { source: 'Reg. (EU) 821/2014 art. 4', url: 'http://data.europa.eu/eli/reg_impl/2014/821/oj' };
const CPR = { source: 'Reg. (EU) 2021/1060 art. 47, Annex IX', url: 'http://data.europa.eu/eli/reg/2021/1060/oj' };
const CPR_50 = { ...CPR, source: 'Reg. (EU) 2021/1060 art. 50(1)(a)' };
const RRF = { source: 'Reg. (EU) 2021/241 art. 34(2)', url: 'http://data.europa.eu/eli/reg/2021/241/oj' };

const SIZE: Words = {
  it: 'L’emblema è alto e largo almeno quanto il più grande degli altri loghi.',
  en: 'The emblem is at least as high and wide as the largest of the other logos.',
};
const COLOURS: Words = {
  it: 'Emblema a colori; testo in Reflex Blue, nero o bianco.',
  en: 'Emblem in colour; text in Reflex Blue, black or white.',
};
const FONTS: Words = {
  it: `Caratteri ammessi: ${EMBLEM_FONTS.join(', ')}; niente corsivo, sottolineature o effetti.`,
  en: `Typefaces allowed: ${EMBLEM_FONTS.join(', ')}; no italics, underlining or effects.`,
};

const RULES: Readonly<Record<OfficialRegime, readonly AcknowledgementRule[]>> = {
  'esif-2014-2020': [
    {
      subject: 'position',
      rule: {
        it: 'Emblema e nome dell’Unione si vedono appena si apre la pagina, senza scorrere.',
        en: 'Emblem and name of the Union are seen as soon as the page opens, without scrolling.',
      },
      ...ESIF,
      read: true,
    },
    {
      subject: 'statement',
      rule: {
        it: '"Unione europea" per esteso, e il nome del fondo sullo stesso sito.',
        en: '"European Union" spelled in full, and the name of the fund on the same site.',
      },
      ...ESIF,
      read: true,
    },
    { subject: 'size', rule: SIZE, ...ESIF, read: true },
    { subject: 'colours', rule: COLOURS, ...ESIF, read: true },
    { subject: 'fonts', rule: FONTS, ...ESIF, read: true },
  ],
  'cpr-2021-2027': [
    {
      subject: 'statement',
      rule: {
        it: 'La frase per esteso accanto all’emblema.',
        en: 'The statement in full beside the emblem.',
      },
      ...CPR,
      read: true,
    },
    {
      subject: 'description',
      rule: {
        it: 'Sul proprio sito una breve descrizione, in proporzione al sostegno: scopi, risultati e sostegno dell’Unione.',
        en: 'On one’s own site a short description in proportion to the support: aims, results and the Union’s support.',
      },
      ...CPR_50,
      read: true,
    },
    { subject: 'size', rule: SIZE, ...CPR, read: false },
    { subject: 'colours', rule: COLOURS, ...CPR, read: false },
    { subject: 'fonts', rule: FONTS, ...CPR, read: false },
  ],
  'rrf-nextgenerationeu': [
    {
      subject: 'statement',
      rule: {
        it: 'La frase con "NextGenerationEU" accanto all’emblema.',
        en: 'The statement with "NextGenerationEU" beside the emblem.',
      },
      ...RRF,
      read: true,
    },
    {
      subject: 'emblem',
      rule: {
        it: 'L’emblema resta com’è, distinto e separato, e nessun altro marchio dice il sostegno dell’Unione.',
        en: 'The emblem stays as it is, distinct and apart, and no other mark tells of the Union’s support.',
      },
      ...RRF,
      read: false,
    },
    {
      subject: 'size',
      rule: {
        it: 'L’emblema è visibile almeno quanto gli altri loghi.',
        en: 'The emblem is at least as prominent as the other logos.',
      },
      ...RRF,
      read: false,
    },
  ],
};

/** How high the emblem is at least, under every regime. */
export const EMBLEM_LEAST_HEIGHT_RULE: AcknowledgementRule = {
  subject: 'size',
  rule: { it: 'L’emblema è alto almeno 1 cm.', en: 'The emblem is at least 1 cm high.' },
  source: 'European Commission, "The use of the EU emblem in the context of EU programmes", I',
  url: 'https://ec.europa.eu/dgs/communication/services/visual_identity/pdf/use-emblem_en.pdf',
  read: false,
};

/** What to obey under a regime. */
export function acknowledgementRules(regime: OfficialRegime): readonly AcknowledgementRule[] {
  return RULES[regime];
}
