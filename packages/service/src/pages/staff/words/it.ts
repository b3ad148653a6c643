import type { Signal, Status } from '../../../database/schema.ts';

/** What the staff's pages say; values are texts or small functions. */
export interface StaffWords {
  /** BCP 47 tag of the language that these words are in. */
  readonly language: string;
  readonly error: string;
  readonly inbox: string;
  readonly answer: string;
  readonly replies: string;
  readonly questions: string;
  readonly pages: string;
  readonly otherLanguage: string;
  readonly logOut: string;
  readonly asWho: (label: string) => string;
  readonly logIn: string;
  readonly token: string;
  readonly tokenHint: string;
  readonly cookie: string;
  readonly wrongToken: string;
  readonly over: string;
  readonly lost: string;
  readonly notAllowed: string;
  readonly notAllowedWhy: string;
  readonly notFound: string;
  readonly notFoundWhy: string;
  readonly broken: string;
  readonly brokenWhy: string;
  readonly status: Readonly<Record<Status, string>>;
  /** The same of several answers. */
  readonly statuses: Readonly<Record<Status, string>>;
  readonly statusLabel: string;
  readonly all: string;
  readonly byStatus: string;
  readonly moreThan: (n: number) => string;
  readonly counting: string;
  readonly filters: string;
  readonly filter: string;
  readonly unfilter: string;
  readonly wrongFilter: string;
  readonly subject: string;
  readonly profile: string;
  readonly version: string;
  readonly section: string;
  readonly rate: string;
  readonly useful: string;
  readonly from: string;
  readonly to: string;
  readonly hasText: string;
  readonly any: string;
  readonly yes: string;
  readonly no: string;
  readonly caption: string;
  readonly received: string;
  readonly given: string;
  readonly text: string;
  readonly noText: string;
  readonly select: (what: string) => string;
  readonly selectColumn: string;
  readonly open: string;
  readonly none: string;
  readonly older: string;
  readonly newest: string;
  readonly bulk: string;
  readonly apply: string;
  readonly nothingSelected: string;
  readonly marked: (n: number) => string;
  readonly download: string;
  readonly downloadWhy: string;
  readonly csv: string;
  readonly csvExcel: string;
  readonly json: string;
  readonly unmaskedDownload: string;
  readonly unmaskedWhy: string;
  readonly back: string;
  readonly masked: string;
  readonly unmask: string;
  readonly isUnmasked: string;
  readonly expires: (date: string) => string;
  readonly reasons: string;
  readonly languageOf: string;
  readonly suspected: string;
  readonly signals: Readonly<Record<Signal, string>>;
  readonly save: string;
  readonly saved: string;
  readonly note: string;
  readonly noteHint: string;
  readonly tags: string;
  readonly tagsHint: string;
  readonly wrongNote: string;
  readonly wrongTags: string;
  readonly history: string;
  readonly done: (what: string) => string;
  readonly reply: string;
  readonly replyTo: string;
  readonly repliesWhy: string;
  readonly repliesCaption: string;
  readonly replyText: (language: 'it' | 'en') => string;
  readonly replyHint: string;
  readonly date: string;
  readonly publish: string;
  readonly withdraw: string;
  readonly withdrawWhat: (date: string, subject: string) => string;
  readonly published: string;
  readonly withdrawn: string;
  readonly noReplies: string;
  readonly wrongReply: string;
  readonly questionsWhy: string;
  readonly questionsCaption: string;
  readonly question: string;
  readonly state: string;
  readonly isOpen: string;
  readonly isClosed: string;
  readonly close: string;
  readonly reopen: string;
  readonly action: string;
}

const status = {
  suspected: 'Sospetta',
  new: 'Nuova',
  read: 'Letta',
  actioned: 'Abbiamo provveduto',
  ignored: 'Messa da parte',
  spam: 'Spam',
} as const;

const deeds: Readonly<Record<string, string>> = {
  note: 'ha scritto o tolto la nota',
  tags: 'ha cambiato le etichette',
  unmasked: 'ha letto il testo intero',
};

