import type { Questionnaire } from '@civita/sdk/feedback';
import { readQuestionnaire } from '@civita/sdk/feedback';
import type { Page } from 'puppeteer-core';

/**
 * Adds to a page of hostile strings, for each of them, the question about the page and its figures with the string in every text
 * and every attribute, and waits until they show it. Each kind stands with a harmless text first. A string that no question may
 * have is left out: the element shows none of it.
 */
export async function addQuestions(page: Page, strings: readonly string[]): Promise<void> {
  const questions = ['Testo', ...strings].map(questionOf);
  await page.evaluate(
    add,
    questions.filter((question) => readQuestionnaire({ schemaVersion: 1, ...question }).ok),
  );
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('[data-kind]')].every((element) =>
        (element.shadowRoot ?? element).querySelector('form, .civita'),
      ),
    { timeout: 120_000, polling: 200 },
  );
}

function questionOf(text: string, index: number): Questionnaire {
  const branch = { question: text, reasons: [{ code: 'other', label: text }] };
  return {
    profile: `p${index}`,
    version: 1,
    language: 'it',
    question: text,
    scale: 'stars',
    scaleMeaning: text,
    positive: branch,
    negative: branch,
    textLimit: 200,
  };
}

/** It runs in the page. */
function add(questions: readonly Questionnaire[]): void {
  const place = document.createElement('section');
  const put = (tag: string, attributes: Readonly<Record<string, string>>, properties: object): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ ...attributes, 'data-kind': tag })) element.setAttribute(name, value);
    place.append(Object.assign(element, properties));
  };
  for (const questionnaire of questions) {
    const { question: text, profile } = questionnaire;
    const around = { version: text, 'subject-id': text, section: text, path: text, language: text };
    put('civita-page-feedback', { ...around, service: '/c/prova', profile }, { questionnaire });
    put(
      'civita-feedback-summary',
      { subject: text, profile: text, within: text },
      {
        figures: {
          subject: text,
          profile: text,
          version: text,
          asOf: '2026-11-22',
          n: 20,
          useful: { count: 15, rate: 0.75, low: 0.5, high: 0.9 },
          rates: [1, 1, 3, 5, 10],
          reasons: { [`${text} `]: 4 },
          replies: [{ text, date: '2026-11-22' }],
        },
      },
    );
  }
  document.body.append(place);
}
