import type { FeedbackOwnTexts } from './it.ts';

/** Spanish. */
export const es: FeedbackOwnTexts = {
  language: 'es',
  code: 'Código de su respuesta',
  codeHint: 'Es el del agradecimiento: cópielo entero.',
  find: 'Buscar la respuesta',
  close: 'Cerrar',
  see: 'Ver la respuesta',
  change: 'Cambiar la respuesta',
  withdraw: 'Retirar la respuesta',
  title: 'Su respuesta',
  rate: 'Nota',
  outOfFive: (rate) => `${rate} de 5`,
  useful: 'Respuesta',
  reasons: 'Motivos',
  text: 'Texto',
  noText: 'ninguno',
  received: 'Recibida',
  changeableUntil: (date) => `Puede cambiarla hasta: ${date}. Puede retirarla en cualquier momento.`,
  notChangeable: 'Ya no se puede cambiar; puede retirarla en cualquier momento.',
  elsewhere: (path) => `Se refiere a ${path}: aquí puede verla y retirarla; para cambiarla, abra esa página.`,
  badCode: 'Esto no es un código entero: cópielo todo, como está en el agradecimiento.',
  looking: 'Preguntamos al servicio…',
  notFound: 'Con este código no hay ninguna respuesta: quizá fue retirada, o el código es de otro sitio.',
  notRead: 'No hemos podido preguntar al servicio. Puede intentarlo de nuevo.',
  busy: (seconds) => `El servicio recibe demasiadas peticiones en este momento: inténtelo de nuevo ${wait(seconds)}.`,
  withdrawAsk: '¿Quiere retirar la respuesta? El servicio la borra y no se puede recuperar.',
  withdrawYes: 'Sí, retirarla',
  withdrawNo: 'No, dejarla',
  withdrawing: 'Retiramos la respuesta…',
  withdrawn: 'Su respuesta está retirada',
  withdrawnNext: 'El servicio la ha borrado. Sale también de las cifras, en su próxima actualización.',
  withdrawUnknown:
    'No hemos tenido confirmación: no sabemos si la respuesta fue retirada. Puede intentarlo de nuevo, cuantas veces quiera.',
};

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'dentro de unos minutos';
  return seconds < 90 ? 'dentro de un minuto' : `dentro de ${Math.ceil(seconds / 60)} minutos`;
}
