import { when } from '../when.ts';

/** By what an answer counts as positive: stars, a yes, or either where several questions are counted together. */
export type Positive = 'stars' | 'yes' | 'either';

/** What is said about what people answered. */
export interface FeedbackSummaryTexts {
  /** BCP 47 tag of the language that these texts are in. */
  readonly language: string;
  readonly title: string;
  /** "128 risposte"; `shown` is the number in figures. */
  readonly answers: (n: number, shown: string) => string;
  /** "al 31 dicembre 2020". */
  readonly asOf: (date: string) => string;
  readonly version: (version: string) => string;
  /** Too few answered, or the figures would give a few away: which of the two is told to nobody. */
  readonly withheld: (floor: number) => string;
  /** In front of the share: who is counted in it. */
  readonly positive: Readonly<Record<Positive, string>>;
  /** "90 su 100 (90 %)". */
  readonly share: (count: string, n: string, percent: string) => string;
  /** What the interval means. */
  readonly interval: (low: string, high: string) => string;
  readonly shareHidden: string;
  readonly distribution: string;
  readonly rate: string;
  readonly answer: string;
  readonly yes: string;
  readonly reasons: string;
  readonly reason: string;
  readonly count: string;
  /** In a cell, in place of a count. */
  readonly hidden: string;
  readonly whyHidden: string;
  readonly caution: string;
  readonly replies: string;
}

/** Italian, the source of the other languages. */
export const it: FeedbackSummaryTexts = {
  language: 'it',
  title: 'Che cosa hanno risposto le persone',
  answers: (n, shown) => (n === 1 ? '1 risposta' : `${shown} risposte`),
  asOf: when,
  version: (version) => `sulla versione ${version}`,
  withheld: (floor) =>
    `Per ora non mostriamo le cifre: servono almeno ${floor} risposte, e dalle cifre non si deve capire che cosa hanno risposto in pochi.`,
  positive: {
    stars: 'Ha dato 4 o 5 stelle',
    yes: 'Ha risposto sì',
    either: 'Ha risposto sì, oppure ha dato 4 o 5 stelle',
  },
  share: (count, n, percent) => `${count} su ${n} (${percent})`,
  interval: (low, high) =>
    `Se rispondessero molte più persone come queste, la quota starebbe probabilmente fra ${low} e ${high} (intervallo di Wilson al 95%).`,
  shareHidden: 'La quota di risposte positive non si pubblica: farebbe capire che cosa hanno risposto poche persone.',
  distribution: 'Risposte per voto, da 1 a 5 stelle',
  rate: 'Stelle',
  answer: 'Risposta',
  yes: 'Sì',
  reasons: 'Motivi indicati',
  reason: 'Motivo',
  count: 'Risposte',
  hidden: 'non pubblicato',
  whyHidden: '«Non pubblicato» non vuol dire zero: il numero è piccolo, o farebbe capire un numero piccolo.',
  caution:
    'Risponde chi vuole: chi risponde può essere diverso da chi legge e basta. Queste cifre dicono che cosa pensa chi ha risposto, non tutta la città.',
  replies: 'Avete detto, abbiamo fatto',
};
