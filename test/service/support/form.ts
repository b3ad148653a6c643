import type { Page } from 'puppeteer-core';

/** What a page's fields are, as a browser would send them. */
export type Fields = Readonly<Record<string, string>>;

/** Address of the form about a page, or about what `more` says. */
export function formAbout(url: string, path: string, more: Fields = {}): string {
  return `${url}v1/feedback-form?${new URLSearchParams({ profile: 'comuni', type: 'page', id: path, path, ...more }).toString()}`;
}

/** The form's fields as they stand in the page. */
export async function fieldsIn(page: Page): Promise<Fields> {
  return page.$eval('form', (form) => Object.fromEntries(new FormData(form)) as Record<string, string>);
}

/** Posts a form as a page of `origin` would; `null` for a program. */
export async function postForm(url: string, fields: Fields, origin: string | null): Promise<Response> {
  return fetch(`${url}v1/feedback-form`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: origin === null ? {} : { origin },
    redirect: 'manual',
  });
}

/** Opens an answer of the service in a page, without what it links to. */
export async function read(page: Page, response: Response): Promise<Page> {
  await page.setContent(await response.text());
  return page;
}

/** Presses the button that sends, and waits for what comes. */
export async function press(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.click('[part="send"]')]);
}

/** What a reader sees. */
export async function wordsOn(page: Page): Promise<string> {
  return page.$eval('main', (main) => main.innerText);
}
