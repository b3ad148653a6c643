import type { AnswerMemory } from '@civita/sdk/feedback';
import { answeredBefore, forgetAnswer, rememberAnswer, rememberedReceipt } from '@civita/sdk/feedback';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';

const question = { profile: 'comuni', subject: { type: 'page', id: '/verde', path: '/verde', version: '2' } } as const;
const receipt = { id: '6f1d6f2e-64a4-4b6e-9a5b-0f6f3f0f4a11', receipt: 'codice' };

const names = ['sessionStorage', 'localStorage'] as const;
let session: Map<string, string>;
let local: Map<string, string>;

/** A browser's storage over a map. */
function over(kept: Map<string, string>): object {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
}

beforeEach(() => {
  session = new Map();
  local = new Map();
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, value: over(session) });
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: over(local) });
});

afterEach(() => {
  for (const name of names) Reflect.deleteProperty(globalThis, name);
});

describe('what a browser remembers of an answer', () => {
  it('is nothing before the service’s word', () => {
    for (const memory of ['session', 'local', 'none'] as const) assert.equal(answeredBefore(question, memory), false);
    assert.equal(rememberedReceipt(question), undefined);
    assert.deepEqual([session.size, local.size], [0, 0]);
  });

  for (const [memory, marks, receipts] of [
    ['session', [1, 0], 1],
    ['local', [0, 1], 1],
    ['none', [0, 0], 0],
  ] as const satisfies readonly (readonly [AnswerMemory, readonly number[], number])[])
    it(`is what the city and the person let it be: ${memory}`, () => {
      rememberAnswer(question, receipt, memory);
      const count = (kept: Map<string, string>, name: string): number =>
        [...kept.keys()].filter((key) => key.startsWith(`civita-${name}-1:`)).length;
      assert.deepEqual([count(session, 'answered'), count(local, 'answered')], marks);
      assert.deepEqual([count(session, 'receipt'), count(local, 'receipt')], [receipts, 0]);
      assert.equal(session.size + local.size, marks[0] + marks[1] + receipts);
      assert.equal(answeredBefore(question, memory), memory !== 'none');
      assert.deepEqual(rememberedReceipt(question), memory === 'none' ? undefined : receipt);
    });

  it('is for the tab’s session when nothing else is said', () => {
    rememberAnswer(question, receipt);
    assert.equal(answeredBefore(question), true);
    assert.equal(local.size, 0);
  });

  it('names no person and no device outside the tab', () => {
    rememberAnswer(question, receipt, 'local');
    assert.deepEqual([...local], [['civita-answered-1:["comuni","page","/verde",null]', '2']]);
  });

  it('belongs to one question, one thing and one version of it', () => {
    rememberAnswer(question, receipt);
    const { profile, subject } = question;
    const { version: _, ...unversioned } = subject;
    for (const other of [
      { profile: 'utile', subject },
      { profile, subject: { ...subject, id: '/', path: '/' } },
      { profile, subject: { ...subject, type: 'section' } },
      { profile, subject: { ...subject, section: 'costi' } },
      { profile, subject: { ...subject, version: '3' } },
      { profile, subject: unversioned },
    ] as const) {
      assert.equal(answeredBefore(other), false, JSON.stringify(other));
      assert.equal(rememberedReceipt(other), undefined);
    }
    assert.equal(answeredBefore({ profile, subject: { ...subject, path: '/altra' } }), true);
  });

  it('gives way to the answer about a new version', () => {
    const next = { ...question, subject: { ...question.subject, version: '3' } };
    rememberAnswer(question, receipt, 'local');
    rememberAnswer(next, { ...receipt, receipt: 'altro' }, 'local');
    assert.deepEqual([answeredBefore(question, 'local'), answeredBefore(next, 'local')], [false, true]);
    assert.equal(rememberedReceipt(next)?.receipt, 'altro');
    assert.deepEqual([session.size, local.size], [1, 1]);
  });

  it('goes when the answer is withdrawn, and when nothing may be remembered any more', () => {
    for (const memory of ['session', 'local'] as const)
      for (const forget of [forgetAnswer, (asked: typeof question) => rememberAnswer(asked, receipt, 'none')]) {
        rememberAnswer(question, receipt, memory);
        forget(question);
        assert.deepEqual([session.size, local.size], [0, 0]);
      }
  });

  it('is nothing where the browser keeps nothing, or another script has written there', () => {
    rememberAnswer(question, receipt);
    const [key = ''] = [...session.keys()].filter((name) => name.includes('receipt'));
    for (const value of ['', '{', 'null', '[]', '["2",1,2]', '["2"]']) {
      session.set(key, value);
      assert.equal(rememberedReceipt(question), undefined, value);
    }
    for (const name of names)
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          throw new Error('SecurityError');
        },
      });
    rememberAnswer(question, receipt);
    assert.deepEqual([answeredBefore(question), rememberedReceipt(question)], [false, undefined]);
  });
});
