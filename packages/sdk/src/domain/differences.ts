import { amountOf } from './amounts.ts';
import type { Difference } from './change.ts';
import { daysBetween } from './days.ts';
import { AMOUNT_KINDS } from './funding.ts';
import type { Money } from './money.ts';
import { moneyLine } from './money-line.ts';
import type { PartialDate } from './period.ts';
import { progressBy, PROGRESS_BASES } from './progress.ts';
import type { Project } from './project.ts';
import type { RichText } from './rich-text.ts';
import { plainText } from './rich-text.ts';
import type { Status } from './status.ts';
import type { Text } from './text.ts';

type OfKind<K extends Difference['kind']> = Extract<Difference, { kind: K }>;

/** Everything that changed between two states of a project. */
export function projectDifferences(before: Project, after: Project): readonly Difference[] {
  return [
    ...statusDifferences(before.status, after.status),
    ...projectMoney(before, after),
    ...PROGRESS_BASES.flatMap((basis) => progressDifferences(before, after, basis)),
    ...dateDifferences('planned-start', before.planned.start, after.planned.start),
    ...dateDifferences('planned-end', before.planned.end, after.planned.end),
    ...dateDifferences('actual-start', before.actual.start, after.actual.start),
    ...dateDifferences('actual-end', before.actual.end, after.actual.end),
    ...textDifferences('title', before.title, after.title),
    ...textDifferences('summary', before.summary, after.summary),
    ...narrativeDifferences(before.narrative, after.narrative),
  ];
}

/** A change of status: another code, or another label for the same code. */
export function statusDifferences(before: Status | undefined, after: Status | undefined): readonly Difference[] {
  const same = before?.code === after?.code && sameText(before?.label, after?.label);
  return same ? [] : [{ kind: 'status', ...stated(before, after) }];
}

/** A change of one amount. */
export function moneyDifferences(
  what: OfKind<'money'>['what'],
  before: Money | undefined,
  after: Money | undefined,
): readonly Difference[] {
  const currency = after?.currency ?? before?.currency;
  if (currency === undefined || (before?.minor === after?.minor && before?.currency === after?.currency)) return [];
  if (before && after && before.currency !== after.currency)
    return [...moneyDifferences(what, before, undefined), ...moneyDifferences(what, undefined, after)];
  const by = before && after ? { by: { minor: after.minor - before.minor, currency } } : {};
  return [{ kind: 'money', what, currency, ...stated(before, after), ...by }];
}

/** Changes of a text, language by language. */
export function textDifferences(
  what: OfKind<'text'>['what'],
  before: Text | undefined,
  after: Text | undefined,
): readonly Difference[] {
  const old = byLanguage(before);
  const next = byLanguage(after);
  return [...new Set([...old.keys(), ...next.keys()])]
    .sort()
    .filter((language) => old.get(language) !== next.get(language))
    .map((language) => ({ kind: 'text', what, language, ...stated(old.get(language), next.get(language)) }));
}

/** Changes of a narrative's words, language by language; new links and headings alone are none. */
export function narrativeDifferences(before: RichText | undefined, after: RichText | undefined): readonly Difference[] {
  return textDifferences('narrative', words(before), words(after));
}

function projectMoney(before: Project, after: Project): readonly Difference[] {
  const old = new Map(moneyLine([before]).map((line) => [line.currency, line]));
  const next = new Map(moneyLine([after]).map((line) => [line.currency, line]));
  return [...new Set([...old.keys(), ...next.keys()])].sort().flatMap((currency) => {
    const [was, is] = [old.get(currency), next.get(currency)];
    return [
      ...moneyDifferences('requested', was?.requested?.total, is?.requested?.total),
      ...moneyDifferences('awarded', was?.awarded?.total, is?.awarded?.total),
      ...moneyDifferences('to-be-found', was?.toBeFound?.total, is?.toBeFound?.total),
      ...AMOUNT_KINDS.flatMap((kind) =>
        moneyDifferences(kind, amountOf(before, kind, currency)?.value, amountOf(after, kind, currency)?.value),
      ),
    ];
  });
}

function progressDifferences(
  before: Project,
  after: Project,
  basis: OfKind<'progress'>['basis'],
): readonly Difference[] {
  const was = progressBy(before, basis);
  const is = progressBy(after, basis);
  if (was?.ratio === is?.ratio) return [];
  const of = (found: typeof was) => found && { ratio: found.ratio, asOf: found.asOf };
  return [{ kind: 'progress', basis, ...stated(of(was), of(is)) }];
}

function dateDifferences(
  what: OfKind<'date'>['what'],
  before: PartialDate | undefined,
  after: PartialDate | undefined,
): readonly Difference[] {
  if (before === after) return [];
  const by = before !== undefined && after !== undefined ? daysBetween(before, after) : undefined;
  return [{ kind: 'date', what, ...stated(before, after), ...(by ? { by } : {}) }];
}

function stated<T>(before: T | undefined, after: T | undefined): { readonly before?: T; readonly after?: T } {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function byLanguage(text: Text | undefined): ReadonlyMap<string, string> {
  if (text === undefined) return new Map();
  return new Map(typeof text === 'string' ? [['', text]] : Object.entries(text));
}

function words(narrative: RichText | undefined): Text | undefined {
  return narrative && Object.fromEntries(Object.entries(narrative).map(([tag, blocks]) => [tag, plainText(blocks)]));
}

function sameText(before: Text | undefined, after: Text | undefined): boolean {
  return textDifferences('label', before, after).length === 0;
}
