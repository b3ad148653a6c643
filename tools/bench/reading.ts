import { checkReport, parseJson, schemas } from '@civita/sdk/wire';
import { checkReport as checkInBrowsers } from '../../packages/sdk/src/wire/check/report.browser.ts';
import { median, rounds, worked } from './rounds.ts';

/** What it costs to read and check a report's text: in each round every way reads it once, and `JSON.parse` alone is 1. */
export function readingRatios(
  text: string,
  count: number,
): readonly (readonly [name: string, ratio: number, ms: number])[] {
  const found = rounds(count, () => {
    const { ms: parse, value } = worked(() => JSON.parse(text) as unknown);
    const bounded = worked(() => parseJson(text, Infinity)).ms;
    const browser = worked(() => assertOk(checkInBrowsers(value))).ms;
    const node = worked(() => assertOk(checkReport(value))).ms;
    const zod = worked(() => assertOk({ ok: schemas.report.safeParse(value).success })).ms;
    return { parse, bounded, browser, node, zod };
  });
  const ratio = (ms: (round: number) => number): number => median(found.parse.map((parse, round) => ms(round) / parse));
  const at = (name: keyof typeof found, round: number): number => found[name][round] ?? Number.NaN;
  return [
    ['JSON.parse alone', 1, median(found.parse)],
    ['with the bounds on size and keys', ratio((round) => at('bounded', round)), median(found.bounded)],
    [
      'JSON.parse and the browsers’ check',
      ratio((round) => at('parse', round) + at('browser', round)),
      median(found.parse) + median(found.browser),
    ],
    [
      'JSON.parse and Node’s check',
      ratio((round) => at('parse', round) + at('node', round)),
      median(found.parse) + median(found.node),
    ],
    [
      'JSON.parse and zod alone',
      ratio((round) => at('parse', round) + at('zod', round)),
      median(found.parse) + median(found.zod),
    ],
  ];
}

/** A check that refuses would be quick for the wrong reason. */
function assertOk(result: { readonly ok: boolean }): void {
  if (!result.ok) throw new Error('The made-up report does not keep to its schema.');
}
