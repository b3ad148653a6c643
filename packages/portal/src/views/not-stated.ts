import type { ObjectiveOverview, Project } from '@civita/sdk';
import { identifierOf } from '@civita/sdk';

/** What a reader would look for and the report does not say, as sentences. */
export function notStated({ objective, projects }: ObjectiveOverview): readonly string[] {
  return [
    ...(objective.status ? [] : ['A che punto è l’obiettivo nel suo insieme.']),
    ...(objective.responsible ? [] : ['Quale ufficio risponde dell’obiettivo.']),
    ...projects.flatMap(notStatedOf),
  ];
}

function notStatedOf(project: Project): readonly string[] {
  const name = project.acronym ?? 'il progetto';
  const says = (missing: boolean, sentence: string): readonly string[] => (missing ? [sentence] : []);
  return [
    ...says(
      project.funding.length === 0 && project.amounts.length === 0,
      `Quanto costa ${name} e quanto riceve: la somma messa da parte per la città non è del progetto.`,
    ),
    ...says(identifierOf(project.identifiers, 'CUP') === undefined, `Il codice unico (CUP) di ${name}.`),
    ...says(
      project.steps.every((step) => step.date === undefined),
      'Le date in cui il progetto è stato elaborato, approvato e inviato.',
    ),
    ...says(!project.planned.start && !project.planned.end, 'Quando il progetto dovrebbe iniziare e finire.'),
  ];
}
