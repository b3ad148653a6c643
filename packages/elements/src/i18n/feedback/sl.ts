import { plural } from '../plural.ts';
import type { FeedbackTexts } from './it.ts';

/** Slovene. */
export const sl: FeedbackTexts = {
  language: 'sl',
  ofFiveStars: (rate) =>
    plural('sl', rate, { one: 'zvezdica od 5', two: 'zvezdici od 5', few: 'zvezdice od 5', other: 'zvezdic od 5' }),
  yes: 'Da',
  no: 'Ne',
  optional: 'neobvezno',
  details: 'Želite še kaj dodati?',
  textHint: (limit) => `Največ ${limit} znakov. Ne pišite osebnih podatkov, ne svojih ne tujih.`,
  step: (number) => `Korak ${number} od 2`,
  back: 'Nazaj',
  next: 'Naprej',
  send: 'Pošlji',
  sending: 'Pošiljamo …',
  revealed: 'Spodaj je še eno vprašanje.',
  stillHere: (typed) => (typed ? 'Vaše besedilo je še tukaj' : 'Vaš odgovor je še tukaj'),
  failed: (here) => `Pošiljanje ni uspelo. ${here}: lahko poskusite znova.`,
  close: 'Zapri',
  closeWhat: 'vprašanje',
  reopen: 'Znova odpri vprašanje',
  privacy: 'Obvestilo o zasebnosti',
  mine: 'Ste že odgovorili?',
  leaveEmpty: 'To polje pustite prazno',
};
