import type { PersonalDataKind } from '@civita/sdk/feedback';
import type { FeedbackReplyTexts } from './it.ts';

/** German. */
export const de: FeedbackReplyTexts = {
  language: 'de',
  used: (length, limit) => `${length} von ${limit} Zeichen`,
  left: (count) => `Noch ${count} Zeichen.`,
  chooseRate: 'Wählen Sie 1 bis 5 Sterne.',
  chooseUseful: 'Wählen Sie Ja oder Nein.',
  tooLong: (limit, surplus) =>
    `Der Text darf ${limit} Zeichen haben: ${surplus === 1 ? '1 ist' : `${surplus} sind`} zu viel.`,
  queued:
    'Ihre Antwort ist auf diesem Gerät gespeichert und noch nicht gesendet. Wir versuchen es weiter, solange die Seite offen ist; wenn Sie sie schließen, bei Ihrem nächsten Besuch auf dieser Website.',
  queuedFor: (seconds) =>
    `Der Dienst erhält gerade zu viele Antworten. Ihre ist auf diesem Gerät gespeichert und noch nicht gesendet: Wir versuchen es ${wait(seconds)} wieder; wenn Sie die Seite schließen, bei Ihrem nächsten Besuch auf dieser Website.`,
  notKept: (here) =>
    `Das Senden ist nicht gelungen, und dieser Browser lässt uns die Antwort nicht speichern. ${here}: Lassen Sie die Seite offen, dann versuchen wir es weiter, oder drücken Sie noch einmal auf Senden.`,
  sentAtLast: (receipt) =>
    `Die Antwort, die auf diesem Gerät geblieben war, ist beim Dienst angekommen. Ihr Code ist ${receipt}.`,
  refusedAtLast:
    'Der Dienst hat eine Antwort, die auf diesem Gerät geblieben war, nicht angenommen. Sie ist nicht erfasst, und wir haben sie hier gelöscht.',
  personal: (kinds) =>
    `Der Text enthält anscheinend ${listed(kinds)}. Wer die Antworten liest, könnte eine Person erkennen: Möchten Sie diese Daten verdecken?`,
  becomes: 'wird zu',
  cover: 'Verdecken und senden',
  sendAsIs: 'So senden, wie er ist',
  throttled: (seconds, here) =>
    `Der Dienst erhält gerade zu viele Antworten. ${here}: Versuchen Sie es ${wait(seconds)} wieder.`,
  refused: (here) =>
    `Der Dienst hat die Antwort nicht angenommen und nicht erfasst. ${here}: Sie können sie verbessern und es noch einmal versuchen.`,
  logInFirst: (kept) =>
    kept
      ? 'Die Gemeinde bittet Sie, sich vor dem Senden anzumelden. Ihre Antwort wartet hier auf Sie, in diesem Tab des Browsers.'
      : 'Die Gemeinde bittet Sie, sich vor dem Senden anzumelden. Ihr Browser lässt uns die Antwort nicht aufbewahren: Wenn Sie einen Text geschrieben haben, kopieren Sie ihn vorher.',
  logIn: 'Anmelden',
  restored: 'Die Antwort, die Sie vorbereitet haben, ist noch hier.',
  thanks: 'Danke, wir haben Ihre Antwort erhalten',
  thanksNext:
    'Zusammen mit den anderen hilft sie, diese Seite zu verbessern. Wir antworten nicht auf einzelne Antworten.',
  receipt: 'Code Ihrer Antwort',
  receiptUse: 'Nur damit lässt sich Ihre Antwort wiederfinden, denn sie trägt Ihren Namen nicht.',
  copy: 'Code kopieren',
  copied: 'Code kopiert.',
  notCopied: 'Der Browser lässt uns nicht kopieren: Markieren Sie den Code und kopieren Sie ihn selbst.',
  changed: 'Wir haben Ihre Antwort geändert',
  known: 'Von diesem Browser aus haben Sie zu dieser Fassung der Seite schon geantwortet.',
  answerAgain: 'Noch einmal antworten',
  closed: 'Die Gemeinde sammelt zurzeit keine Antworten.',
  closedQueued:
    'Die Gemeinde sammelt zurzeit keine Antworten. Ihre ist auf diesem Gerät gespeichert und noch nicht gesendet: Wir versuchen es bei Ihrem nächsten Besuch auf dieser Website wieder.',
  changing: 'Sie ändern Ihre Antwort. Bis Sie senden, gilt die bisherige.',
  keepFormer: 'Die bisherige behalten',
  changeUnknown: (here) =>
    `Wir haben keine Bestätigung erhalten: Beim Dienst kann die bisherige oder die neue Antwort stehen. ${here}: Sie können noch einmal senden.`,
  changeRefused: (here) =>
    `Der Dienst hat die Änderung nicht angenommen: Es gilt die bisherige Antwort. ${here}: Sie können sie verbessern und es noch einmal versuchen.`,
  changeTooLate:
    'Die Zeit zum Ändern ist vorbei: Es gilt die bisherige Antwort. Mit ihrem Code können Sie sie jederzeit zurückziehen.',
  changeThrottled: (seconds, here) =>
    `Der Dienst erhält gerade zu viele Anfragen: Es gilt die bisherige Antwort. ${here}: Versuchen Sie es ${wait(seconds)} wieder.`,
  changeGone: (here) =>
    `Der Dienst hat die bisherige Antwort nicht mehr: Vielleicht wurde sie zurückgezogen. ${here}, aber von hier lässt sie sich nicht senden.`,
};

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'in einigen Minuten';
  if (seconds < 60) return seconds <= 1 ? 'in einer Sekunde' : `in ${Math.ceil(seconds)} Sekunden`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'in einer Minute' : `in ${minutes} Minuten`;
}

const KINDS: Readonly<Record<PersonalDataKind, string>> = {
  email: 'eine E-Mail-Adresse',
  phone: 'eine Telefonnummer',
  'tax-code': 'eine Steuernummer',
  iban: 'eine IBAN',
  card: 'eine Kartennummer',
  plate: 'ein Kennzeichen',
  address: 'eine Anschrift',
};

function listed(kinds: readonly PersonalDataKind[]): string {
  return new Intl.ListFormat('de').format(kinds.map((kind) => KINDS[kind]));
}
