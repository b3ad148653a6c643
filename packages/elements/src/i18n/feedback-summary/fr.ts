import type { FeedbackSummaryTexts } from './it.ts';

/** French. */
export const fr: FeedbackSummaryTexts = {
  language: 'fr',
  title: 'Ce que les gens ont répondu',
  answers: (n, shown) => (n <= 1 ? `${shown} réponse` : `${shown} réponses`),
  asOf: (date) => `au ${date}`,
  version: (version) => `sur la version ${version}`,
  withheld: (floor) =>
    `Les chiffres ne paraissent pas pour l’instant : il faut au moins ${floor} réponses, et qu’ils ne trahissent pas ce que peu de personnes ont dit.`,
  positive: {
    stars: 'A donné 4 ou 5 étoiles',
    yes: 'A répondu oui',
    either: 'A répondu oui, ou a donné 4 ou 5 étoiles',
  },
  share: (count, n, percent) => `${count} sur ${n} (${percent})`,
  interval: (low, high) =>
    `Si beaucoup plus de gens comme eux répondaient, la part serait probablement entre ${low} et ${high} (intervalle de Wilson à 95 %).`,
  shareHidden: 'La part de réponses positives n’est pas publiée : elle dirait ce que peu de gens ont répondu.',
  distribution: 'Réponses par note, de 1 à 5 étoiles',
  rate: 'Étoiles',
  answer: 'Réponse',
  yes: 'Oui',
  reasons: 'Raisons indiquées',
  reason: 'Raison',
  count: 'Réponses',
  hidden: 'non publié',
  whyHidden: '« Non publié » ne veut pas dire zéro : le nombre est petit, ou il en révélerait un petit.',
  caution:
    'Répond qui veut : ceux qui répondent peuvent différer de ceux qui ne font que lire. Ces chiffres disent ce que pensent ceux qui ont répondu, pas toute la ville.',
  replies: 'Vous l’avez dit, nous l’avons fait',
};
