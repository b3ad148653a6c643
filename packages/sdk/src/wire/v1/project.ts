import * as z from 'zod/mini';
import type { AmountFact, FundingLine } from '../../domain/funding.ts';
import { AMOUNT_KINDS, FUND_CODES } from '../../domain/funding.ts';
import type { Classification } from '../../domain/objective.ts';
import type { Project } from '../../domain/project.ts';
import {
  figure,
  id,
  identifiers,
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
} from './common.ts';
import { document, indicator, milestone, place, procedure, verdict } from './evidence.ts';

/** Ids of other entities: at most 100,000. */
export const ids: z.ZodMiniType<string[]> = list(id, 100000);

/** A fund or kind of source. */
export const fund: z.ZodMiniType<(typeof FUND_CODES)[number]> = z.enum(FUND_CODES);

const classification: z.ZodMiniType<Classification> = z.object({
  scheme: id,
  code: line,
  label: z.exactOptional(text),
  weight: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
});

/** Marks in public classifications. */
export const classifications: z.ZodMiniType<Classification[]> = list(classification, 200);

const fundingLine: z.ZodMiniType<FundingLine> = z.object({
  id,
  source: fund,
  programme: z.exactOptional(id),
  action: z.exactOptional(line),
  instrument: z.exactOptional(z.enum(['grant', 'loan', 'own-funds', 'mixed'])),
  stage: z.exactOptional(z.enum(['requested', 'awarded', 'revised'])),
  amount: figure(money),
  exchange: z.exactOptional(
    z.object({
      rate: z.string().check(z.maxLength(40), z.regex(/^\d+(\.\d+)?$/)),
      date: partialDate,
    }),
  ),
});

const amountFact: z.ZodMiniType<AmountFact> = z.object({ kind: z.enum(AMOUNT_KINDS), amount: figure(money) });

const step = z.object({
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
});

/** An intervention with its own money. */
export const project: z.ZodMiniType<Project> = z.object({
  id,
  identifiers,
  title: text,
  acronym: z.exactOptional(line),
  summary: z.exactOptional(text),
  narrative: z.exactOptional(richText),
  edition: z.exactOptional(id),
  activities: ids,
  status,
  steps: list(step, 1000),
  planned: period,
  actual: period,
  funding: list(fundingLine, 1000),
  amounts: list(amountFact, 1000),
  progress: list(
    z.object({
      basis: z.enum(['payments', 'work-done', 'milestones', 'indicator', 'declared']),
      ratio: figure(z.number().check(z.minimum(0))),
      method: z.exactOptional(text),
    }),
    1000,
  ),
  milestones: z.exactOptional(list(milestone, 1000)),
  indicators: z.exactOptional(list(indicator, 1000)),
  partners: parties,
  places: list(place, 10000),
  documents: z.exactOptional(list(document, 1000)),
  classifications,
  procedures: z.exactOptional(list(procedure, 1000)),
  related: z.exactOptional(
    list(
      z.object({ project: id, kind: z.enum(['phase-of', 'continues', 'replaces', 'duplicate-of', 'part-of']) }),
      1000,
    ),
  ),
  verdicts: z.exactOptional(list(verdict, 1000)),
  source: z.exactOptional(source),
  asOf: partialDate,
});
