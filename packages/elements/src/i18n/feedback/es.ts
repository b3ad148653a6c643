import type { FeedbackTexts } from './it.ts';

/** Spanish. */
export const es: FeedbackTexts = {
  language: 'es',
  ofFiveStars: (rate) => (rate === 1 ? 'estrella de 5' : 'estrellas de 5'),
  yes: 'Sí',
  no: 'No',
  optional: 'opcional',
  details: '¿Quiere añadir algo más?',
  textHint: (limit) => `Como máximo ${limit} caracteres. No escriba datos personales, ni suyos ni de otras personas.`,
  step: (number) => `Paso ${number} de 2`,
  back: 'Atrás',
  next: 'Siguiente',
  send: 'Enviar',
  sending: 'Enviando…',
  revealed: 'Abajo hay una segunda pregunta.',
  stillHere: (typed) => (typed ? 'Su texto sigue aquí' : 'Su respuesta sigue aquí'),
  failed: (here) => `No hemos podido enviarla. ${here}: puede volver a intentarlo.`,
  close: 'Cerrar',
  closeWhat: 'la valoración',
  reopen: 'Volver a abrir la valoración',
  privacy: 'Aviso de privacidad',
  mine: '¿Ya ha respondido?',
  leaveEmpty: 'Deje vacío este campo',
};
