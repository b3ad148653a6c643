import type { FeedbackOwnTexts } from './it.ts';

/** German. */
export const de: FeedbackOwnTexts = {
  language: 'de',
  code: 'Code Ihrer Antwort',
  codeHint: 'Er steht beim Dank: Kopieren Sie ihn ganz.',
  find: 'Antwort finden',
  close: 'Schließen',
  see: 'Antwort ansehen',
  change: 'Antwort ändern',
  withdraw: 'Antwort zurückziehen',
  title: 'Ihre Antwort',
  rate: 'Bewertung',
  outOfFive: (rate) => `${rate} von 5`,
  useful: 'Antwort',
  reasons: 'Gründe',
  text: 'Text',
  noText: 'keiner',
  received: 'Eingegangen',
  changeableUntil: (date) => `Sie können sie bis ${date} ändern. Zurückziehen können Sie sie jederzeit.`,
  notChangeable: 'Sie lässt sich nicht mehr ändern; zurückziehen können Sie sie jederzeit.',
  elsewhere: (path) =>
    `Sie betrifft ${path}: Hier können Sie sie ansehen und zurückziehen; zum Ändern öffnen Sie jene Seite.`,
  badCode: 'Das ist kein ganzer Code: Kopieren Sie alles, wie es beim Dank steht.',
  looking: 'Wir fragen den Dienst …',
  notFound:
    'Zu diesem Code gibt es keine Antwort: Vielleicht wurde sie zurückgezogen, oder der Code ist von einer anderen Website.',
  notRead: 'Wir konnten den Dienst nicht fragen. Sie können es noch einmal versuchen.',
  busy: (seconds) => `Der Dienst erhält gerade zu viele Anfragen: Versuchen Sie es ${wait(seconds)} wieder.`,
  withdrawAsk: 'Möchten Sie die Antwort zurückziehen? Der Dienst löscht sie, und sie lässt sich nicht zurückholen.',
  withdrawYes: 'Ja, zurückziehen',
  withdrawNo: 'Nein, behalten',
  withdrawing: 'Wir ziehen die Antwort zurück …',
  withdrawn: 'Ihre Antwort ist zurückgezogen',
  withdrawnNext:
    'Der Dienst hat sie gelöscht. Sie verschwindet auch aus den Zahlen, bei deren nächster Aktualisierung.',
  withdrawUnknown:
    'Wir haben keine Bestätigung erhalten: Wir wissen nicht, ob die Antwort zurückgezogen wurde. Sie können es beliebig oft wieder versuchen.',
};

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'in einigen Minuten';
  return seconds < 90 ? 'in einer Minute' : `in ${Math.ceil(seconds / 60)} Minuten`;
}
