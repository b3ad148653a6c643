import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Condition } from './condition.ts';
import type { Look, Seen } from './look.ts';
import { see } from './look.ts';
import { answerQuestion } from './question.ts';
import type { Served } from './site.ts';

/** Milliseconds after which what should be there is missed: the longest wait of ours is a request of 10 s. */
const PATIENCE = 25_000;

/** What came of a visit. */
export interface Outcome {
  readonly shown: 'card' | 'link' | 'nothing';
  readonly question: 'answered' | 'link' | 'not asked';
  /** What is not as it should be; empty when the condition passes. */
  readonly problems: readonly string[];
  readonly look: Look | undefined;
}

/** Opens a condition's page and compares what it shows with a plain page; without `plain`, it is the plain page. */
export async function visit(browser: Browser, served: Served, condition: Condition, plain?: Look): Promise<Outcome> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? error.message : String(error);
    // Firefox tells here what other browsers tell in the console: refused requests, broken policies.
    const isThrown =
      page.browser().process()?.spawnfile.includes('firefox') !== true || /^\w*(Error|Exception)\b/.test(text);
    errors.push(`${isThrown ? 'uncaught' : 'console'}: ${text}`);
  });
  page.on('console', (message) => {
    said.push(message.text());
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  try {
    await emulate(page, condition);
    const arrival = page.goto(served.addressOf(condition), { waitUntil: 'load' });
    if (condition.unfinished) arrival.catch(() => undefined);
    else await arrival;
    await reach(page, condition, condition.awaits ?? condition.expects);
    await condition.then?.(page);
    const { link, look, room } = await reach(page, condition, condition.expects);
    const question = await ask(page, served, condition);
    const ours = errors.filter((error) => !/favicon\.ico/.test(error) && !condition.noise?.test(error));
    const shown = look ? 'card' : link ? 'link' : 'nothing';
    const problems = [
      ...(shown === condition.expects ? [] : [`shows ${shown}`]),
      ...(room ? ['the link keeps room for what does not come'] : []),
      ...(look && !link ? ['the link is not visible'] : []),
      ...(look && plain ? differences(look, plain, condition) : []),
      ...(condition.expects === 'card' ? ours : ours.filter((error) => error.startsWith('uncaught'))),
      ...(question === 'not asked' && condition.expects === 'card' && !condition.noQuestion ? ['no question'] : []),
      ...((await condition.check?.(page, said)) ?? '').split('\n').filter(Boolean),
    ];
    return { shown, question, problems, look };
  } catch (error) {
    return { shown: 'nothing', question: 'not asked', problems: [String(error), ...errors], look: undefined };
  } finally {
    await context.close();
  }
}

async function emulate(page: Page, { emulate = {} }: Condition): Promise<void> {
  await page.setViewport({ width: emulate.width ?? 1000, height: 900 });
  if (emulate.scripts === false) await page.setJavaScriptEnabled(false);
  if (!emulate.features && !emulate.media) return;
  if (page.browser().process()?.spawnfile.includes('firefox')) return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: emulate.media ?? '',
    features: [...(emulate.features ?? [])],
  });
}

/** Waits for a card, or until what stands on the page will not become one any more. */
async function reach(page: Page, condition: Condition, goal: 'card' | 'link'): Promise<Seen> {
  const until = Date.now() + PATIENCE;
  const look = async (): Promise<Seen> =>
    // A page that is still being read may change under the question.
    (await frameOf(page, condition))
      .evaluate(see)
      .catch(() => ({ link: false, look: undefined, atRest: false, room: false }));
  let seen = await look();
  if (goal === 'link' && !condition.unfinished)
    await page.waitForNetworkIdle({ idleTime: 300, timeout: PATIENCE }).catch(() => undefined);
  while (goal === 'card' ? !seen.look : !seen.atRest) {
    if (Date.now() > until) break;
    await pause(50);
    seen = await look();
  }
  return seen;
}

async function ask(page: Page, served: Served, condition: Condition): Promise<Outcome['question']> {
  if (condition.expects === 'link' || condition.noQuestion) return condition.noQuestion ? 'not asked' : 'link';
  const until = Date.now() + PATIENCE;
  const stored = served.storedFor(condition);
  const frame = await frameOf(page, condition);
  let progress = await frame.evaluate(answerQuestion);
  while (progress !== 'thanked' && Date.now() < until) {
    await pause(50);
    progress = await frame.evaluate(answerQuestion);
  }
  return progress === 'thanked' && served.storedFor(condition) === stored + 1 ? 'answered' : 'not asked';
}

async function frameOf(page: Page, { frame }: Condition): Promise<Frame> {
  if (frame === undefined) return page.mainFrame();
  return page.waitForFrame((candidate) => candidate.url().endsWith('?inner'));
}

function differences(look: Look, plain: Look, { differs = [] }: Condition): readonly string[] {
  return (Object.keys(plain) as (keyof Look)[])
    .filter((key) => look[key] !== plain[key] && !differs.includes(key))
    .map((key) => `${key} is ${look[key]}, on a plain page ${plain[key]}`);
}
