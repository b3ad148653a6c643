import type { PersonalDataKind } from '@civita/sdk/feedback';
import type { FeedbackReplyTexts } from './it.ts';

/** Spanish. */
export const es: FeedbackReplyTexts = {
  language: 'es',
  used: (length, limit) => `${length} caracteres de ${limit}`,
  left: (count) => (count === 1 ? 'Queda 1 carácter.' : `Quedan ${count} caracteres.`),
  chooseRate: 'Elija de 1 a 5 estrellas.',
  chooseUseful: 'Elija Sí o No.',
  tooLong: (limit, surplus) =>
    `El texto puede tener ${limit} caracteres: ${surplus === 1 ? 'sobra 1' : `sobran ${surplus}`}.`,
  queued:
    'Su respuesta está guardada en este dispositivo y aún no se ha enviado. Lo intentamos de nuevo mientras la página esté abierta; si la cierra, cuando vuelva a este sitio.',
  queuedFor: (seconds) =>
    `El servicio recibe demasiadas respuestas en este momento. La suya está guardada en este dispositivo y aún no se ha enviado: lo intentamos de nuevo ${wait(seconds)}; si cierra la página, cuando vuelva a este sitio.`,
  notKept: (here) =>
    `No hemos podido enviarla, y este navegador no nos deja guardar la respuesta. ${here}: deje abierta la página y lo intentamos de nuevo, o pulse Enviar otra vez.`,
  sentAtLast: (receipt) =>
    `La respuesta que había quedado en este dispositivo ha llegado al servicio. Su código es ${receipt}.`,
  refusedAtLast:
    'El servicio no ha aceptado una respuesta que había quedado en este dispositivo. No está registrada, y aquí la hemos borrado.',
  personal: (kinds) =>
    `El texto parece contener ${listed(kinds)}. Quien lea las respuestas podría reconocer a una persona: ¿quiere ocultar estos datos?`,
  becomes: 'pasa a ser',
  cover: 'Ocultar y enviar',
  sendAsIs: 'Enviar tal cual',
  throttled: (seconds, here) =>
    `El servicio recibe demasiadas respuestas en este momento. ${here}: inténtelo de nuevo ${wait(seconds)}.`,
  refused: (here) =>
    `El servicio no ha aceptado la respuesta y no la ha registrado. ${here}: puede corregirla e intentarlo de nuevo.`,
  logInFirst: (kept) =>
    kept
      ? 'El municipio le pide que se identifique antes de enviar. Su respuesta le espera aquí, en esta pestaña del navegador.'
      : 'El municipio le pide que se identifique antes de enviar. Su navegador no nos deja conservar la respuesta: si ha escrito un texto, cópielo antes.',
  logIn: 'Identificarse',
  restored: 'La respuesta que había preparado sigue aquí.',
  thanks: 'Gracias, hemos recibido su respuesta',
  thanksNext: 'Junto con las demás sirve para mejorar esta página. No respondemos a cada persona.',
  receipt: 'Código de su respuesta',
  receiptUse: 'Es la única forma de volver a encontrar su respuesta, que no lleva su nombre.',
  copy: 'Copiar el código',
  copied: 'Código copiado.',
  notCopied: 'El navegador no nos deja copiar: seleccione el código y cópielo usted.',
  changed: 'Hemos cambiado su respuesta',
  known: 'Desde este navegador ya ha respondido sobre esta versión de la página.',
  answerAgain: 'Responder de nuevo',
  closed: 'El municipio no recoge respuestas en este momento.',
  closedQueued:
    'El municipio no recoge respuestas en este momento. La suya está guardada en este dispositivo y aún no se ha enviado: lo intentamos de nuevo cuando vuelva a este sitio.',
  changing: 'Está cambiando su respuesta. Hasta que envíe vale la anterior.',
  keepFormer: 'Dejar la anterior',
  changeUnknown: (here) =>
    `No hemos tenido confirmación: el servicio puede tener la respuesta anterior o la nueva. ${here}: puede enviarla otra vez.`,
  changeRefused: (here) =>
    `El servicio no ha aceptado el cambio: vale la respuesta anterior. ${here}: puede corregirla e intentarlo de nuevo.`,
  changeTooLate:
    'El plazo para cambiar la respuesta ha terminado: vale la anterior. Con su código puede retirarla en cualquier momento.',
  changeThrottled: (seconds, here) =>
    `El servicio recibe demasiadas peticiones en este momento: vale la respuesta anterior. ${here}: inténtelo de nuevo ${wait(seconds)}.`,
  changeGone: (here) =>
    `El servicio ya no tiene la respuesta anterior: quizá fue retirada. ${here}, pero desde aquí no se puede enviar.`,
};

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'dentro de unos minutos';
  if (seconds < 60) return seconds <= 1 ? 'dentro de un segundo' : `dentro de ${Math.ceil(seconds)} segundos`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'dentro de un minuto' : `dentro de ${minutes} minutos`;
}

const KINDS: Readonly<Record<PersonalDataKind, string>> = {
  email: 'una dirección de correo electrónico',
  phone: 'un número de teléfono',
  'tax-code': 'un código fiscal',
  iban: 'un IBAN',
  card: 'un número de tarjeta',
  plate: 'una matrícula',
  address: 'una dirección',
};

function listed(kinds: readonly PersonalDataKind[]): string {
  return new Intl.ListFormat('es').format(kinds.map((kind) => KINDS[kind]));
}
