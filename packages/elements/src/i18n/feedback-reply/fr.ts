import type { PersonalDataKind } from '@civita/sdk/feedback';
import type { FeedbackReplyTexts } from './it.ts';

/** French. */
export const fr: FeedbackReplyTexts = {
  language: 'fr',
  used: (length, limit) => `${length} caractères sur ${limit}`,
  left: (count) => (count <= 1 ? `Il reste ${count} caractère.` : `Il reste ${count} caractères.`),
  chooseRate: 'Choisissez de 1 à 5 étoiles.',
  chooseUseful: 'Choisissez Oui ou Non.',
  tooLong: (limit, surplus) => `Le texte peut avoir ${limit} caractères : il y en a ${surplus} de trop.`,
  queued:
    'Votre réponse est enregistrée sur cet appareil et n’est pas encore envoyée. Nous réessayons tant que la page est ouverte ; si vous la fermez, à votre prochaine visite sur ce site.',
  queuedFor: (seconds) =>
    `Le service reçoit trop de réponses en ce moment. La vôtre est enregistrée sur cet appareil et n’est pas encore envoyée : nous réessayons ${wait(seconds)} ; si vous fermez la page, à votre prochaine visite sur ce site.`,
  notKept: (here) =>
    `L’envoi n’a pas abouti, et ce navigateur ne nous laisse pas enregistrer la réponse. ${here} : gardez la page ouverte et nous réessayons, ou appuyez encore une fois sur Envoyer.`,
  sentAtLast: (receipt) =>
    `La réponse qui était restée sur cet appareil est arrivée au service. Son code est ${receipt}.`,
  refusedAtLast:
    'Le service n’a pas accepté une réponse qui était restée sur cet appareil. Elle n’est pas enregistrée, et nous l’avons effacée ici.',
  personal: (kinds) =>
    `Le texte semble contenir ${listed(kinds)}. Qui lit les réponses pourrait reconnaître une personne : voulez-vous masquer ces données ?`,
  becomes: 'devient',
  cover: 'Masquer et envoyer',
  sendAsIs: 'Envoyer tel quel',
  throttled: (seconds, here) =>
    `Le service reçoit trop de réponses en ce moment. ${here} : réessayez ${wait(seconds)}.`,
  refused: (here) =>
    `Le service n’a pas accepté la réponse et ne l’a pas enregistrée. ${here} : vous pouvez la corriger et réessayer.`,
  logInFirst: (kept) =>
    kept
      ? 'La commune vous demande de vous connecter avant l’envoi. Votre réponse vous attend ici, dans cet onglet du navigateur.'
      : 'La commune vous demande de vous connecter avant l’envoi. Votre navigateur ne nous laisse pas garder la réponse : si vous avez écrit un texte, copiez-le avant.',
  logIn: 'Se connecter',
  restored: 'La réponse que vous aviez préparée est encore ici.',
  thanks: 'Merci, nous avons reçu votre réponse',
  thanksNext: 'Avec les autres, elle sert à améliorer cette page. Nous ne répondons pas individuellement.',
  receipt: 'Code de votre réponse',
  receiptUse: 'C’est le seul moyen de retrouver votre réponse, qui ne porte pas votre nom.',
  copy: 'Copier le code',
  copied: 'Code copié.',
  notCopied: 'Le navigateur ne nous laisse pas copier : sélectionnez le code et copiez-le vous-même.',
  changed: 'Nous avons modifié votre réponse',
  known: 'Vous avez déjà répondu sur cette version de la page depuis ce navigateur.',
  answerAgain: 'Répondre encore une fois',
  closed: 'La commune ne recueille pas de réponses en ce moment.',
  closedQueued:
    'La commune ne recueille pas de réponses en ce moment. La vôtre est enregistrée sur cet appareil et n’est pas encore envoyée : nous réessayons à votre prochaine visite sur ce site.',
  changing: 'Vous modifiez votre réponse. Tant que vous n’envoyez pas, la précédente reste valable.',
  keepFormer: 'Garder la précédente',
  changeUnknown: (here) =>
    `Nous n’avons pas eu de confirmation : le service peut avoir la réponse précédente ou la nouvelle. ${here} : vous pouvez renvoyer.`,
  changeRefused: (here) =>
    `Le service n’a pas accepté la modification : la réponse précédente reste valable. ${here} : vous pouvez la corriger et réessayer.`,
  changeTooLate:
    'Le délai pour modifier la réponse est passé : la précédente reste valable. Avec son code, vous pouvez la retirer à tout moment.',
  changeThrottled: (seconds, here) =>
    `Le service reçoit trop de demandes en ce moment : la réponse précédente reste valable. ${here} : réessayez ${wait(seconds)}.`,
  changeGone: (here) =>
    `Le service n’a plus la réponse précédente : elle a peut-être été retirée. ${here}, mais elle ne peut pas être envoyée d’ici.`,
};

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'dans quelques minutes';
  if (seconds < 60) return seconds <= 1 ? 'dans une seconde' : `dans ${Math.ceil(seconds)} secondes`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'dans une minute' : `dans ${minutes} minutes`;
}

const KINDS: Readonly<Record<PersonalDataKind, string>> = {
  email: 'une adresse e-mail',
  phone: 'un numéro de téléphone',
  'tax-code': 'un code fiscal',
  iban: 'un IBAN',
  card: 'un numéro de carte',
  plate: 'une plaque d’immatriculation',
  address: 'une adresse',
};

function listed(kinds: readonly PersonalDataKind[]): string {
  return new Intl.ListFormat('fr').format(kinds.map((kind) => KINDS[kind]));
}
