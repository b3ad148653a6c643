import { draftOf, forgetDraft, keepDraft } from '@civita/sdk/feedback';
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';

/** Runs the rest of the test in a browser's tab whose storage is this. */
function inTabWith(descriptor: PropertyDescriptor): void {
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, ...descriptor });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'sessionStorage');
});

describe('a draft', () => {
  it('is kept in the tab until it is forgotten, under a name of ours', () => {
    const kept = new Map<string, string>();
    inTabWith({
      value: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
        removeItem: (key: string) => kept.delete(key),
      },
    });
    assert.equal(keepDraft('utile:/verde', new URLSearchParams('useful=no&text=Pi%C3%B9 %26 meglio')), true);
    assert.deepEqual([...kept.keys()], ['civita-draft-1:utile:/verde']);
    assert.equal(draftOf('utile:/verde')?.get('text'), 'Più & meglio');
    assert.equal(draftOf('utile:/altro'), undefined);
    forgetDraft('utile:/verde');
    assert.equal(kept.size, 0);
  });

  it('is not promised where the browser keeps nothing', () => {
    inTabWith({ value: undefined });
    assert.equal(keepDraft('a', []), false);
    inTabWith({
      get: () => {
        throw new Error('SecurityError');
      },
    });
    assert.equal(keepDraft('a', []), false);
    assert.equal(draftOf('a'), undefined);
    forgetDraft('a');
  });
});
