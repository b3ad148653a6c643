import { catalogs } from '../es.ts';
import type { PrerenderedTexts } from './shared.ts';
import { sharedTexts } from './shared.ts';

/** Spanish. */
export const es: PrerenderedTexts = {
  ...sharedTexts(catalogs, 'es'),
  programmes: 'Programas y recursos reservados',
  notStated: 'Lo que no está declarado',
  notStatedOfProject: 'Lo que no está declarado del proyecto',
  notStatedIntro: 'Estos datos faltan, lo que no quiere decir que valgan cero.',
  missing: {
    status: 'En qué punto está el objetivo en su conjunto.',
    responsible: 'Qué oficina responde del objetivo.',
    projects: 'Con qué proyectos se lleva a cabo.',
    money: 'Cuánto cuesta el proyecto y cuánto recibe.',
    cup: 'El código nacional del proyecto (CUP).',
    steps: 'Las fechas de los pasos dados.',
    dates: 'Cuándo debería empezar y terminar el proyecto.',
  },
  source: 'Fuente',
  licence: (licence) => `Licencia: ${licence}.`,
  readOn: (title) => `Ir a la página «${title}»`,
  index: {
    objectives: 'Objetivos',
    intro: (body) => `Lo que ${body} prometió, con qué proyectos y con qué recursos.`,
  },
};
