import type { PersonalDataKind } from '@civita/sdk/feedback';

/** What the question answers to what a person does: loaded with the code that sends. */
export interface FeedbackReplyTexts {
  /** BCP 47 tag of the language that these texts are in. */
  readonly language: string;
  /** Beside the box: "12 caratteri su 200". */
  readonly used: (length: number, limit: number) => string;
  /** Announced near the end. */
  readonly left: (count: number) => string;
  readonly chooseRate: string;
  readonly chooseUseful: string;
  readonly tooLong: (limit: number, surplus: number) => string;
  /** Stored on this device, and nothing came back that counts. */
  readonly queued: string;
  /** Stored on this device, and the service asks to wait `seconds`, when it said how long. */
  readonly queuedFor: (seconds: number | undefined) => string;
  /** Nothing that counts came back, and this browser stores nothing. `here`: what `stillHere` says. */
  readonly notKept: (here: string) => string;
  /** An answer of an earlier visit has arrived; `receipt` is its code. */
  readonly sentAtLast: (receipt: string) => string;
  /** An answer of an earlier visit was refused, and was taken off this device. */
  readonly refusedAtLast: string;
  /** The text seems to hold personal data: what each piece is, as a sentence. */
  readonly personal: (kinds: readonly PersonalDataKind[]) => string;
  readonly becomes: string;
  readonly cover: string;
  readonly sendAsIs: string;
  /** The service asks to wait `seconds`, when it said how long, and this browser stores nothing. */
  readonly throttled: (seconds: number | undefined, here: string) => string;
  /** The service does not take this answer. */
  readonly refused: (here: string) => string;
  /** The city asks to log in before sending. `kept`: the answer waits in this tab. */
  readonly logInFirst: (kept: boolean) => string;
  readonly logIn: string;
  readonly restored: string;
  readonly thanks: string;
  readonly thanksNext: string;
  readonly receipt: string;
  readonly receiptUse: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Heading of the thanks for an answer that was changed. */
  readonly changed: string;
  /** This version of what is judged was answered from this browser. */
  readonly known: string;
  readonly answerAgain: string;
  /** The city does not ask now. */
  readonly closed: string;
  /** The same, once an answer was sent: it waits on this device. */
  readonly closedQueued: string;
  /** While a stored answer is being changed in the form. */
  readonly changing: string;
  readonly keepFormer: string;
  /** Nothing that counts came back: either answer may stand. */
  readonly changeUnknown: (here: string) => string;
  /** The change was refused, so the former answer stands. */
  readonly changeRefused: (here: string) => string;
  readonly changeTooLate: string;
  readonly changeThrottled: (seconds: number | undefined, here: string) => string;
  /** The answer is not there any more. */
  readonly changeGone: (here: string) => string;
}

