import type { Edition, ObjectiveOverview, Report } from '@civita/sdk';
import { reportJsonLd, scriptText } from '@civita/sdk/export';
import { upright } from '../views/text.ts';
import type { ProjectOverview } from './project.ts';

/** An objective for search engines: the edition that it is of, what it promises, and its projects. */
export function objectiveLinkedData(overview: ObjectiveOverview, language: string, url: string | undefined): string {
  const { objective, edition, activities, programmes, allocations, projects } = overview;
  const own = url === undefined ? objective : { ...objective, url };
  return script({ ...nothingOf(edition), objectives: [own], activities, programmes, allocations, projects }, language);
}

/** A project for search engines, with the programmes that fund it. */
export function projectLinkedData({ project, edition, programmes }: ProjectOverview, language: string): string {
  return script({ ...nothingOf(edition), programmes, projects: [project] }, language);
}

function nothingOf(edition: Edition): Report {
  const none = { objectives: [], activities: [], programmes: [], allocations: [], projects: [], organisations: [] };
  return { schemaVersion: 1, edition, ...none, glossary: {} };
}

/** The element that search engines read, without characters that turn the direction of text. */
function script(report: Report, language: string): string {
  return `<script type="application/ld+json">${upright(scriptText(reportJsonLd(report, { language })))}</script>`;
}
