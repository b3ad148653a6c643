import type { Feedback } from '@civita/sdk';
import type { Branch, Questionnaire, QuestionnaireFile } from '@civita/sdk/feedback';
import {
  builtIn,
  checkAnswer,
  comuni,
  feedbackOf,
  questionnaireAmong,
  questionnaireIssues,
  questionnaireOf,
  questionnaires,
  readQuestionnaire,
  servizio,
  utile,
} from '@civita/sdk/feedback';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** A question that a city has thought of by itself. */
const piazza: Questionnaire = {
  profile: 'piazza',
  version: 2,
  language: 'it',
  question: 'Ti piace la nuova piazza?',
  scale: 'yes-no',
  positive: {
    question: 'Che cosa ti piace?',
    reasons: [
      { code: 'trees', label: 'Gli alberi' },
      { code: 'other', label: 'Altro' },
    ],
  },
  negative: {
    question: 'Che cosa manca?',
    reasons: [
      { code: 'shade', label: 'L’ombra' },
      { code: 'other', label: 'Altro' },
    ],
  },
  textLimit: 300,
};

function places(change: Partial<Questionnaire>): readonly string[] {
  return questionnaireIssues({ ...piazza, ...change }).map(({ pointer }) => pointer);
}

describe('the questionnaires of Civita', () => {
  it('can all be asked, and sent as files', () => {
    for (const questionnaire of builtIn) {
      const file: QuestionnaireFile = { ...questionnaire, schemaVersion: 1 };
      assert.deepEqual(readQuestionnaire(JSON.parse(JSON.stringify(file))), { ok: true, value: file });
    }
  });

  it('ask about a service as about a page, but for the question', () => {
    const { question, scaleMeaning, profile, ...rest } = servizio;
    assert.equal(question, 'Quanto è stato facile usare questo servizio?');
    assert.match(scaleMeaning ?? '', /facile/);
    assert.equal(profile, 'servizio');
    for (const key of Object.keys(rest) as (keyof typeof rest)[]) assert.equal(rest[key], comuni[key], key);
  });

  for (const [profile, language, expected] of [
    ['utile', 'it', 'it'],
    ['utile', 'de', 'de'],
    ['utile', 'DE-at', 'de'],
    ['utile', 'fr_CH', 'fr'],
    ['utile', 'sl', 'sl'],
    ['utile', 'es-419', 'es'],
    ['utile', 'en-GB', 'en'],
    ['utile', 'pl', 'en'],
    ['utile', 'ita', 'en'],
    ['comuni', 'de', 'it'],
    ['servizio', 'en', 'it'],
  ] as const)
    it(`come in the reader’s language where their wording is free: ${profile} for "${language}" in "${expected}"`, () => {
      assert.equal(questionnaireOf(profile, language)?.language, expected);
    });

  it('are Italian when no language is stated', () => {
    assert.deepEqual(
      questionnaires.map(({ profile }) => questionnaireOf(profile)),
      questionnaires,
    );
  });
});

describe('a city’s own questionnaire', () => {
  it('can be asked when it keeps to the rules', () => {
    assert.deepEqual(places({}), []);
    const { positive: _, negative: __, ...without } = piazza;
    assert.deepEqual(questionnaireIssues(without), []);
  });

  it('is chosen by its profile and the reader’s language among those that the city asks', () => {
    const german = { ...piazza, language: 'de', question: 'Gefällt Ihnen der neue Platz?' };
    const among = [...builtIn, piazza, german];
    assert.equal(questionnaireAmong(among, 'piazza', 'de-IT'), german);
    assert.equal(questionnaireAmong(among, 'piazza', 'fr'), piazza);
    assert.equal(questionnaireAmong(among, 'utile', 'it'), utile);
    assert.equal(questionnaireAmong(among, 'parco', 'it'), undefined);
  });

  it('counts each reason under one code with one label', () => {
    const reason = (code: string, label: string): Branch => ({
      question: 'Perché?',
      reasons: [
        { code: 'first', label: 'Il primo' },
        { code, label },
      ],
    });
    assert.deepEqual(places({ positive: reason('first', 'Il secondo') }), ['/positive/reasons/1/code']);
    assert.deepEqual(places({ positive: reason('other', 'Qualcos’altro') }), [
      '/positive/reasons/1/code',
      '/negative/reasons/1/code',
    ]);
  });

  it('says something wherever a person reads, and offers a reason where it asks for one', () => {
    assert.deepEqual(places({ question: ' ', scaleMeaning: '\n' }), ['/question', '/scaleMeaning']);
    assert.deepEqual(places({ negative: { question: ' ', reasons: [] } }), ['/negative/question', '/negative/reasons']);
    assert.deepEqual(places({ negative: { question: 'Come?', reasons: [{ code: 'a', label: ' ' }] } }), [
      '/negative/reasons/0/label',
    ]);
  });

  it('does not take the name of one of Civita’s', () => {
    assert.deepEqual(
      questionnaireIssues({ ...comuni, question: 'Ti piace?' }).map(({ pointer }) => pointer),
      ['/profile'],
    );
    assert.deepEqual(
      questionnaireIssues({ ...comuni, textLimit: 500 }).map(({ pointer }) => pointer),
      ['/profile'],
    );
    assert.deepEqual(questionnaireIssues({ ...comuni, version: 2, textLimit: 500 }), []);
  });

  it('has codes that can name a count', () => {
    for (const code of ['constructor', '__proto__', 'Alberi', 'due parole', 'è', '-a', 'a-', 'a'.repeat(61), '']) {
      const negative = { question: 'Perché?', reasons: [{ code, label: 'Così' }] };
      const read = readQuestionnaire({ ...piazza, schemaVersion: 1, negative });
      assert.deepEqual(!read.ok && read.issues[0]?.pointer, '/negative/reasons/0/code', code);
    }
  });

  it('makes an answer of a form’s fields, with the reasons of the follow-up that belongs to it', () => {
    const fields = new URLSearchParams(
      'profile=piazza&type=page&id=%2F&path=%2F&lang=it&useful=no&reasons=trees&reasons=shade&reasons=other',
    );
    const feedback = feedbackOf(fields, () => piazza) as Feedback;
    assert.deepEqual(feedback.answers.reasons, ['shade', 'other']);
    assert.deepEqual(checkAnswer(feedback, piazza), []);
  });

  it('takes no answer to another question', () => {
    const feedback = feedbackOf(new URLSearchParams('profile=utile&useful=yes&lang=it')) as Feedback;
    assert.deepEqual(
      checkAnswer(feedback, piazza).map(({ pointer }) => pointer),
      ['/profile'],
    );
  });
});
