/** What the question about a page says around the question itself; values are texts or small functions. */
export interface FeedbackTexts {
  /** BCP 47 tag of the language that these texts are in. */
  readonly language: string;
  /** What follows the number of a star when it is read aloud: "3" "stelle su 5". */
  readonly ofFiveStars: (rate: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly optional: string;
  readonly details: string;
  readonly textHint: (limit: number) => string;
  readonly step: (number: number) => string;
  readonly back: string;
  readonly next: string;
  readonly send: string;
  readonly sending: string;
  /** Announced when a follow-up comes up below the first question. */
  readonly revealed: string;
  /** What was not sent is not lost; `typed`: the person wrote a text. The start of a sentence. */
  readonly stillHere: (typed: boolean) => string;
  /** Nothing, or nothing that counts, came back. */
  readonly failed: (here: string) => string;
  /** What the button shows, and what is read aloud after it. */
  readonly close: string;
  readonly closeWhat: string;
  readonly reopen: string;
  readonly privacy: string;
  /** The button that leads to an answer given before. */
  readonly mine: string;
  /** Beside a field that no person sees; who reads it all the same is told to leave it empty. */
  readonly leaveEmpty: string;
}

/** Italian, the source of the other languages. */
export const it: FeedbackTexts = {
  language: 'it',
  ofFiveStars: (rate) => (rate === 1 ? 'stella su 5' : 'stelle su 5'),
  yes: 'Sì',
  no: 'No',
  optional: 'facoltativo',
  details: 'Vuoi aggiungere altri dettagli?',
  textHint: (limit) => `Al massimo ${limit} caratteri. Non scrivere dati personali, tuoi o di altri.`,
  step: (number) => `Passo ${number} di 2`,
  back: 'Indietro',
  next: 'Avanti',
  send: 'Invia',
  sending: 'Invio in corso…',
  revealed: 'Qui sotto c’è una seconda domanda.',
  stillHere: (typed) => (typed ? 'Il tuo testo è ancora qui' : 'La tua risposta è ancora qui'),
  failed: (here) => `Non siamo riusciti a inviare. ${here}: puoi riprovare.`,
  close: 'Chiudi',
  closeWhat: 'la valutazione',
  reopen: 'Riapri la valutazione',
  privacy: 'Informativa privacy',
  mine: 'Hai già risposto?',
  leaveEmpty: 'Lascia vuoto questo campo',
};
