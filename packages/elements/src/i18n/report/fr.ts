import { at } from '../when-fr.ts';
import type { ReportTexts } from './it.ts';

/** French. */
export const fr: ReportTexts = {
  statuses: {
    idea: 'Idée',
    'approved-internally': 'Approuvé par la commune',
    submitted: 'Présenté pour admission',
    admitted: 'Admis au financement',
    funded: 'Financé',
    'not-started': 'Pas commencé',
    'in-progress': 'En cours',
    suspended: 'Suspendu',
    settled: 'Payé',
    completed: 'Achevé',
    'not-admitted': 'Non admis',
    cancelled: 'Annulé',
    unknown: 'État non connu',
  },
  status: 'État',
  progress: 'Avancement',
  responsible: 'Service responsable',
  notStated: 'Non communiqué par la commune',
  countOfProjects: (count, shown) => (count < 2 ? `${shown} projet` : `${shown} projets`),
  asOf: at,
  dataAsOf: (date) => `Données ${at(date)}`,
  ago: (span) => `il y a ${span}`,
  more: 'Lire tout le texte',
  themes: 'Thèmes et publics concernés',
  olderThan: (made, now) => `Données ${at(made)} ; la commune en a de plus récentes, ${at(now)}`,
};
