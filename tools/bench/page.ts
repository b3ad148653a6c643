import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../chromium.ts';
import type { Form } from './page/city.ts';
import { serve } from './page/server.ts';
import type { Visit } from './page/visit.ts';
import { visit } from './page/visit.ts';
import { median, shuffled } from './rounds.ts';
import type { Table } from './results.ts';

const forms: readonly Form[] = ['prerendered', 'links'];
const cells = forms.flatMap((form) => [false, true].map((withScript) => ({ form, withScript })));
const names: Readonly<Record<Form, string>> = {
  prerendered: 'prerendered',
  links: 'links, built by script',
};

/** Milliseconds after first paint at which a widget should be usable, and blocking time that may come on top. */
const AIM_AFTER: Readonly<Record<Form, number>> = { prerendered: 20, links: 100 };
const AIM_BLOCKED = 50;

/** Ten widgets on a page that loads Bootstrap Italia, on a slow phone: medians over so many rounds. */
export async function measurePage(count: number): Promise<Table> {
  const served = await serve();
  const browser = await puppeteer.launch({ ...(await chromiumOptions()), acceptInsecureCerts: true });
  const found = new Map<string, Visit[]>();
  const key = (form: Form, withScript: boolean): string => `${form} ${String(withScript)}`;
  for (let round = 0; round < count; round += 1)
    for (const { form, withScript } of shuffled(cells, round)) {
      const measured = await visit(browser, served.addressOf(form, withScript), form, withScript);
      found.set(key(form, withScript), [...(found.get(key(form, withScript)) ?? []), measured]);
      process.stderr.write('.');
    }
  process.stderr.write('\n');
  await browser.close();
  served.close();
  const of = (form: Form, withScript: boolean, figure: (visit: Visit, round: number) => number): number =>
    median((found.get(key(form, withScript)) ?? []).map(figure));
  const added = (form: Form, figure: (visit: Visit) => number): number =>
    of(form, true, (visit, round) => figure(visit) - figure(found.get(key(form, false))?.[round] ?? visit));
  return {
    title: 'Ten widgets on a page of a city, slow phone',
    head: [
      'ten widgets',
      'first paint ms',
      'without us',
      'first usable',
      'last usable',
      'aim',
      'CLS',
      'blocking added',
      'aim',
      'work added',
      'data there',
    ],
    rows: forms.map((form) => [
      names[form],
      whole(of(form, true, ({ paint }) => paint)),
      whole(of(form, false, ({ paint }) => paint)),
      after(of(form, true, ({ first, paint }) => first - paint)),
      after(of(form, true, ({ last, paint }) => last - paint)),
      after(AIM_AFTER[form]),
      of(form, true, ({ shift }) => shift).toFixed(3),
      after(added(form, ({ blocked }) => blocked)),
      after(AIM_BLOCKED),
      after(added(form, ({ work }) => work)),
      after(of(form, true, ({ data, paint }) => data - paint)),
    ]),
  };
}

const whole = (value: number): string => String(Math.round(value));
const after = (value: number): string => (value < 0 ? '' : '+') + whole(value);
