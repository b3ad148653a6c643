import { at, theDate } from '../when-fr.ts';
import type { ReportTexts } from './it.ts';
import { NOT_STATED } from '../not-stated.ts';

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
  meanings: {
    idea: 'la commune y réfléchit',
    'approved-internally': 'la commune a décidé, mais n’a pas encore demandé les moyens',
    submitted: 'la commune a demandé les moyens et attend la réponse',
    admitted: 'la demande est acceptée, les moyens ne sont pas encore attribués',
    funded: 'les moyens sont attribués',
    'not-started': 'ni travaux ni paiements ne sont connus',
    'in-progress': 'les travaux ou les paiements ont commencé',
    suspended: 'il est à l’arrêt',
    settled: 'presque tout est payé, la fin n’est pas connue',
    completed: 'il est terminé',
    'not-admitted': 'la demande de moyens a été refusée',
    cancelled: 'il ne se fera pas',
    unknown: 'la commune ne le dit pas',
  },
  status: 'État',
  progress: 'Avancement',
  responsible: 'Service responsable',
  notStated: NOT_STATED.fr,
  countOfProjects: (count, shown) => (count < 2 ? `${shown} projet` : `${shown} projets`),
  asOf: at,
  since: (date) => `depuis ${theDate(date)}`,
  dataAsOf: (date) => `Données ${at(date)}`,
  ago: (span) => `il y a ${span}`,
  more: 'Lire tout le texte',
  themes: 'Thèmes et publics concernés',
  olderThan: (made, now) => `Données ${at(made)} ; la commune en a de plus récentes, ${at(now)}`,
};
