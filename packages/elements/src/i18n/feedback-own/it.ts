/** What the question says about an answer that its author comes back to: loaded when somebody does. */
export interface FeedbackOwnTexts {
  /** BCP 47 tag of the language that these texts are in. */
  readonly language: string;
  readonly code: string;
  readonly codeHint: string;
  readonly find: string;
  readonly close: string;
  /** Of an answer that is there. */
  readonly see: string;
  readonly change: string;
  readonly withdraw: string;
  readonly title: string;
  readonly rate: string;
  /** "3 su 5". */
  readonly outOfFive: (rate: number) => string;
  readonly useful: string;
  readonly reasons: string;
  readonly text: string;
  /** No text was written, or the city's term for texts is over. */
  readonly noText: string;
  readonly received: string;
  /** Until when it can be changed; `date` is in words. */
  readonly changeableUntil: (date: string) => string;
  readonly notChangeable: string;
  /** The answer is about something else than this form asks about. */
  readonly elsewhere: (path: string) => string;
  readonly badCode: string;
  readonly looking: string;
  readonly notFound: string;
  readonly notRead: string;
  readonly busy: (seconds: number | undefined) => string;
  readonly withdrawAsk: string;
  readonly withdrawYes: string;
  readonly withdrawNo: string;
  readonly withdrawing: string;
  readonly withdrawn: string;
  readonly withdrawnNext: string;
  /** Nothing that counts came back. */
  readonly withdrawUnknown: string;
}

/** Italian, the source of the other languages. */
export const it: FeedbackOwnTexts = {
  language: 'it',
  code: 'Codice della tua risposta',
  codeHint: 'È quello del ringraziamento: copialo per intero.',
  find: 'Trova la risposta',
  close: 'Chiudi',
  see: 'Vedi la risposta',
  change: 'Cambia la risposta',
  withdraw: 'Ritira la risposta',
  title: 'La tua risposta',
  rate: 'Voto',
  outOfFive: (rate) => `${rate} su 5`,
  useful: 'Risposta',
  reasons: 'Motivi',
  text: 'Testo',
  noText: 'nessuno',
  received: 'Ricevuta',
  changeableUntil: (date) => `Puoi cambiarla fino a: ${date}. Puoi ritirarla in qualsiasi momento.`,
  notChangeable: 'Non si può più cambiare; puoi ritirarla in qualsiasi momento.',
  elsewhere: (path) => `Riguarda ${path}: qui puoi vederla e ritirarla, per cambiarla apri quella pagina.`,
  badCode: 'Questo non è un codice intero: copialo tutto, com’è scritto nel ringraziamento.',
  looking: 'Chiediamo al servizio…',
  notFound: 'Con questo codice non c’è nessuna risposta: forse è stata ritirata, o il codice è di un altro sito.',
  notRead: 'Non siamo riusciti a chiedere al servizio. Puoi riprovare.',
  busy: (seconds) => `Il servizio riceve troppe richieste in questo momento: riprova ${wait(seconds)}.`,
  withdrawAsk: 'Vuoi ritirare la risposta? Il servizio la cancella e non si può riavere.',
  withdrawYes: 'Sì, ritirala',
  withdrawNo: 'No, lasciala',
  withdrawing: 'Ritiriamo la risposta…',
  withdrawn: 'La tua risposta è ritirata',
  withdrawnNext: 'Il servizio l’ha cancellata. Esce anche dalle cifre, al loro prossimo aggiornamento.',
  withdrawUnknown:
    'Non abbiamo avuto conferma: non sappiamo se la risposta è stata ritirata. Puoi riprovare, anche più volte.',
};

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'fra qualche minuto';
  return seconds < 90 ? 'fra un minuto' : `fra ${Math.ceil(seconds / 60)} minuti`;
}
