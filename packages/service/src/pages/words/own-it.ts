/** What the pages say on which a person finds an answer again by its code. */
export interface OwnWords {
  readonly title: string;
  readonly findTitle: string;
  readonly findWhy: string;
  readonly code: string;
  readonly codeHint: string;
  readonly show: string;
  readonly unknown: string;
  /** On the thanks: the button that leads here. */
  readonly link: string;
  readonly linkWhy: string;
  readonly stored: (time: string) => string;
  readonly until: (time: string) => string;
  readonly late: string;
  /** In place of a question that the city has dropped. */
  readonly noLongerAsked: string;
  readonly dropped: string;
  readonly change: string;
  readonly changeTitle: string;
  readonly changed: string;
  readonly withdraw: string;
  readonly withdrawTitle: string;
  readonly withdrawWhy: string;
  readonly withdrawSure: string;
  readonly keep: string;
  readonly withdrawn: string;
  readonly withdrawnWhy: string;
  readonly failed: string;
  readonly notTheSame: string;
  readonly closed: string;
  readonly closedWhy: string;
}

/** Italian, the source of the other languages. */
export const it: OwnWords = {
  title: 'La tua risposta',
  findTitle: 'Ritrova la tua risposta',
  findWhy: 'Con il codice che hai ricevuto puoi vedere la tua risposta, cambiarla o ritirarla. Non serve altro.',
  code: 'Codice della risposta',
  codeHint: 'È lungo 80 caratteri: copialo per intero, con i trattini e il punto.',
  show: 'Mostra la risposta',
  unknown: 'Nessuna risposta ha questo codice. Controlla di averlo copiato per intero.',
  link: 'Vedi, cambia o ritira la risposta',
  linkWhy: 'Per tornarci più tardi conserva il codice e apri',
  stored: (time) => `Registrata il ${time}.`,
  until: (time) => `Puoi cambiarla fino al ${time}. Puoi ritirarla quando vuoi.`,
  late: 'Il tempo per cambiarla è finito. Puoi ritirarla quando vuoi.',
  noLongerAsked: 'Una domanda che il Comune non fa più',
  dropped: 'Il Comune non fa più questa domanda: la risposta resta com’è. Puoi ritirarla quando vuoi.',
  change: 'Cambia la risposta',
  changeTitle: 'Cambia la tua risposta',
  changed: 'Abbiamo registrato la risposta cambiata.',
  withdraw: 'Ritira la risposta',
  withdrawTitle: 'Vuoi ritirare la risposta?',
  withdrawWhy: 'La cancelliamo per intero, testo compreso, e non conta più. Non si può annullare.',
  withdrawSure: 'Sì, ritira la risposta',
  keep: 'No, lasciala com’è',
  withdrawn: 'Risposta ritirata',
  withdrawnWhy: 'Della tua risposta non conserviamo nulla.',
  failed: 'Non siamo riusciti a raggiungere la risposta. Riprova fra poco.',
  notTheSame: 'Questa risposta riguarda un’altra pagina o un’altra domanda. Non l’abbiamo cambiata.',
  closed: 'Questa domanda è sospesa',
  closedWhy: 'Per ora il Comune non raccoglie risposte a questa domanda. Riprova più avanti.',
};