/** Italian, the source of the other languages. */
export const it: StaffWords = {
  language: 'it',
  error: 'Errore',
  inbox: 'Risposte ricevute',
  answer: 'Una risposta',
  replies: 'Ci avete detto, abbiamo fatto',
  questions: 'Le domande',
  pages: 'Pagine',
  otherLanguage: 'English',
  logOut: 'Esci',
  asWho: (label) => `Accesso: ${label}`,
  logIn: 'Entra',
  token: 'Codice di accesso',
  tokenHint: 'Lo crea chi gestisce il servizio, con il comando civita token create. Comincia con civita_.',
  cookie:
    'Entrando, il tuo browser conserva un cookie solo per queste pagine, fino a quando esci o per un’ora senza attività. Chi risponde alle domande non ne riceve nessuno.',
  wrongToken: 'Questo codice non vale: è sbagliato, scaduto o revocato.',
  over: 'L’accesso è finito. Entra di nuovo.',
  lost: 'Quello che avevi scritto, se vuoi copiarlo:',
  notAllowed: 'Non puoi farlo con questo accesso',
  notAllowedWhy: 'Il tuo codice ha un altro ruolo. Chiedi a chi gestisce il servizio.',
  notFound: 'Questa risposta non c’è',
  notFoundWhy: 'Chi l’ha scritta può averla ritirata.',
  broken: 'Qualcosa non funziona',
  brokenWhy: 'Non abbiamo cambiato niente. Torna indietro con il browser e riprova fra poco.',
  status,
  statuses: {
    suspected: 'Sospette',
    new: 'Nuove',
    read: 'Lette',
    actioned: 'Abbiamo provveduto',
    ignored: 'Messe da parte',
    spam: 'Spam',
  },
  statusLabel: 'Stato',
  all: 'Tutte',
  byStatus: 'Per stato',
  moreThan: (n) => `più di ${n.toLocaleString('it')}`,
  counting: 'Le risposte sospette e lo spam non contano nei dati pubblici. Tutte le altre sì.',
  filters: 'Cerca tra le risposte',
  filter: 'Cerca',
  unfilter: 'Mostra tutte',
  wrongFilter: 'Questa ricerca non è valida: controlla i campi.',
  subject: 'Pagina o obiettivo',
  profile: 'Domanda',
  version: 'Versione del contenuto',
  section: 'Parte della pagina',
  rate: 'Stelle',
  useful: 'Utile',
  from: 'Dal giorno',
  to: 'Al giorno',
  hasText: 'Con un testo',
  any: 'Non importa',
  yes: 'Sì',
  no: 'No',
  caption: 'Risposte, dalla più recente',
  received: 'Ricevuta',
  given: 'Voto',
  text: 'Testo',
  noText: 'Senza testo',
  select: (what) => `Scegli ${what}`,
  selectColumn: 'Scelta',
  open: 'Leggi',
  none: 'Nessuna risposta corrisponde.',
  older: 'Risposte più vecchie',
  newest: 'Torna alle più recenti',
  bulk: 'Segna le risposte scelte come',
  apply: 'Segna',
  nothingSelected: 'Non hai scelto nessuna risposta.',
  marked: (n) => (n === 1 ? 'Una risposta è stata segnata.' : `${n} risposte sono state segnate.`),
  download: 'Scarica queste risposte',
  downloadWhy: 'Nei testi, quello che sembra un dato personale è coperto.',
  csv: 'CSV',
  csvExcel: 'CSV per fogli di calcolo italiani',
  json: 'JSON',
  unmaskedDownload: 'Scarica il CSV con i testi interi',
  unmaskedWhy: 'Resta scritto chi l’ha fatto e quando. Cancella il file quando non serve più.',
  back: 'Torna alle risposte',
  masked: 'Quello che sembra un dato personale è coperto.',
  unmask: 'Mostra il testo intero',
  isUnmasked: 'Questo è il testo intero. Resta scritto che l’hai letto.',
  expires: (date) => `Il testo si cancella il ${date}. Il voto resta nei conteggi.`,
  reasons: 'Motivi',
  languageOf: 'Lingua',
  suspected: 'Perché è sospetta',
  signals: {
    honeypot: 'È compilato un campo che le persone non vedono.',
    'too-fast': 'È arrivata prima che una persona potesse leggere e rispondere.',
    'repeated-text': 'Lo stesso testo è arrivato molte volte nello stesso giorno.',
  },
  save: 'Salva',
  saved: 'Salvato.',
  note: 'Nota interna',
  noteHint: 'Fino a 2000 caratteri. La leggono solo i colleghi. Si cancella insieme al testo.',
  tags: 'Etichette',
  tagsHint: 'Fino a 10, separate da virgole.',
  wrongNote: 'La nota è troppo lunga: al massimo 2000 caratteri.',
  wrongTags:
    'Le etichette possono avere solo lettere, cifre, spazi, punti e trattini, fino a 40 caratteri ciascuna; al massimo 10.',
  history: 'Che cosa è stato fatto',
  done: (what) => {
    const set = /^status (.+)$/.exec(what)?.[1];
    return set === undefined ? (deeds[what] ?? what) : `ha segnato: ${status[set as Status]}`;
  },
  reply: 'Scrivi che cosa avete fatto',
  replyTo: 'Rispondi in pubblico su questa pagina',
  repliesWhy: 'Si leggono accanto ai dati pubblici della pagina. Non citare le parole di una persona.',
  repliesCaption: 'Risposte pubbliche del Comune',
  replyText: (language) => (language === 'it' ? 'Testo in italiano' : 'Testo in inglese (facoltativo)'),
  replyHint: 'Fino a 500 caratteri.',
  date: 'Data',
  publish: 'Pubblica',
  withdraw: 'Ritira',
  withdrawWhat: (date, subject) => `Ritira la risposta del ${date} su ${subject}`,
  published: 'Pubblicata',
  withdrawn: 'Ritirata',
  noReplies: 'Non c’è ancora nessuna risposta pubblica.',
  wrongReply: 'Servono la pagina, la data e un testo in italiano di al massimo 500 caratteri.',
  questionsWhy:
    'Una domanda chiusa non riceve nuove risposte. Quelle già ricevute restano, e chi le ha scritte può ancora ritirarle.',
  questionsCaption: 'Le domande di questo servizio',
  question: 'Domanda',
  state: 'Stato',
  isOpen: 'Aperta',
  isClosed: 'Chiusa',
  close: 'Chiudi',
  reopen: 'Riapri',
  action: 'Azione',
};
