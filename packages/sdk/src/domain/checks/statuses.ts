import { paymentRatio } from '../amounts.ts';
import { awardedLines } from '../money-line.ts';
import type { Project } from '../project.ts';
import { statusOf } from '../status-rule.ts';
import type { StatusCode } from '../status.ts';
import type { Finding, Path, Rule } from './finding.ts';
import { warning } from './finding.ts';

const AFTER_AWARD: readonly StatusCode[] = [
  'funded',
  'not-started',
  'in-progress',
  'suspended',
  'settled',
  'completed',
];

/** A project's status agrees with its dates, its funding and its payments. */
export const statuses: Rule = ({ report }) =>
  report.projects.flatMap((project, index) => {
    const path = ['projects', index, 'status'];
    return [
      ...withoutEnd(project, path),
      ...withoutAward(project, path),
      ...unsettled(project, path),
      ...contradicted(project, path),
    ];
  });

function withoutEnd({ status, actual }: Project, path: Path): readonly Finding[] {
  if (status.code !== 'completed' || actual.end !== undefined) return [];
  return [
    warning(
      'completed-without-end',
      path,
      {
        it: 'Il progetto è concluso, ma la fine effettiva non è indicata.',
        en: 'The project is completed, but no actual end is stated.',
      },
      { it: 'Indicare la data di fine, anche solo l’anno.', en: 'State the end, be it the year alone.' },
    ),
  ];
}

function withoutAward(project: Project, path: Path): readonly Finding[] {
  if (!AFTER_AWARD.includes(project.status.code) || awardedLines(project).length > 0) return [];
  return [
    warning(
      'funded-without-award',
      path,
      {
        it: 'Il progetto è finanziato, ma nessuna somma assegnata è indicata.',
        en: 'The project is funded, but no awarded money is stated.',
      },
      { it: 'Aggiungere le quote assegnate con la loro fonte.', en: 'Add the awarded lines with their sources.' },
    ),
  ];
}

function unsettled(project: Project, path: Path): readonly Finding[] {
  const found = project.status.code === 'settled' ? paymentRatio(project) : undefined;
  if (!found || found.ratio > 0.95) return [];
  return [
    warning(
      'settled-too-early',
      path,
      {
        it: 'Il progetto è liquidato, ma i pagamenti non superano il 95% del finanziamento pubblico netto.',
        en: 'The project is settled, but payments are at most 95% of net public funding.',
      },
      { it: 'Aggiornare i pagamenti, o lo stato.', en: 'Bring payments up to date, or the status.' },
    ),
  ];
}

function contradicted(project: Project, path: Path): readonly Finding[] {
  const { differ, derived } = statusOf(project);
  if (!differ || project.status.code === 'settled') return [];
  return [
    warning(
      'status-contradicted',
      path,
      {
        it: `Lo stato dichiarato e quello che risulta da pagamenti e date (${derived?.code ?? ''}) non concordano.`,
        en: `The declared status and the one that follows from payments and dates (${derived?.code ?? ''}) disagree.`,
      },
      {
        it: 'Controllare quale dei due è aggiornato: si mostrano entrambi.',
        en: 'Check which of them is up to date: both are shown.',
      },
    ),
  ];
}
