import type { Figure } from '../domain/figure.ts';
import type { FundingLine } from '../domain/funding.ts';
import type { Identifier } from '../domain/identifiers.ts';
import type { Money } from '../domain/money.ts';
import { toDecimal } from '../domain/money.ts';
import type { Organisation } from '../domain/organisation.ts';
import { intervalOf } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import type { Programme } from '../domain/programme.ts';
import type { Project } from '../domain/project.ts';
import type { Report } from '../domain/report.ts';
import { safeHref } from '../domain/rich-text.ts';
import type { Text } from '../domain/text.ts';
import { textIn } from '../domain/text.ts';

/** How a document is written. */
export interface JsonLdOptions {
  /** BCP 47 tag: each text in this language, as search engines read best; every language with its tag when not stated. */
  readonly language?: string | undefined;
}

/** A JSON-LD node or document: plain data. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * A report in the words of schema.org: the edition is a `Report`, its body a `GovernmentOrganization`, a project a `Project` with
 * its funding lines as `MonetaryGrant`, a programme a `FundingScheme` (an organisation there, so it can be a grant's funder), a place an `AdministrativeArea` or `Place`, a code a
 * `PropertyValue`. Objectives and activities have no type of their own there and are `CreativeWork`. Money that is still to be
 * found is left out: nobody grants it. Ids are the edition's address with a fragment, or the fragment alone.
 */
export function reportJsonLd(report: Report, { language }: JsonLdOptions = {}): JsonLd {
  const document = allLanguages(report);
  return language === undefined ? document : (inLanguage(document, language) as JsonLd);
}

function allLanguages(report: Report): JsonLd {
  const { edition, objectives, activities, programmes, projects } = report;
  const base = edition.url === undefined ? '' : (safeHref(edition.url) ?? '').replace(/#.*$/, '');
  const ref = (id: string): string => `${base}#${encodeURIComponent(id)}`;
  const named = new Set([...objectives, ...activities, ...programmes, ...projects].map(({ id }) => id));
  const link = (id: string | undefined): JsonLd | undefined =>
    id !== undefined && named.has(id) ? { '@id': ref(id) } : undefined;
  const serves = new Map<string, string[]>();
  for (const { id, projects: listed = [] } of activities)
    for (const project of listed) serves.set(project, [...(serves.get(project) ?? []), id]);
  const graph = [
    node('Report', ref(edition.id), {
      name: words(edition.title),
      url: edition.url && safeHref(edition.url),
      inLanguage: edition.languages,
      datePublished: isoDate(edition.published),
      dateModified: isoDate(edition.asOf),
      license: edition.licence && licence(edition.licence),
      temporalCoverage: coverage(edition.covers.start, edition.covers.end),
      publisher: body(edition.body, 'GovernmentOrganization'),
    }),
    ...objectives.map(({ id, title, summary, parent, url }) =>
      node('CreativeWork', ref(id), {
        name: words(title),
        description: summary && words(summary),
        url: url && safeHref(url),
        isPartOf: link(parent) ?? { '@id': ref(edition.id) },
      }),
    ),
    ...activities.map(({ id, title, objective }) =>
      node('CreativeWork', ref(id), { name: words(title), isPartOf: link(objective) ?? { '@id': ref(edition.id) } }),
    ),
    ...programmes.map((programme) => programmeNode(programme, ref)),
    ...projects.map((project) =>
      projectNode(project, ref, link, [...new Set([...project.activities, ...(serves.get(project.id) ?? [])])]),
    ),
  ];
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** A document with each text in the one language that suits best, as plain text. */
function inLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) {
    const texts = value.filter(isTagged);
    if (texts.length === 0 || texts.length < value.length) return value.map((inner) => inLanguage(inner, language));
    return textIn(Object.fromEntries(texts.map((text) => [text['@language'], text['@value']])), language).value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, language)]));
}

function isTagged(value: unknown): value is { readonly '@language': string; readonly '@value': string } {
  return typeof value === 'object' && value !== null && '@language' in value;
}

/** JSON-LD as the text of a `<script type="application/ld+json">`: nothing in it can end the element. */
export function scriptText(document: JsonLd): string {
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(document).replace(/[<>&\u2028\u2029]/g, escaped);
}

