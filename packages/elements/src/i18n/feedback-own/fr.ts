import type { FeedbackOwnTexts } from './it.ts';

/** French. */
export const fr: FeedbackOwnTexts = {
  language: 'fr',
  code: 'Code de votre réponse',
  codeHint: 'C’est celui du remerciement : copiez-le en entier.',
  find: 'Trouver la réponse',
  close: 'Fermer',
  see: 'Voir la réponse',
  change: 'Modifier la réponse',
  withdraw: 'Retirer la réponse',
  title: 'Votre réponse',
  rate: 'Note',
  outOfFive: (rate) => `${rate} sur 5`,
  useful: 'Réponse',
  reasons: 'Raisons',
  text: 'Texte',
  noText: 'aucun',
  received: 'Reçue',
  changeableUntil: (date) => `Vous pouvez la modifier jusqu’au ${date}. Vous pouvez la retirer à tout moment.`,
  notChangeable: 'Elle ne peut plus être modifiée ; vous pouvez la retirer à tout moment.',
  elsewhere: (path) =>
    `Elle concerne ${path} : ici vous pouvez la voir et la retirer ; pour la modifier, ouvrez cette page-là.`,
  badCode: 'Ce n’est pas un code entier : copiez-le tout, comme il figure dans le remerciement.',
  looking: 'Nous demandons au service…',
  notFound: 'Aucune réponse n’a ce code : elle a peut-être été retirée, ou le code vient d’un autre site.',
  notRead: 'Nous n’avons pas pu demander au service. Vous pouvez réessayer.',
  busy: (seconds) => `Le service reçoit trop de demandes en ce moment : réessayez ${wait(seconds)}.`,
  withdrawAsk: 'Voulez-vous retirer la réponse ? Le service l’efface et elle ne peut pas être récupérée.',
  withdrawYes: 'Oui, la retirer',
  withdrawNo: 'Non, la garder',
  withdrawing: 'Nous retirons la réponse…',
  withdrawn: 'Votre réponse est retirée',
  withdrawnNext: 'Le service l’a effacée. Elle sort aussi des chiffres, à leur prochaine mise à jour.',
  withdrawUnknown:
    'Nous n’avons pas eu de confirmation : nous ne savons pas si la réponse a été retirée. Vous pouvez réessayer, autant de fois que vous voulez.',
};

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'dans quelques minutes';
  return seconds < 90 ? 'dans une minute' : `dans ${Math.ceil(seconds / 60)} minutes`;
}
