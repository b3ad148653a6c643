import type { Feedback } from '@civita/sdk';
import { checkAnswer, comuni, feedbackOf, questionnaireOf, utile } from '@civita/sdk/feedback';
import { checkFeedback } from '@civita/sdk/wire';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const about = 'profile=comuni&type=page&id=/verde&path=/verde&version=&lang=it';

function read(answers: string): Feedback {
  const result = checkFeedback(feedbackOf(new URLSearchParams(`${about}&${answers}`)));
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

describe('the fields of a form', () => {
  it('make an answer, without the fields that are empty', () => {
    assert.deepEqual(read('rate=4&reasons=clear&reasons=other&text=&key=1'), {
      profile: 'comuni',
      subject: { type: 'page', id: '/verde', path: '/verde' },
      answers: { rate: 4, reasons: ['clear', 'other'] },
      lang: 'it',
    });
  });

  it('make the same answer from a posted body as from a browser', () => {
    const data = new FormData();
    for (const [name, value] of new URLSearchParams(`${about}&rate=2`)) data.append(name, value);
    data.append('text', ' due\nrighe ');
    assert.deepEqual(feedbackOf(data), read(`rate=2&text=${encodeURIComponent(' due\r\nrighe ')}`));
  });

  it('count a line’s end as one, as the person’s counter does, though browsers post two characters', () => {
    const lines = (count: number): string => encodeURIComponent('a\r\n'.repeat(count / 2 - 1) + 'aa');
    const isTaken = (text: string): boolean => checkAnswer(read(`rate=2&text=${text}`), comuni).length === 0;
    assert.deepEqual([isTaken(lines(200)), isTaken(`${lines(200)}a`)], [true, false]);
  });

  it('leave out a reason of the follow-up that no longer belongs to the rate', () => {
    assert.deepEqual(read('rate=2&reasons=clear').answers, { rate: 2 });
    assert.deepEqual(read('rate=2&reasons=other').answers, { rate: 2, reasons: ['other'] });
  });

  it('are refused by name when they are wrong', () => {
    const refused = (answers: string): unknown => checkFeedback(feedbackOf(new URLSearchParams(`${about}&${answers}`)));
    assert.match(JSON.stringify(refused('rate=7')), /"pointer":"\/answers\/rate"/);
    assert.match(JSON.stringify(refused('useful=maybe')), /"pointer":"\/answers\/useful"/);
    const answer = read('rate=2&reasons=made-up');
    assert.deepEqual(
      checkAnswer(answer, questionnaireOf('comuni')!).map(({ pointer }) => pointer),
      ['/answers/reasons/0'],
    );
  });
});

describe('the question of the social report', () => {
  const answer = (answers: Feedback['answers']): string[] =>
    checkAnswer({ ...read('rate=5'), profile: 'utile', answers }, utile).map(({ pointer }) => pointer);

  it('takes yes or no, and no rate', () => {
    assert.deepEqual(answer({ useful: 'no' }), []);
    assert.deepEqual(answer({}), ['/answers/useful']);
    assert.deepEqual(answer({ useful: 'yes', rate: 5 }), ['/answers/rate']);
  });

  it('takes a text of 500 characters and no reasons', () => {
    assert.deepEqual(answer({ useful: 'yes', text: 'a'.repeat(500) }), []);
    assert.deepEqual(answer({ useful: 'yes', text: 'a'.repeat(501) }), ['/answers/text']);
    assert.deepEqual(answer({ useful: 'yes', reasons: ['other'] }), ['/answers/reasons/0']);
  });

  it('is asked in the language of the reader, the national one in Italian only', () => {
    assert.equal(questionnaireOf('utile', 'en-GB')?.question, 'Was this page useful to you?');
    assert.equal(questionnaireOf('utile', 'it-IT')?.question, 'Ti è stata utile questa pagina?');
    assert.equal(questionnaireOf('comuni', 'en')?.language, 'it');
  });
});
