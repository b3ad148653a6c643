import type { FeedbackTexts } from './it.ts';

/** German. */
export const de: FeedbackTexts = {
  language: 'de',
  ofFiveStars: (rate) => (rate === 1 ? 'Stern von 5' : 'Sterne von 5'),
  yes: 'Ja',
  no: 'Nein',
  optional: 'freiwillig',
  details: 'Möchten Sie noch etwas ergänzen?',
  textHint: (limit) => `Höchstens ${limit} Zeichen. Bitte keine personenbezogenen Daten, weder Ihre noch die anderer.`,
  step: (number) => `Schritt ${number} von 2`,
  back: 'Zurück',
  next: 'Weiter',
  send: 'Senden',
  sending: 'Wird gesendet …',
  revealed: 'Darunter steht eine zweite Frage.',
  stillHere: (typed) => (typed ? 'Ihr Text ist noch hier' : 'Ihre Antwort ist noch hier'),
  failed: (here) => `Das Senden ist nicht gelungen. ${here}: Sie können es noch einmal versuchen.`,
  close: 'Schließen',
  closeWhat: 'der Bewertung',
  reopen: 'Bewertung wieder öffnen',
  privacy: 'Datenschutzhinweise',
  mine: 'Haben Sie schon geantwortet?',
  leaveEmpty: 'Dieses Feld bitte leer lassen',
};