/** Italian, the source of the other languages. */
export const it: FeedbackReplyTexts = {
  language: 'it',
  used: (length, limit) => `${length} caratteri su ${limit}`,
  left: (count) => (count === 1 ? 'Resta 1 carattere.' : `Restano ${count} caratteri.`),
  chooseRate: 'Scegli da 1 a 5 stelle.',
  chooseUseful: 'Scegli Sì o No.',
  tooLong: (limit, surplus) =>
    `Il testo può avere ${limit} caratteri: ${surplus === 1 ? 'ce n’è 1' : `ce ne sono ${surplus}`} di troppo.`,
  queued:
    'La tua risposta è salvata su questo dispositivo, non ancora inviata. Riproviamo noi finché la pagina è aperta; se la chiudi, quando torni su questo sito.',
  queuedFor: (seconds) =>
    `Il servizio riceve troppe risposte in questo momento. La tua è salvata su questo dispositivo, non ancora inviata: riproviamo noi ${wait(seconds)}; se chiudi la pagina, quando torni su questo sito.`,
  notKept: (here) =>
    `Non siamo riusciti a inviare, e questo browser non ci lascia salvare la risposta. ${here}: tieni aperta la pagina e riproviamo noi, oppure premi di nuovo Invia.`,
  sentAtLast: (receipt) =>
    `La risposta che era rimasta su questo dispositivo è arrivata al servizio. Il suo codice è ${receipt}.`,
  refusedAtLast:
    'Il servizio non ha accettato una risposta che era rimasta su questo dispositivo. Non è registrata, e qui l’abbiamo cancellata.',
  personal: (kinds) =>
    `Nel testo ${kinds.length === 1 ? 'sembra esserci' : 'sembrano esserci'} ${listed(kinds)}. Chi legge le risposte potrebbe riconoscere una persona: vuoi coprire questi dati?`,
  becomes: 'diventa',
  cover: 'Copri e invia',
  sendAsIs: 'Invia così com’è',
  throttled: (seconds, here) =>
    `Il servizio riceve troppe risposte in questo momento. ${here}: riprova ${wait(seconds)}.`,
  refused: (here) =>
    `Il servizio non ha accettato la risposta e non l’ha registrata. ${here}: puoi correggere e riprovare.`,
  logInFirst: (kept) =>
    kept
      ? 'Per inviare la risposta il Comune chiede di accedere. La tua risposta ti aspetta qui, in questa scheda del browser.'
      : 'Per inviare la risposta il Comune chiede di accedere. Il tuo browser non ci lascia conservarla: se hai scritto un testo, copialo prima di accedere.',
  logIn: 'Accedi',
  restored: 'La risposta che avevi preparato è ancora qui.',
  thanks: 'Grazie, abbiamo ricevuto la tua risposta',
  thanksNext: 'Insieme alle altre serve a migliorare questa pagina. Non rispondiamo alle singole persone.',
  receipt: 'Codice della tua risposta',
  receiptUse: 'È l’unico modo per ritrovare la tua risposta, che non porta il tuo nome.',
  copy: 'Copia il codice',
  copied: 'Codice copiato.',
  notCopied: 'Il browser non ci lascia copiare: seleziona il codice e copialo tu.',
  changed: 'Abbiamo cambiato la tua risposta',
  known: 'Da questo browser hai già risposto a questa versione della pagina.',
  answerAgain: 'Rispondi di nuovo',
  closed: 'Il Comune non raccoglie risposte in questo momento.',
  closedQueued:
    'Il Comune non raccoglie risposte in questo momento. La tua è salvata su questo dispositivo, non ancora inviata: riproviamo noi quando torni su questo sito.',
  changing: 'Stai cambiando la tua risposta. Finché non invii vale quella di prima.',
  keepFormer: 'Lascia quella di prima',
  changeUnknown: (here) =>
    `Non abbiamo avuto conferma: il servizio può avere la risposta di prima oppure quella nuova. ${here}: puoi inviare di nuovo.`,
  changeRefused: (here) =>
    `Il servizio non ha accettato il cambio: vale la risposta di prima. ${here}: puoi correggere e riprovare.`,
  changeTooLate:
    'Il tempo per cambiare la risposta è finito: vale quella di prima. Con il suo codice puoi sempre ritirarla.',
  changeThrottled: (seconds, here) =>
    `Il servizio riceve troppe richieste in questo momento: vale la risposta di prima. ${here}: riprova ${wait(seconds)}.`,
  changeGone: (here) =>
    `Il servizio non ha più la risposta di prima: forse è stata ritirata. ${here}, ma qui non si può inviare.`,
};

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'fra qualche minuto';
  if (seconds < 60) return seconds <= 1 ? 'fra un secondo' : `fra ${Math.ceil(seconds)} secondi`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'fra un minuto' : `fra ${minutes} minuti`;
}

const KINDS: Readonly<Record<PersonalDataKind, string>> = {
  email: 'un indirizzo e-mail',
  phone: 'un numero di telefono',
  'tax-code': 'un codice fiscale',
  iban: 'un IBAN',
  card: 'il numero di una carta',
  plate: 'una targa',
  address: 'un indirizzo',
};

function listed(kinds: readonly PersonalDataKind[]): string {
  return new Intl.ListFormat('it').format(kinds.map((kind) => KINDS[kind]));
}
