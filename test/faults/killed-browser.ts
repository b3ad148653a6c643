import type { Page } from 'puppeteer-core';
import type { Device } from './device.ts';
import type { Wire } from './faults.ts';
import type { Proxy } from './proxy.ts';
import { HALT } from './proxy.ts';
import type { Outcome } from './round.ts';
import { lies, not } from './round.ts';
import type { Said } from './widget.ts';
import { PATIENCE, hear, isTouched, press, stirUntilArrived, touch, until, widgetIn, write } from './widget.ts';

/** A step at which the browser is killed. */
export interface Moment {
  readonly name: string;
  readonly wire?: readonly Wire[];
  /** What the page does last: it stops there, and is killed. */
  readonly halt?: 'sending' | 'deletion';
  /** How far the person came; up to the button when not stated. */
  readonly until?: 'choice' | 'details';
  /** Whether the widget has spoken before. */
  readonly spoken?: Said;
}

export const moments: readonly Moment[] = [
  { name: 'after the choice', until: 'choice' },
  { name: 'after the details', until: 'details' },
  { name: 'before the request', halt: 'sending' },
  { name: 'while the request is on its way', wire: ['held'] },
  { name: 'while the word of the service is on its way', wire: ['mute'] },
  { name: 'while the answer waits', wire: Array<Wire>(40).fill('cut'), spoken: 'saved' },
  { name: 'before the answer is deleted from the outbox', halt: 'deletion' },
  { name: 'after the thanks', spoken: 'thanks' },
];

/** One answer on a device whose browser is killed at some moment and opened again; then what was said is compared with the database. */
export async function playKill(device: Device, proxy: Proxy, moment: Moment, number: number): Promise<Outcome> {
  const path = `/giro-${number}`;
  proxy.plan(path, moment.wire ?? []);
  const page = await openPage(device);
  await page.evaluateOnNewDocument(stopAt, moment.halt, HALT + path);
  await page.goto(proxy.origin + path);
  const widget = await widgetIn(page, false);
  await touch(widget);
  if (moment.until !== 'choice') await write(widget, `Giro ${number}`);
  if (!moment.until) await press(widget);
  let first: Said = 'nothing';
  if (moment.spoken) first = await hear(widget);
  else if (moment.until) await until('the code of the first touch', () => isTouched(widget));
  else await proxy.reached(path);
  await device.kill();
  proxy.plan(path, []);
  const wrong = [...(await lies(proxy, path, first))];
  if (moment.spoken && first !== moment.spoken) wrong.push(`said "${first}" instead of "${moment.spoken}"`);
  const again = await openPage(device);
  await again.goto(proxy.origin + path);
  const next = await widgetIn(again, false);
  const waits = !moment.until && first !== 'thanks';
  const last = waits ? await stirUntilArrived([next]) : await settled(next, first);
  wrong.push(...(await lies(proxy, path, last)), ...(await not(moment.until ? 0 : 1, proxy, path)));
  if (last === 'thanks' && first !== 'thanks') wrong.push('thanked a person who did not send');
  await again.close();
  return { first, last, wrong };
}

/** Nothing waits: the question is touched and says nothing of an earlier answer. */
async function settled(widget: Awaited<ReturnType<typeof widgetIn>>, first: Said): Promise<Said> {
  await touch(widget);
  await until('the code of the first touch', () => isTouched(widget));
  const told = await widget.$("[part='leftover']");
  return told ? 'arrived' : first;
}

async function openPage(device: Device): Promise<Page> {
  const page = await (await device.browser()).newPage();
  page.setDefaultNavigationTimeout(PATIENCE);
  return page;
}

/** A request that nobody answers, and that the page waits for, stops it at that very line. */
function stopAt(halt: Moment['halt'], address: string): void {
  const stop = (): never => {
    const request = new XMLHttpRequest();
    request.open('GET', address, false);
    request.send();
    throw new Error('The browser should have been killed.');
  };
  // Waits are drawn from the near end of their span.
  Math.random = () => 0.001;
  const { fetch } = globalThis;
  if (halt === 'sending') globalThis.fetch = (input, init) => (init?.method === 'POST' ? stop() : fetch(input, init));
  if (halt === 'deletion') IDBObjectStore.prototype.delete = stop;
}
