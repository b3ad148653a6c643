import * as z from 'zod/mini';
import type { AmountFact, FundingLine } from '../../domain/funding.ts';
import { AMOUNT_KINDS, FUND_CODES } from '../../domain/funding.ts';
import type { Classification } from '../../domain/objective.ts';
import type { Project } from '../../domain/project.ts';
import {
  figure,
  id,
  identifier,
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
import { document, indicator, milestone, place, procedure, verdict } from './evidence.ts';

/** Ids of other entities: at most 100,000. */
export const ids: z.ZodMiniType<string[]> = z.array(id).check(z.maxLength(100000));

/** A fund or kind of source. */
export const fund: z.ZodMiniType<(typeof FUND_CODES)[number]> = z.enum(FUND_CODES);

const classification: z.ZodMiniType<Classification> = z.object({
  scheme: id,
  code: line,
  label: z.exactOptional(text),
  weight: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
});

/** Marks in public classifications. */
export const classifications: z.ZodMiniType<Classification[]> = z.array(classification).check(z.maxLength(200));

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
  identifiers: z.array(identifier),
  title: text,
  acronym: z.exactOptional(line),
  summary: z.exactOptional(text),
  narrative: z.exactOptional(richText),
  edition: z.exactOptional(id),
  activities: ids,
  status,
  steps: z.array(step),
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
  milestones: z.exactOptional(z.array(milestone).check(z.maxLength(1000))),
  indicators: z.exactOptional(z.array(indicator).check(z.maxLength(1000))),
  partners: z.array(party),
  places: z.array(place),
  documents: z.exactOptional(z.array(document).check(z.maxLength(1000))),
  classifications,
  procedures: z.exactOptional(z.array(procedure).check(z.maxLength(1000))),
  related: z.exactOptional(
    z
      .array(z.object({ project: id, kind: z.enum(['phase-of', 'continues', 'replaces', 'duplicate-of', 'part-of']) }))
      .check(z.maxLength(1000)),
  ),
  verdicts: z.exactOptional(z.array(verdict).check(z.maxLength(1000))),
  source: z.exactOptional(source),
  asOf: partialDate,
});
