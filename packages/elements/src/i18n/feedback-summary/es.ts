import type { FeedbackSummaryTexts } from './it.ts';

/** Spanish. */
export const es: FeedbackSummaryTexts = {
  language: 'es',
  title: 'Lo que ha respondido la gente',
  answers: (n, shown) => (n === 1 ? '1 respuesta' : `${shown} respuestas`),
  asOf: (date) => `a fecha de ${date}`,
  version: (version) => `sobre la versión ${version}`,
  withheld: (floor) =>
    `Por ahora no se muestran cifras: hacen falta al menos ${floor} respuestas, y no deben revelar lo que han dicho unas pocas personas.`,
  positive: {
    stars: 'Dio 4 o 5 estrellas',
    yes: 'Respondió que sí',
    either: 'Respondió que sí, o dio 4 o 5 estrellas',
  },
  share: (count, n, percent) => `${count} de ${n} (${percent})`,
  interval: (low, high) =>
    `Si respondieran muchas más personas como estas, la proporción estaría probablemente entre ${low} y ${high} (intervalo de Wilson al 95 %).`,
  shareHidden: 'La proporción de respuestas positivas no se publica: diría qué han respondido unas pocas personas.',
  distribution: 'Respuestas por nota, de 1 a 5 estrellas',
  rate: 'Estrellas',
  answer: 'Respuesta',
  yes: 'Sí',
  reasons: 'Motivos indicados',
  reason: 'Motivo',
  count: 'Respuestas',
  hidden: 'no publicado',
  whyHidden: '«No publicado» no significa cero: el número es pequeño, o revelaría uno pequeño.',
  caution:
    'Responde quien quiere: quien responde puede ser distinto de quien solo lee. Estas cifras dicen qué piensa quien ha respondido, no toda la ciudad.',
  replies: 'Usted lo dijo, nosotros lo hicimos',
};
