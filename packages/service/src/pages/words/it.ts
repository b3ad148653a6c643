import type { FeedbackSubject } from '@civita/sdk';

/** What the form's own pages say around the question; values are texts or small functions. */
export interface PageWords {
  /** BCP 47 tag of the language that these words are in. */
  readonly language: string;
  /** The page's title, by what is judged. */
  readonly title: Readonly<Record<FeedbackSubject['type'], string>>;
  /** Before the address of the page that asks. */
  readonly about: string;
  readonly back: string;
  readonly promise: string;
  /** Before the title of a page that shows what is wrong. */
  readonly error: string;
  readonly errors: string;
  readonly tooOld: string;
  readonly already: string;
  readonly failed: string;
  readonly refused: string;
  readonly throttled: (seconds: number) => string;
  readonly logIn: string;
  readonly logInFirst: string;
  readonly logInWhy: string;
  readonly logInOver: string;
  readonly logInSpent: string;
  readonly copyFirst: string;
  readonly confirmTitle: string;
  readonly confirmWhy: string;
  readonly confirmNotYours: string;
  readonly confirm: string;
  readonly stars: (rate: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly ownWords: string;
  /** Before the codes of reasons that a question no longer has. */
  readonly otherReasons: string;
  readonly thanks: string;
  readonly expired: string;
  readonly expiredWhy: string;
  readonly incomplete: string;
  readonly incompleteWhy: string;
  readonly tooLarge: string;
  readonly tooLargeWhy: string;
  readonly broken: string;
  readonly brokenWhy: string;
  /** Before a text that is given back because nothing else can be done with it. */
  readonly yourText: string;
  readonly privacy: string;
}

/** Italian, the source of the other languages. */
export const it: PageWords = {
  language: 'it',
  title: {
    page: 'Valuta questa pagina',
    section: 'Valuta questa parte della pagina',
    objective: 'Valuta questo obiettivo',
    project: 'Valuta questo progetto',
  },
  about: 'Pagina',
  back: 'Torna alla pagina',
  promise:
    'Non usiamo cookie. Con la risposta non conserviamo chi sei, né il tuo indirizzo di rete, né il tuo dispositivo.',
  error: 'Errore',
  errors: 'La risposta non è ancora inviata',
  tooOld:
    'È passato molto tempo da quando hai aperto questa pagina. La tua risposta è ancora qui e non è stata inviata: rileggila e premi di nuovo Invia.',
  already:
    'Da questo modulo abbiamo già ricevuto una risposta, che resta com’è. Quella che vedi qui non è stata inviata: se premi Invia conta come un’altra.',
  failed: 'Non siamo riusciti a registrare la risposta. È ancora qui: riprova fra poco.',
  refused: 'Il servizio non ha accettato la risposta e non l’ha registrata. È ancora qui: puoi correggere e riprovare.',
  throttled: (seconds) =>
    `Da questa rete arrivano molte risposte in questo momento. La tua è ancora qui: riprova fra ${seconds === 1 ? 'un secondo' : `${seconds} secondi`}.`,
  logIn: 'Accedi',
  logInFirst: 'Per inviare la tua risposta devi accedere.',
  logInWhy: 'Poi torni qui e trovi la domanda. Con la risposta non conserviamo chi sei.',
  logInOver: 'Il tuo accesso è scaduto, o non vale per questa pagina.',
  logInSpent: 'Con questo accesso hai già inviato una risposta. Per inviarne un’altra accedi di nuovo.',
  copyFirst: 'Se hai scritto un testo, copialo prima di accedere: quando torni il modulo è vuoto.',
  confirmTitle: 'Conferma la tua risposta',
  confirmWhy:
    'Questa risposta non è ancora registrata: non sappiamo se arriva da un nostro modulo. Controllala, poi inviala.',
  confirmNotYours: 'Se non l’hai scritta tu, chiudi questa pagina: non resta nulla.',
  confirm: 'Conferma e invia',
  stars: (rate) => (rate === 1 ? '1 stella su 5' : `${rate} stelle su 5`),
  yes: 'Sì',
  no: 'No',
  ownWords: 'Le tue parole',
  otherReasons: 'Motivi scelti',
  thanks: 'Risposta ricevuta',
  expired: 'La tua risposta è registrata',
  expiredWhy: 'Per riservatezza il suo codice si vede solo nell’ora dopo l’invio.',
  incomplete: 'Questo indirizzo non è completo',
  incompleteWhy: 'Non sappiamo quale pagina vuoi valutare. Torna alla pagina e segui il collegamento che trovi lì.',
  tooLarge: 'Il testo è troppo lungo',
  tooLargeWhy:
    'Non l’abbiamo ricevuto. Torna indietro con il browser: di solito il testo è ancora lì. Accorcialo e invialo di nuovo.',
  broken: 'Qualcosa non funziona',
  brokenWhy: 'La risposta non è registrata. Torna indietro con il browser e riprova fra poco.',
  yourText: 'Il testo che avevi scritto, se vuoi copiarlo:',
  privacy: 'Informativa privacy',
};