function programmeNode(programme: Programme, ref: (id: string) => string): JsonLd {
  const { id, name, acronym, identifiers, url, managingAuthority } = programme;
  return node('FundingScheme', ref(id), {
    name: words(name),
    alternateName: acronym,
    identifier: codes(identifiers),
    url: url && safeHref(url),
    funder: managingAuthority && body(managingAuthority, 'FundingAgency'),
  });
}

function projectNode(
  project: Project,
  ref: (id: string) => string,
  link: (id: string | undefined) => JsonLd | undefined,
  activities: readonly string[],
): JsonLd {
  const { id, title, acronym, summary, identifiers, actual, partners, places, documents = [], funding } = project;
  return node('Project', ref(id), {
    name: words(title),
    alternateName: acronym,
    description: summary && words(summary),
    identifier: codes(identifiers),
    foundingDate: isoDate(actual.start),
    dissolutionDate: isoDate(actual.end),
    location: places.map(place),
    member: partners.map(({ organisation }) => body(organisation)),
    subjectOf: [
      ...activities.flatMap((activity) => link(activity) ?? []),
      ...documents.map((document) =>
        node('DigitalDocument', undefined, {
          name: words(document.title),
          url: safeHref(document.url),
          encodingFormat: document.mediaType,
          inLanguage: document.language,
          datePublished: isoDate(document.date),
        }),
      ),
    ],
    funding: funding
      .filter(({ source }) => source !== 'to-be-found')
      .map((line) => grant(line, ref(id), link(line.programme))),
  });
}

function grant(line: FundingLine, project: string, programme: JsonLd | undefined): JsonLd {
  return node('MonetaryGrant', undefined, {
    name: line.source,
    amount: amount(line.amount),
    fundedItem: { '@id': project },
    funder: programme,
  });
}

function amount({ value, asOf }: Figure<Money>): JsonLd {
  return node('MonetaryAmount', undefined, {
    currency: value.currency,
    value: toDecimal(value),
    validFrom: isoDate(asOf),
  });
}

function body({ name, url, identifiers = [], kind }: Organisation, type?: string): JsonLd {
  const own =
    kind === 'municipality' || kind === 'region' || kind === 'ministry' ? 'GovernmentOrganization' : 'Organization';
  return node(type ?? own, undefined, { name: words(name), url: url && safeHref(url), identifier: codes(identifiers) });
}

function place({ name, level, identifiers = [], address, point }: Place): JsonLd {
  return node(level === undefined || level === 'site' ? 'Place' : 'AdministrativeArea', undefined, {
    name: words(name),
    identifier: codes(identifiers),
    address,
    geo: point && node('GeoCoordinates', undefined, { longitude: point[0], latitude: point[1] }),
  });
}

function codes(identifiers: readonly Identifier[]): readonly JsonLd[] {
  return identifiers.map(({ scheme, value }) => node('PropertyValue', undefined, { propertyID: scheme, value }));
}

/** Only what is stated. */
function node(type: string, id: string | undefined, properties: JsonLd): JsonLd {
  const stated = Object.entries(properties).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...(id === undefined ? {} : { '@id': id }), ...Object.fromEntries(stated) };
}

function words(text: Text): unknown {
  if (typeof text === 'string') return text;
  return Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }));
}

/** The vocabulary wants an address: SPDX has one for each of its names. */
function licence(name: string): string {
  return name.includes(':') ? name : `https://spdx.org/licenses/${encodeURIComponent(name)}`;
}

/** ISO 8601 has years, months and days; of a quarter or half-year only the year can be said without inventing anything. */
function isoDate(date: string | undefined): string | undefined {
  const interval = date === undefined ? undefined : intervalOf(date);
  if (!interval) return undefined;
  return interval.precision === 'half' || interval.precision === 'quarter' ? date?.slice(0, 4) : date;
}

function coverage(start: string | undefined, end: string | undefined): string | undefined {
  const [from, to] = [isoDate(start), isoDate(end)];
  if (from === undefined && to === undefined) return undefined;
  return from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
}
