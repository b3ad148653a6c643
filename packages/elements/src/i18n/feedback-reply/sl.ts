import type { PersonalDataKind } from '@civita/sdk/feedback';
import { plural } from '../plural.ts';
import type { FeedbackReplyTexts } from './it.ts';

/** Slovene. */
export const sl: FeedbackReplyTexts = {
  language: 'sl',
  used: (length, limit) => `${length} od ${limit} znakov`,
  left: (count) =>
    plural('sl', count, {
      one: `Ostane še ${count} znak.`,
      two: `Ostaneta še ${count} znaka.`,
      few: `Ostanejo še ${count} znaki.`,
      other: `Ostane še ${count} znakov.`,
    }),
  chooseRate: 'Izberite od 1 do 5 zvezdic.',
  chooseUseful: 'Izberite Da ali Ne.',
  tooLong: (limit, surplus) => `Besedilo ima lahko ${limit} znakov: predolgo je za ${characters(surplus)}.`,
  queued:
    'Vaš odgovor je shranjen na tej napravi in še ni poslan. Poskušali bomo znova, dokler je stran odprta; če jo zaprete, ob vašem naslednjem obisku tega spletišča.',
  queuedFor: (seconds) =>
    `Storitev trenutno prejema preveč odgovorov. Vaš je shranjen na tej napravi in še ni poslan: poskusili bomo znova ${wait(seconds)}; če stran zaprete, ob vašem naslednjem obisku tega spletišča.`,
  notKept: (here) =>
    `Pošiljanje ni uspelo, ta brskalnik pa nam ne dovoli shraniti odgovora. ${here}: pustite stran odprto in poskusili bomo znova ali še enkrat pritisnite Pošlji.`,
  sentAtLast: (receipt) => `Odgovor, ki je ostal na tej napravi, je prispel do storitve. Njegova koda je ${receipt}.`,
  refusedAtLast: 'Storitev ni sprejela odgovora, ki je ostal na tej napravi. Ni zabeležen in tukaj smo ga izbrisali.',
  personal: (kinds) =>
    `Zdi se, da besedilo vsebuje: ${listed(kinds)}. Kdor bere odgovore, bi lahko prepoznal osebo: želite te podatke zakriti?`,
  becomes: 'postane',
  cover: 'Zakrij in pošlji',
  sendAsIs: 'Pošlji, kot je',
  throttled: (seconds, here) =>
    `Storitev trenutno prejema preveč odgovorov. ${here}: poskusite znova ${wait(seconds)}.`,
  refused: (here) =>
    `Storitev odgovora ni sprejela in ga ni zabeležila. ${here}: lahko ga popravite in poskusite znova.`,
  logInFirst: (kept) =>
    kept
      ? 'Občina vas prosi, da se pred pošiljanjem prijavite. Vaš odgovor vas čaka tukaj, v tem zavihku brskalnika.'
      : 'Občina vas prosi, da se pred pošiljanjem prijavite. Brskalnik nam ne dovoli shraniti odgovora: če ste napisali besedilo, ga prej kopirajte.',
  logIn: 'Prijava',
  restored: 'Odgovor, ki ste ga pripravili, je še tukaj.',
  thanks: 'Hvala, prejeli smo vaš odgovor',
  thanksNext: 'Skupaj z drugimi pomaga izboljšati to stran. Posameznikom ne odgovarjamo.',
  receipt: 'Koda vašega odgovora',
  receiptUse: 'Samo z njo je mogoče znova najti vaš odgovor, ki ne nosi vašega imena.',
  copy: 'Kopiraj kodo',
  copied: 'Koda je kopirana.',
  notCopied: 'Brskalnik nam ne dovoli kopirati: označite kodo in jo kopirajte sami.',
  changed: 'Spremenili smo vaš odgovor',
  known: 'S tega brskalnika ste o tej različici strani že odgovorili.',
  answerAgain: 'Odgovori znova',
  closed: 'Občina trenutno ne zbira odgovorov.',
  closedQueued:
    'Občina trenutno ne zbira odgovorov. Vaš je shranjen na tej napravi in še ni poslan: poskusili bomo znova ob vašem naslednjem obisku tega spletišča.',
  changing: 'Spreminjate svoj odgovor. Dokler ne pošljete, velja prejšnji.',
  keepFormer: 'Obdrži prejšnjega',
  changeUnknown: (here) =>
    `Potrditve nismo dobili: storitev ima lahko prejšnji ali novi odgovor. ${here}: lahko pošljete še enkrat.`,
  changeRefused: (here) =>
    `Storitev spremembe ni sprejela: velja prejšnji odgovor. ${here}: lahko ga popravite in poskusite znova.`,
  changeTooLate: 'Čas za spreminjanje odgovora je potekel: velja prejšnji. S kodo ga lahko kadar koli umaknete.',
  changeThrottled: (seconds, here) =>
    `Storitev trenutno prejema preveč zahtev: velja prejšnji odgovor. ${here}: poskusite znova ${wait(seconds)}.`,
  changeGone: (here) =>
    `Storitev prejšnjega odgovora nima več: morda je bil umaknjen. ${here}, vendar ga od tukaj ni mogoče poslati.`,
};

function characters(count: number): string {
  return plural('sl', count, {
    one: `${count} znak`,
    two: `${count} znaka`,
    few: `${count} znake`,
    other: `${count} znakov`,
  });
}

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'čez nekaj minut';
  if (seconds < 60)
    return `čez ${plural('sl', Math.ceil(seconds), { one: `${Math.ceil(seconds)} sekundo`, two: `${Math.ceil(seconds)} sekundi`, few: `${Math.ceil(seconds)} sekunde`, other: `${Math.ceil(seconds)} sekund` })}`;
  const minutes = Math.ceil(seconds / 60);
  return `čez ${plural('sl', minutes, { one: `${minutes} minuto`, two: `${minutes} minuti`, few: `${minutes} minute`, other: `${minutes} minut` })}`;
}

const KINDS: Readonly<Record<PersonalDataKind, string>> = {
  email: 'e-poštni naslov',
  phone: 'telefonska številka',
  'tax-code': 'davčna številka',
  iban: 'IBAN',
  card: 'številka kartice',
  plate: 'registrska tablica',
  address: 'naslov',
};

function listed(kinds: readonly PersonalDataKind[]): string {
  return new Intl.ListFormat('sl').format(kinds.map((kind) => KINDS[kind]));
}
