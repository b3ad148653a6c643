import { schemas } from '@civita/sdk/wire';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { jsonSchemaOf } from '../../../tools/json-schema.ts';
import { checksInPage } from '../support/page-checks.ts';
import { wholeReport } from '../support/whole-report.ts';

type Place = readonly (string | number)[];

let checks: Awaited<ReturnType<typeof checksInPage>>;

before(async () => {
  checks = await checksInPage();
});

const feedback = {
  profile: 'comuni',
  subject: { type: 'page', id: '/', path: '/', version: '2' },
  answers: { rate: 4, reasons: ['clear'], text: 'Bene' },
  lang: 'it',
};

const questionnaire = {
  schemaVersion: 1,
  profile: 'piazza',
  version: 3,
  language: 'it',
  question: 'Com’è la piazza?',
  scale: 'yes-no',
  scaleMeaning: 'Sì o no.',
  negative: { question: 'Che cosa manca?', reasons: [{ code: 'trees', label: 'Alberi' }] },
  textLimit: 300,
  open: false,
  gate: 'required',
  privacyUrl: '/privacy',
  loginUrl: 'https://login.example/',
};

const answer = {
  id: '0b0d5c5e-0000-4000-8000-000000000000',
  feedback,
  received: '2026-11-22T17:20Z',
  changeableUntil: '2026-11-23T17:20:30.500Z',
};

const aggregate = {
  subject: 'page:/',
  profile: 'comuni',
  version: '2',
  asOf: '2026-11-22',
  replies: [{ text: { it: 'Abbiamo riscritto la pagina.' }, date: '2026-11-20' }],
  n: 3,
  useful: { count: 2, rate: 0.5, low: 0.1, high: 0.9 },
  rates: [0, 0, 1, 1, null],
  reasons: { clear: 2, other: null },
};

const withheld = { subject: 'page:/', asOf: '2026-11-22T17:20Z', withheld: { floor: 10 } };

/** Every place of a value, the whole first. */
function placesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inside = Array.isArray(value)
    ? value.flatMap((part: unknown, index) => placesOf(part, [...place, index]))
    : Object.entries(value).flatMap(([key, part]) => placesOf(part, [...place, key]));
  return [place, ...inside];
}

/** The value with one place replaced; `undefined` leaves it out. */
function replaced(value: unknown, [step, ...rest]: Place, by: unknown): unknown {
  if (step === undefined) return by;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...(value as unknown[])]
    : { ...(value as object) };
  (copy as Record<string | number, unknown>)[step] = replaced(
    (value as Record<string | number, unknown>)[step],
    rest,
    by,
  );
  return copy;
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    0,
    -1,
    0.5,
    1e300,
    // What JSON.parse makes of 1e400.
    Infinity,
    true,
    '',
    ' ',
    'x',
    '2020',
    '2020-13',
    '😀'.repeat(300),
    'a'.repeat(5000),
    [],
    {},
    { more: 1 },
    ['x', 'x'],
  ),
  fc.jsonValue(),
);

describe('the validators that browsers get', () => {
  for (const [name, schema, good] of [
    ['checkReport', schemas.report, wholeReport],
    ['checkFeedback', schemas.feedback, feedback],
    ['checkQuestionnaire', schemas.questionnaire, questionnaire],
    ['checkStoredAnswer', schemas.answer, answer],
    ['checkAggregate', schemas.aggregate, aggregate],
    ['checkAggregate', schemas.aggregate, withheld],
  ] as const)
    it(`agree with zod on what is good and what is broken (${name}: ${Object.keys(good).join(', ')})`, () => {
      assert.deepEqual(checks[name](JSON.stringify(good)), {
        ok: true,
        value: JSON.parse(JSON.stringify(good)) as unknown,
      });
      let broken = 0;
      fc.assert(
        fc.property(fc.constantFrom(...placesOf(good)), odd, (place, by) => {
          const value = replaced(good, place, by);
          const json = value === undefined ? 'null' : JSON.stringify(value);
          const expected = z.safeParse(schema, JSON.parse(json)).success;
          const { ok, issues } = checks[name](json);
          assert.equal(ok, expected, json);
          if (ok) return;
          broken += 1;
          assert.ok(issues?.every(({ pointer, problem }) => /^(\/.*)?$/.test(pointer) && problem.length > 0));
        }),
        { numRuns: 2000 },
      );
      assert.ok(broken > 200, 'the values were broken often enough to tell');
    });

  it('name each place that is wrong', () => {
    const json = JSON.stringify({ ...feedback, answers: { rate: 7, extra: 1 }, 'a/b': 1 });
    const pointers = checks.checkFeedback(json).issues?.map(({ pointer }) => pointer);
    assert.deepEqual(pointers, ['/answers/rate', '/answers/extra', '/a~1b']);
  });

  it('cannot miss a rule: a schema that they would not check is refused when it is made', () => {
    assert.throws(() => jsonSchemaOf('shape', z.object({ link: z.url() })), /shape\/properties\/link: .* format "uri"/);
    assert.throws(() => jsonSchemaOf('shape', z.object({ even: z.number().check(z.multipleOf(2)) })), /"multipleOf"/);
    assert.doesNotThrow(() => jsonSchemaOf('shape', z.object({ day: z.iso.date() })));
  });
});
