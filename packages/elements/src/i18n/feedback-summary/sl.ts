import { plural } from '../plural.ts';
import type { FeedbackSummaryTexts } from './it.ts';

/** Slovene. */
export const sl: FeedbackSummaryTexts = {
  language: 'sl',
  title: 'Kaj so ljudje odgovorili',
  answers: (n, shown) =>
    `${shown} ${plural('sl', n, { one: 'odgovor', two: 'odgovora', few: 'odgovori', other: 'odgovorov' })}`,
  asOf: (date) => `stanje: ${date}`,
  version: (version) => `o različici ${version}`,
  withheld: (floor) =>
    `Številk za zdaj ni: odgovorov mora biti vsaj ${floor}, poleg tega številke ne smejo razkriti, kaj je povedalo le nekaj ljudi.`,
  positive: {
    stars: 'Dali so 4 ali 5 zvezdic',
    yes: 'Odgovorili so z da',
    either: 'Odgovorili so z da ali dali 4 ali 5 zvezdic',
  },
  share: (count, n, percent) => `${count} od ${n} (${percent})`,
  interval: (low, high) =>
    `Če bi odgovorilo veliko več takih ljudi, bi bil delež verjetno med ${low} in ${high} (95-odstotni Wilsonov interval).`,
  shareHidden: 'Deleža pozitivnih odgovorov ne objavimo: povedal bi, kaj je odgovorilo le nekaj ljudi.',
  distribution: 'Odgovori po oceni, od 1 do 5 zvezdic',
  rate: 'Zvezdice',
  answer: 'Odgovor',
  yes: 'Da',
  reasons: 'Navedeni razlogi',
  reason: 'Razlog',
  count: 'Odgovori',
  hidden: 'ni objavljeno',
  whyHidden: '»Ni objavljeno« ne pomeni nič: število je majhno ali pa bi izdalo majhno.',
  caution:
    'Odgovarja, kdor želi: kdor odgovori, se lahko razlikuje od tistega, ki samo bere. Te številke povedo, kaj mislijo tisti, ki so odgovorili, ne vse mesto.',
  replies: 'Vi ste povedali, mi smo storili',
};
