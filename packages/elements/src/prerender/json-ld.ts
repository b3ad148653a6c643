import type { Edition, ObjectiveOverview, Organisation, Project } from '@civita/sdk';
import { identifierOf, safeHref } from '@civita/sdk';
import type { ProjectOverview } from './project.ts';
import { plainIn } from './plain.ts';

/** A node of JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** An objective in the words of schema.org: a part of the city's report that is about its projects. */
export function objectiveLinkedData(
  { objective, edition, projects }: ObjectiveOverview,
  language: string,
  url: string | undefined,
): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    identifier: objective.id,
    name: plainIn(objective.title, language),
    ...(objective.label ? { alternateName: plainIn(objective.label, language) } : {}),
    ...(objective.summary ? { abstract: plainIn(objective.summary, language) } : {}),
    ...(url ? { url } : {}),
    inLanguage: language,
    isPartOf: reportOf(edition, language),
    publisher: city(edition.body, language),
    ...(projects.length > 0 ? { about: projects.map((project) => projectNode(project, language)) } : {}),
  };
}

/** A project in the words of schema.org. */
export function projectLinkedData(
  { project, edition }: ProjectOverview,
  language: string,
  url: string | undefined,
): LinkedData {
  return {
    '@context': 'https://schema.org',
    ...projectNode(project, language),
    ...(url ? { url } : {}),
    parentOrganization: city(edition.body, language),
    subjectOf: reportOf(edition, language),
  };
}

/**
 * The element that search engines read. JSON knows `\u003c`, so that no text of the data ends the script or opens a comment
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function linkedDataScript(data: LinkedData): string {
  const json = JSON.stringify(data).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return `<script type="application/ld+json">${json}</script>`;
}

function projectNode({ id, identifiers, title, acronym, summary }: Project, language: string): LinkedData {
  const cup = identifierOf(identifiers, 'CUP');
  return {
    '@type': 'Project',
    identifier: cup ? [id, { '@type': 'PropertyValue', propertyID: 'CUP', value: cup }] : id,
    name: plainIn(title, language),
    ...(acronym ? { alternateName: plainIn(acronym, language) } : {}),
    ...(summary ? { description: plainIn(summary, language) } : {}),
  };
}

function reportOf({ title, year, source }: Edition, language: string): LinkedData {
  const url = source?.url === undefined ? undefined : safeHref(source.url);
  return {
    '@type': 'Report',
    name: plainIn(title, language),
    temporalCoverage: String(year),
    ...(url ? { url } : {}),
  };
}

function city({ name, url }: Organisation, language: string): LinkedData {
  const address = url === undefined ? undefined : safeHref(url);
  return {
    '@type': 'GovernmentOrganization',
    name: plainIn(name, language),
    ...(address ? { url: address } : {}),
  };
}
