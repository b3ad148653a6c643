import * as z from 'zod/mini';
import type { Figure, Source } from '../../domain/figure.ts';
import type { Identifier } from '../../domain/identifiers.ts';
import type { Money } from '../../domain/money.ts';
import type { Organisation, Party } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import type { Block, RichText } from '../../domain/rich-text.ts';
import type { Status } from '../../domain/status.ts';
import { STATUS_CODES } from '../../domain/status.ts';
import type { Text } from '../../domain/text.ts';

/** A list of at most so many. */
export function list<T>(item: z.ZodMiniType<T>, most: number): z.ZodMiniType<T[]> {
  return z.array(item).check(z.maxLength(most));
}

/** Names that every object has a meaning for: a copy by assignment would change the copy's prototype. */
const plainName = /^(?!(__proto__|constructor|prototype)$)/;

/** Values by name, at most so many. JSON Schema learns the bound from the registry, since zod has no check for it. */
export function dictionary<T>(
  name: z.ZodMiniType<string, string>,
  value: z.ZodMiniType<T>,
  most: number,
): z.ZodMiniType<Record<string, T>> {
  return z
    .record(name, value)
    .check(z.refine((entries) => Object.keys(entries).length <= most, `must have ${most} entries or fewer`))
    .register(z.globalRegistry, { maxProperties: most });
}

/** Stable name of an entity: 1 to 200 characters without white space. */
export const id: z.ZodMiniType<string> = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^\S+$/));

/** A line of text: 1 to 4,000 characters. */
export const line: z.ZodMiniType<string> = z.string().check(z.minLength(1), z.maxLength(4000));

/** A word that something is listed by: 1 to 200 characters. */
export const word: z.ZodMiniType<string, string> = z
  .string()
  .check(z.minLength(1), z.maxLength(200), z.regex(plainName));

const languageTag = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35));

/** A BCP 47 language tag. */
export const language: z.ZodMiniType<string> = languageTag;

/** A text, or the same text in at most 50 languages. */
export const text: z.ZodMiniType<Text> = z.union([line, dictionary(languageTag, line, 50)]);

/** A web address or mail address as text; what may be followed is decided where it is shown. */
export const url: z.ZodMiniType<string> = z.string().check(z.minLength(1), z.maxLength(2000));

/** An address that may stand in a link as it is: http(s), or a path from the root of the site that shows it. */
export const link: z.ZodMiniType<string> = z
  .string()
  .check(z.maxLength(2000), z.regex(/^(https?:\/\/[^\s/]|\/(?![/\\]))\S*$/));

/** A minute in UTC (ISO 8601), seconds allowed. */
export const minute: z.ZodMiniType<string> = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/));

/** The shape of a partial date; whether the day exists is `check`'s business. */
export const partialDate: z.ZodMiniType<string> = z
  .string()
  .check(z.regex(/^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/));

/** An amount in whole minor units. */
export const money: z.ZodMiniType<Money> = z.object({
  minor: z.int(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

const inline = z.union([
  z.string().check(z.maxLength(20000)),
  z.object({ type: z.enum(['strong', 'emphasis']), text: line }),
  z.object({ type: z.literal('link'), text: line, href: url }),
]);
const inlines = list(inline, 500);

const block: z.ZodMiniType<Block> = z.union([
  z.object({ type: z.literal('paragraph'), children: inlines }),
  z.object({ type: z.literal('heading'), level: z.literal([1, 2, 3]), children: inlines }),
  z.object({
    type: z.literal('list'),
    ordered: z.exactOptional(z.boolean()),
    items: list(inlines, 500),
  }),
]);

/** A narrative as blocks by language. */
export const richText: z.ZodMiniType<RichText> = dictionary(languageTag, list(block, 1000), 50);

/** Where a figure comes from. */
export const source: z.ZodMiniType<Source> = z.object({
  title: z.exactOptional(text),
  url: z.exactOptional(url),
  retrieved: z.exactOptional(partialDate),
  licence: z.exactOptional(line),
});

/** A value with the date that it is true of. */
export function figure<T>(value: z.ZodMiniType<T>): z.ZodMiniType<Figure<T>> {
  return z.object({
    value,
    asOf: partialDate,
    source: z.exactOptional(source),
    note: z.exactOptional(text),
  });
}

const identifier: z.ZodMiniType<Identifier> = z.object({
  scheme: id,
  value: line,
  status: z.exactOptional(z.enum(['valid', 'malformed', 'unknown'])),
});

/** Codes that others gave. */
export const identifiers: z.ZodMiniType<Identifier[]> = list(identifier, 1000);

/** A body. */
export const organisation: z.ZodMiniType<Organisation> = z.object({
  id: z.exactOptional(id),
  name: text,
  kind: z.exactOptional(z.enum(['municipality', 'region', 'ministry', 'university', 'company', 'nonprofit', 'other'])),
  identifiers: z.exactOptional(identifiers),
  url: z.exactOptional(url),
});

const party: z.ZodMiniType<Party> = z.object({
  organisation,
  roles: list(
    z.enum([
      'programmer',
      'managing-authority',
      'intermediate-body',
      'implementer',
      'beneficiary',
      'contractor',
      'partner',
      'scientific-partner',
      'coordinator',
      'steering-body',
      'responsible-office',
      'funder',
      'final-recipient',
    ]),
    50,
  ),
  amount: z.exactOptional(figure(money)),
});

/** Bodies in their roles. */
export const parties: z.ZodMiniType<Party[]> = list(party, 1000);

/** A span with either end not stated. */
export const period: z.ZodMiniType<Period> = z.object({
  start: z.exactOptional(partialDate),
  end: z.exactOptional(partialDate),
});

/** A status with who says so. */
export const status: z.ZodMiniType<Status> = z.object({
  code: z.enum(STATUS_CODES),
  label: z.exactOptional(text),
  since: z.exactOptional(partialDate),
  origin: z.enum(['declared', 'derived']),
  original: z.exactOptional(line),
  reason: z.exactOptional(text),
});
