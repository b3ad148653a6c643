import type { Frame, Page } from 'puppeteer-core';

/** The frame that holds the question. */
export type Widget = Frame;

/** What a widget has said last; `arrived`: that an answer of an earlier page got there. */
export type Said = 'thanks' | 'arrived' | 'saved' | 'not saved' | 'nothing';

/** How long anything may take, in milliseconds: the machine may be busy. */
export const PATIENCE = 180_000;

/** The question on a page, or in the frame on it; waits until it is there. */
export async function widgetIn(page: Page, isInFrame: boolean): Promise<Widget> {
  const frame = isInFrame ? await framed(page) : page.mainFrame();
  await until('the question', () =>
    frame.evaluate(() => document.querySelector('[data-element="feedback-rate-4"]') !== null),
  );
  return frame;
}

async function framed(page: Page): Promise<Widget> {
  let frame: Frame | null | undefined;
  await until('the frame', async () => (frame = await (await page.$('iframe'))?.contentFrame()));
  if (!frame) throw new Error('The page has no frame.');
  return frame;
}

/** Chooses four stars. */
export async function touch(widget: Widget): Promise<void> {
  await widget.$eval('[data-element="feedback-rate-4"]', (star) => (star as HTMLElement).click());
}

/** Goes on to the text and types. */
export async function write(widget: Widget, text: string): Promise<void> {
  await widget.$eval("[part='next']", (next) => (next as HTMLElement).click());
  await widget.$eval('textarea', (box, typed) => (box.value = typed), text);
}

/** Presses the button. */
export async function press(widget: Widget): Promise<void> {
  await widget.$eval("[part='send']", (send) => (send as HTMLElement).click());
}

/** Answers from the first star to the button. */
export async function answer(widget: Widget, text: string): Promise<void> {
  await touch(widget);
  await write(widget, text);
  await press(widget);
}

/** Whether the part that is loaded with the first touch is there: the counter is its work. */
export async function isTouched(widget: Widget): Promise<boolean> {
  return widget.$eval("[part='counter']", (counter) => !(counter as HTMLElement).hidden);
}

/** What the widget says once it is done with sending. */
export async function hear(widget: Widget): Promise<Said> {
  let said: Said | undefined;
  await until('a word', async () => (said = await heard(widget)));
  return said ?? 'nothing';
}

async function heard(widget: Widget): Promise<Said | undefined> {
  return widget.evaluate(() => {
    if (document.querySelector("[data-civita-feedback='thanks']")) return 'thanks';
    const tone = document.querySelector("[part='status']")?.getAttribute('data-tone');
    if (tone === 'note') return 'saved';
    return tone === 'failed' ? 'not saved' : undefined;
  });
}

/** Does what people and browsers do while an answer waits, until one of the pages says that it arrived. */
export async function stirUntilArrived(widgets: readonly Widget[], comesOnline = true): Promise<Said> {
  let said: Said | undefined;
  await until('an arrival', async () => {
    // A page may be on its way to the service's thanks just then.
    for (const widget of widgets) said ??= await stir(widget, comesOnline).catch(() => undefined);
    return said;
  }).catch(() => undefined);
  return said ?? 'nothing';
}

async function stir(widget: Widget, comesOnline: boolean): Promise<Said | undefined> {
  return widget.evaluate((isBack) => {
    document.querySelector('form')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    if (isBack) dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    if (document.querySelector("[data-civita-feedback='thanks']")) return 'thanks';
    return document.querySelector("[part='leftover']") ? 'arrived' : undefined;
  }, comesOnline);
}

/**
 * Asks until something is so. A page in the background draws no frames, so that puppeteer's own waiting, which counts in frames, may never
 * end there.
 *
 * @throws Error when it takes too long.
 */
export async function until(what: string, isSo: () => unknown): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`It took too long: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
