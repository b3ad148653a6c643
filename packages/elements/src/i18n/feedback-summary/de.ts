import type { FeedbackSummaryTexts } from './it.ts';

/** German. */
export const de: FeedbackSummaryTexts = {
  language: 'de',
  title: 'Was die Menschen geantwortet haben',
  answers: (n, shown) => (n === 1 ? '1 Antwort' : `${shown} Antworten`),
  asOf: (date) => `Stand: ${date}`,
  version: (version) => `zur Fassung ${version}`,
  withheld: (floor) =>
    `Zahlen erscheinen vorerst nicht: Es braucht mindestens ${floor} Antworten, und sie dürfen nicht verraten, was wenige gesagt haben.`,
  positive: {
    stars: '4 oder 5 Sterne gegeben',
    yes: 'Mit Ja geantwortet',
    either: 'Mit Ja geantwortet oder 4 oder 5 Sterne gegeben',
  },
  share: (count, n, percent) => `${count} von ${n} (${percent})`,
  interval: (low, high) =>
    `Würden viel mehr Menschen wie diese antworten, läge der Anteil wahrscheinlich zwischen ${low} und ${high} (95-%-Intervall nach Wilson).`,
  shareHidden:
    'Der Anteil positiver Antworten wird nicht veröffentlicht: Er würde verraten, was wenige Menschen geantwortet haben.',
  distribution: 'Antworten nach Bewertung, 1 bis 5 Sterne',
  rate: 'Sterne',
  answer: 'Antwort',
  yes: 'Ja',
  reasons: 'Genannte Gründe',
  reason: 'Grund',
  count: 'Antworten',
  hidden: 'nicht veröffentlicht',
  whyHidden: '„Nicht veröffentlicht“ heißt nicht null: Die Zahl ist klein oder würde eine kleine verraten.',
  caution:
    'Es antwortet, wer möchte: Wer antwortet, kann anders denken als wer nur liest. Diese Zahlen sagen, was die Antwortenden denken, nicht die ganze Stadt.',
  replies: 'Sie haben es gesagt, wir haben es getan',
};
