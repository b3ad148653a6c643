import { checkReport, parseJson, readReport, unknownKeys } from '@civita/sdk/wire';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { checksInPage } from '../support/page-checks.ts';
import { wholeReport } from '../support/whole-report.ts';

const whole = JSON.stringify(wholeReport);

/** The whole report's text with something put in front of its projects. */
function withProjects(text: string): string {
  assert.ok(whole.includes('"allocations":['), 'the text is as expected');
  return whole.replace('"allocations":[', `${text}"allocations":[`);
}

/** Sections in sections. */
function nested(levels: number): string {
  return (
    '{"id":"s","kind":"narrative","title":"t","order":0,"children":['.repeat(levels) +
    '{"id":"s","kind":"narrative","title":"t","order":0}' +
    ']}'.repeat(levels)
  );
}

describe('a document from others', () => {
  it('is refused when it is too long, by its bytes and not by its characters', () => {
    const text = JSON.stringify('è'.repeat(100));
    assert.equal(text.length, 102);
    assert.ok(parseJson(text, 202).ok);
    assert.deepEqual(parseJson(text, 201), {
      ok: false,
      issues: [{ pointer: '', problem: 'must have 201 bytes or fewer' }],
    });
    assert.ok(!readReport(whole, { maxBytes: 1000 }).ok);
    assert.ok(readReport(whole).ok);
  });

  it('is refused when it is cut off', () => {
    assert.deepEqual(parseJson('{"a":'), {
      ok: false,
      issues: [{ pointer: '', problem: 'is no JSON that can be read' }],
    });
  });

  it('may not hold a key that changes a prototype, however it is written, and says where it stands', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__', '\\u0063onstructor']) {
      const result = readReport(withProjects(`"x":[0,{"${key}":{"polluted":true}}],`));
      assert.ok(!result.ok, key);
      assert.match(result.issues[0]?.pointer ?? '', /^\/x\/1\/(__proto__|constructor|prototype)$/);
      assert.equal(result.issues[0]?.problem, 'this key may not stand in data');
    }
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('may speak of such names', () => {
    const value = { note: 'constructor', '__proto__ ': 'prototype', list: ['__proto__'] };
    assert.deepEqual(parseJson(JSON.stringify(value)), { ok: true, value });
  });

  it('may be nested as deep as it likes where nobody looks', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    assert.ok(readReport(withProjects(`"later":${deep},`)).ok);
    assert.ok(!parseJson(`[{"__proto__":1},${deep}]`).ok);
  });
});

describe('keys that report v1 does not know', () => {
  it('are left out and can be listed', () => {
    const { value } = parseJson(whole) as { value: typeof wholeReport };
    const more = { ...value, later: 1, edition: { ...value.edition, 'a/b': { c: 1 } } };
    assert.deepEqual(checkReport(more), { ok: true, value: wholeReport });
    assert.deepEqual(unknownKeys(more), ['/edition/a~1b', '/later']);
    assert.deepEqual(unknownKeys(wholeReport), []);
    assert.deepEqual(unknownKeys('no report'), []);
  });
});

describe('the bounds of report v1', () => {
  let inPage: Awaited<ReturnType<typeof checksInPage>>;
  before(async () => {
    inPage = await checksInPage();
  });

  const tooMuch: Readonly<Record<string, string>> = {
    '/edition/sections/0/children/0/children/0/children/0/children/0/children/0/children': whole.replace(
      '"sections":[',
      `"sections":[${nested(6)},`,
    ),
    '/organisations': whole.replace('"organisations":[', `"organisations":[${'0,'.repeat(100_001)}`),
    '/projects/0/steps': whole.replace('"steps":[', `"steps":[${'0,'.repeat(1001)}`),
    '/edition/language': whole.replace('"language":"it"', `"language":"${'a'.repeat(1e6)}"`),
    '/glossary': whole.replace(
      '"glossary":{',
      `"glossary":{${[...Array(10_001).keys()].map((index) => `"A${index}":"a",`).join('')}`,
    ),
    '/glossary/constructor': whole.replace('"glossary":{', '"glossary":{"constructor":"a",'),
  };
  for (const [pointer, text] of Object.entries(tooMuch))
    it(`are kept in Node and in browsers: ${pointer}`, () => {
      const value: unknown = JSON.parse(text);
      const inNode = checkReport(value);
      assert.ok(!inNode.ok);
      assert.equal(inNode.issues[0]?.pointer, pointer);
      const outcome = inPage.checkReport(text);
      assert.equal(outcome.ok, false);
      assert.equal(outcome.issues?.[0]?.pointer, pointer);
    });

  it('let six levels of sections stand', () => {
    const text = whole.replace('"sections":[', `"sections":[${nested(5)},`);
    assert.ok(checkReport(JSON.parse(text)).ok);
    assert.ok(inPage.checkReport(text).ok);
  });

  it('are told in a hundred issues, however many there are', () => {
    const text = whole.replace('"organisations":[', `"organisations":[${'0,'.repeat(50_000)}`);
    const inNode = checkReport(JSON.parse(text));
    assert.ok(!inNode.ok);
    assert.equal(inNode.issues.length, 100);
    assert.equal(inPage.checkReport(text).issues?.length, 100);
  });
});
