import * as z from 'zod/mini';
import type { Activity, Objective } from '../../domain/objective.ts';
import type { Allocation, Programme } from '../../domain/programme.ts';
import type { Edition, Report } from '../../domain/report.ts';
import type { Section } from '../../domain/section.ts';
import {
  dictionary,
  figure,
  id,
  identifiers,
  language,
  line,
  list,
  money,
  organisation,
  partialDate,
  parties,
  period,
  richText,
  source,
  status,
  text,
  url,
  word,
} from './common.ts';
import { indicator, place } from './evidence.ts';
import { classifications, fund, ids, project } from './project.ts';

const order = z.int().check(z.minimum(0));
const indicators = list(indicator, 1000);

const ownOfSection = {
  id,
  kind: z.enum(['narrative', 'objectives']),
  label: z.exactOptional(text),
  title: text,
  body: z.exactOptional(richText),
  order,
};

/** Sections in sections, so many levels deep: a shape that held itself would have no bound. */
function sections(levels: number): z.ZodMiniType<Section[]> {
  const section: z.ZodMiniType<Section> =
    levels === 0
      ? z.object(ownOfSection)
      : z.object({ ...ownOfSection, children: z.exactOptional(sections(levels - 1)) });
  return list(section, levels === 0 ? 0 : 1000);
}

const edition: z.ZodMiniType<Edition> = z.object({
  id,
  family: id,
  body: organisation,
  title: text,
  year: z.int().check(z.minimum(1900), z.maximum(2200)),
  covers: period,
  published: z.exactOptional(partialDate),
  language,
  languages: list(language, 50),
  licence: z.exactOptional(line),
  replaces: z.exactOptional(id),
  status: z.exactOptional(z.enum(['draft', 'published', 'archived'])),
  sections: z.exactOptional(sections(6)),
  source: z.exactOptional(source),
  url: z.exactOptional(url),
  asOf: partialDate,
});

const objective: z.ZodMiniType<Objective> = z.object({
  id,
  edition: id,
  parent: z.exactOptional(id),
  kind: z.enum(['strategic-line', 'objective', 'sub-objective']),
  label: z.exactOptional(text),
  order,
  title: text,
  summary: z.exactOptional(text),
  narrative: z.exactOptional(richText),
  status: z.exactOptional(status),
  responsible: z.exactOptional(parties),
  classifications: z.exactOptional(classifications),
  indicators: z.exactOptional(indicators),
  weight: z.exactOptional(z.number().check(z.minimum(0))),
  continues: z.exactOptional(id),
  url: z.exactOptional(url),
});

const activity: z.ZodMiniType<Activity> = z.object({
  id,
  edition: id,
  objective: id,
  label: z.exactOptional(text),
  order,
  title: text,
  narrative: z.exactOptional(richText),
  programmes: z.exactOptional(ids),
  projects: z.exactOptional(ids),
  indicators: z.exactOptional(indicators),
  continues: z.exactOptional(id),
});

const programme: z.ZodMiniType<Programme> = z.object({
  id,
  name: text,
  acronym: z.exactOptional(line),
  identifiers,
  period: line,
  level: z.enum(['eu', 'national', 'regional', 'local']),
  funds: list(fund, 50),
  managingAuthority: z.exactOptional(organisation),
  intermediateBody: z.exactOptional(organisation),
  actions: z.exactOptional(
    list(
      z.object({
        code: line,
        parentCode: z.exactOptional(line),
        level: z.exactOptional(z.enum(['axis', 'objective', 'action', 'mission', 'component', 'measure'])),
        title: z.exactOptional(text),
      }),
      10000,
    ),
  ),
  url: z.exactOptional(url),
  acknowledgement: z.enum(['esif-2014-2020', 'cpr-2021-2027', 'rrf-nextgenerationeu', 'custom', 'none']),
  statement: z.exactOptional(text),
});

const allocation: z.ZodMiniType<Allocation> = z.object({
  id,
  programme: id,
  action: z.exactOptional(line),
  activities: ids,
  beneficiary: z.exactOptional(organisation),
  territory: z.exactOptional(place),
  kind: z.enum(['envelope', 'ceiling', 'reserved']),
  amount: figure(money),
  narrative: z.exactOptional(richText),
});

/** The most objectives, projects or other entities of one kind that a report has. */
export const MAX_ENTRIES = 100000;

/** `report v1`: what a city publishes. Keys that v1 does not know are left out when it is read: see `unknownKeys`. */
export const report: z.ZodMiniType<Report> = z.object({
  schemaVersion: z.literal(1),
  edition,
  objectives: list(objective, MAX_ENTRIES),
  activities: list(activity, MAX_ENTRIES),
  programmes: list(programme, MAX_ENTRIES),
  allocations: list(allocation, MAX_ENTRIES),
  projects: list(project, MAX_ENTRIES),
  organisations: list(organisation, MAX_ENTRIES),
  glossary: dictionary(word, text, 10000),
});
