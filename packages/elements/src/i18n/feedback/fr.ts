import type { FeedbackTexts } from './it.ts';

/** French. */
export const fr: FeedbackTexts = {
  language: 'fr',
  ofFiveStars: (rate) => (rate === 1 ? 'étoile sur 5' : 'étoiles sur 5'),
  yes: 'Oui',
  no: 'Non',
  optional: 'facultatif',
  details: 'Souhaitez-vous ajouter des précisions ?',
  textHint: (limit) =>
    `${limit} caractères au plus. N’écrivez pas de données personnelles, ni les vôtres ni celles d’autrui.`,
  step: (number) => `Étape ${number} sur 2`,
  back: 'Précédent',
  next: 'Suivant',
  send: 'Envoyer',
  sending: 'Envoi en cours…',
  revealed: 'Une seconde question se trouve ci-dessous.',
  stillHere: (typed) => (typed ? 'Votre texte est encore ici' : 'Votre réponse est encore ici'),
  failed: (here) => `L’envoi n’a pas abouti. ${here} : vous pouvez réessayer.`,
  close: 'Fermer',
  closeWhat: 'l’évaluation',
  reopen: 'Rouvrir l’évaluation',
  privacy: 'Informations sur la vie privée',
  mine: 'Vous avez déjà répondu ?',
  leaveEmpty: 'Laissez ce champ vide',
};
