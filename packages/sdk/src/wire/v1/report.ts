import * as z from 'zod/mini';
import type { AmountFact, FundingLine } from '../../domain/funding.ts';
import { FUND_CODES } from '../../domain/funding.ts';
import type { Activity, Classification, Objective } from '../../domain/objective.ts';
import type { Allocation, Programme } from '../../domain/programme.ts';
import type { Project } from '../../domain/project.ts';
import type { Edition, Report } from '../../domain/report.ts';
import {
  figure,
  id,
  identifier,
  language,
  line,
  money,
  organisation,
  partialDate,
  party,
  period,
  richText,
  source,
  status,
  text,
  url,
} from './common.ts';

const ids = z.array(id).check(z.maxLength(100000));
const order = z.int().check(z.minimum(0));
const fund = z.enum(FUND_CODES);

const classification: z.ZodMiniType<Classification> = z.object({
  scheme: id,
  code: line,
  label: z.exactOptional(text),
});
const classifications = z.array(classification).check(z.maxLength(200));

const edition: z.ZodMiniType<Edition> = z.object({
  id,
  family: id,
  body: organisation,
  title: text,
  year: z.int().check(z.minimum(1900), z.maximum(2200)),
  covers: period,
  published: z.exactOptional(partialDate),
  language,
  languages: z.array(language),
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
  responsible: z.exactOptional(z.array(party)),
  classifications: z.exactOptional(classifications),
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
});

const programme: z.ZodMiniType<Programme> = z.object({
  id,
  name: text,
  acronym: z.exactOptional(line),
  identifiers: z.array(identifier),
  period: line,
  level: z.enum(['eu', 'national', 'regional', 'local']),
  funds: z.array(fund),
  managingAuthority: z.exactOptional(organisation),
  intermediateBody: z.exactOptional(organisation),
  actions: z.exactOptional(
    z.array(
      z.object({
        code: line,
        level: z.exactOptional(z.enum(['axis', 'objective', 'action', 'mission', 'component', 'measure'])),
        title: z.exactOptional(text),
      }),
    ),
  ),
  url: z.exactOptional(url),
  acknowledgement: z.enum(['esif-2014-2020', 'cpr-2021-2027', 'rrf-nextgenerationeu', 'none']),
});

const allocation: z.ZodMiniType<Allocation> = z.object({
  id,
  programme: id,
  action: z.exactOptional(line),
  activities: ids,
  beneficiary: z.exactOptional(organisation),
  kind: z.enum(['envelope', 'ceiling', 'reserved']),
  amount: figure(money),
  narrative: z.exactOptional(richText),
});

const fundingLine: z.ZodMiniType<FundingLine> = z.object({
  id,
  source: fund,
  programme: z.exactOptional(id),
  action: z.exactOptional(line),
  instrument: z.exactOptional(z.enum(['grant', 'loan', 'own-funds', 'mixed'])),
  stage: z.exactOptional(z.enum(['requested', 'awarded', 'revised'])),
  amount: figure(money),
});

const amountFact: z.ZodMiniType<AmountFact> = z.object({
  kind: z.enum([
    'total-cost',
    'eligible-cost',
    'public-funding',
    'savings',
    'net-public-funding',
    'commitments',
    'payments',
    'eu-certified',
    'work-done',
    'private-funding',
  ]),
  amount: figure(money),
});

const project: z.ZodMiniType<Project> = z.object({
  id,
  identifiers: z.array(identifier),
  title: text,
  acronym: z.exactOptional(line),
  summary: z.exactOptional(text),
  narrative: z.exactOptional(richText),
  activities: ids,
  status,
  steps: z.array(
    z.object({
      kind: z.enum([
        'drafted',
        'council-approval',
        'submission',
        'admission',
        'award',
        'contract',
        'start',
        'end',
        'inspection',
        'change',
        'other',
      ]),
      date: z.exactOptional(partialDate),
      act: z.exactOptional(
        z.object({ number: z.exactOptional(line), body: z.exactOptional(organisation), url: z.exactOptional(url) }),
      ),
      note: z.exactOptional(text),
    }),
  ),
  planned: period,
  actual: period,
  funding: z.array(fundingLine),
  amounts: z.array(amountFact),
  progress: z.array(
    z.object({
      basis: z.enum(['payments', 'work-done', 'milestones', 'indicator', 'declared']),
      ratio: figure(z.number().check(z.minimum(0))),
      method: z.exactOptional(text),
    }),
  ),
  partners: z.array(party),
  places: z.array(
    z.object({
      name: text,
      level: z.exactOptional(z.enum(['country', 'region', 'province', 'municipality', 'district', 'site'])),
      identifiers: z.exactOptional(z.array(identifier)),
    }),
  ),
  classifications,
  source: z.exactOptional(source),
  asOf: partialDate,
});

/** `report v1`: what a city publishes. Keys that v1 does not know are left out when it is read. */
export const report: z.ZodMiniType<Report> = z.object({
  schemaVersion: z.literal(1),
  edition,
  objectives: z.array(objective),
  activities: z.array(activity),
  programmes: z.array(programme),
  allocations: z.array(allocation),
  projects: z.array(project),
  organisations: z.array(organisation),
  glossary: z.record(line, text),
});
