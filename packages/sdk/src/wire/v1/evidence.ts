import * as z from 'zod/mini';
import type { CivicVerdict } from '../../domain/civic-verdict.ts';
import type { Document } from '../../domain/document.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Milestone } from '../../domain/milestone.ts';
import type { Place } from '../../domain/place.ts';
import type { Procedure } from '../../domain/procedure.ts';
import { figure, id, identifiers, language, line, list, money, partialDate, source, text, url } from './common.ts';

const count = z.int().check(z.minimum(0));
const number = figure(z.number());

/** A file or page that others can open. */
export const document: z.ZodMiniType<Document> = z.object({
  title: text,
  url,
  mediaType: z.exactOptional(line),
  bytes: z.exactOptional(count),
  language: z.exactOptional(language),
  date: z.exactOptional(partialDate),
  kind: z.exactOptional(z.enum(['act', 'call', 'contract', 'report', 'evidence', 'image', 'other'])),
  alt: z.exactOptional(text),
});

/** Something counted or measured. */
export const indicator: z.ZodMiniType<Indicator> = z.object({
  id,
  name: text,
  kind: z.enum(['input', 'output', 'result', 'impact', 'kpi']),
  unit: text,
  direction: z.exactOptional(z.enum(['up', 'down'])),
  mode: z.exactOptional(z.enum(['stock', 'flow'])),
  baseline: z.exactOptional(number),
  target: z.exactOptional(number),
  actuals: list(number, 1000),
});

/** A step that was announced. */
export const milestone: z.ZodMiniType<Milestone> = z.object({
  id,
  title: text,
  kind: z.exactOptional(z.enum(['milestone', 'target'])),
  due: z.exactOptional(partialDate),
  met: z.exactOptional(partialDate),
  status: z.enum(['scheduled', 'met', 'partially-met', 'not-met', 'dropped']),
  weight: z.exactOptional(z.number().check(z.minimum(0))),
  visibleFrom: z.exactOptional(partialDate),
  evidence: z.exactOptional(list(document, 200)),
  asOf: z.exactOptional(partialDate),
});

/** A public procurement. */
export const procedure: z.ZodMiniType<Procedure> = z.object({
  cig: z.exactOptional(line),
  title: text,
  kind: z.exactOptional(text),
  published: z.exactOptional(partialDate),
  awarded: z.exactOptional(partialDate),
  tenderAmount: z.exactOptional(figure(money)),
  awardAmount: z.exactOptional(figure(money)),
  url: z.exactOptional(url),
});

/** What citizens found. */
export const verdict: z.ZodMiniType<CivicVerdict> = z.object({
  source,
  value: z.enum(['just-begun', 'going-well', 'difficulty', 'blocked', 'done-useful', 'done-ineffective']),
  date: partialDate,
  summary: z.exactOptional(text),
});

/** Where something happens. */
export const place: z.ZodMiniType<Place> = z.object({
  name: text,
  level: z.exactOptional(z.enum(['country', 'region', 'province', 'municipality', 'district', 'site'])),
  identifiers: z.exactOptional(identifiers),
  address: z.exactOptional(line),
  postcode: z.exactOptional(line),
  point: z.exactOptional(
    z.tuple([z.number().check(z.minimum(-180), z.maximum(180)), z.number().check(z.minimum(-90), z.maximum(90))]),
  ),
  population: z.exactOptional(figure(count)),
});
