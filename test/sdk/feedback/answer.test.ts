import type { Feedback } from '@civita/sdk';
import { branchFor, checkAnswer, comuni, lengthOf, questionnaireOf } from '@civita/sdk/feedback';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

function answer(answers: Feedback['answers']): Feedback {
  return { profile: 'comuni', subject: { type: 'page', id: '/', path: '/' }, answers, lang: 'it' };
}

function places(answers: Feedback['answers']): string[] {
  return checkAnswer(answer(answers), comuni).map(({ pointer }) => pointer);
}

describe('an answer to the national question', () => {
  it('needs a rate', () => {
    assert.deepEqual(places({}), ['/answers/rate']);
    assert.deepEqual(places({ rate: 4 }), []);
    assert.deepEqual(places({ rate: 4, useful: 'yes' }), ['/answers/useful']);
  });

  it('takes the reasons of its own branch, each once', () => {
    assert.deepEqual(places({ rate: 5, reasons: ['clear', 'other'] }), []);
    assert.deepEqual(places({ rate: 3, reasons: ['unclear'] }), []);
    assert.deepEqual(places({ rate: 3, reasons: ['clear'] }), ['/answers/reasons/0']);
    assert.deepEqual(places({ rate: 5, reasons: ['clear', 'clear'] }), ['/answers/reasons/1']);
  });

  it('takes 200 characters as a person counts them', () => {
    assert.equal(lengthOf('👩‍👩‍👧è'), 2);
    assert.deepEqual(places({ rate: 5, text: '👩‍👩‍👧'.repeat(200) }), []);
    assert.deepEqual(places({ rate: 5, text: 'a'.repeat(201) }), ['/answers/text']);
  });

  it('asks for difficulties up to three stars and for what was liked from four', () => {
    assert.deepEqual([1, 2, 3, 4, 5].map(branchFor), ['negative', 'negative', 'negative', 'positive', 'positive']);
  });

  it('is known by its profile', () => {
    assert.equal(questionnaireOf('comuni'), comuni);
    assert.equal(questionnaireOf('other'), undefined);
  });
});
