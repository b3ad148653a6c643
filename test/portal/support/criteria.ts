import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { national } from '../../support/national.ts';

/*
 * Small checkers for the national criteria of municipal sites, written from their text (italia/design-comuni-docs,
 * conformita-modello-sito) and from what the national validator was seen to probe. Each gives what it finds wrong.
 */

const bootstrapItalia = await readFile(
  new URL('dist/css/bootstrap-italia.min.css', import.meta.resolve('bootstrap-italia/package.json')),
  'utf8',
);

/** Goes to a page as the validator does: a very large window, down to the bottom in steps, then quiet on the network. */
export async function visitAsValidator(page: Page, address: string): Promise<void> {
  await page.setViewport({ width: 3840, height: 2160 });
  await page.goto(address);
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 500) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
  await quiet(page);
}

/** The validator waits for two seconds of quiet; what is right after half a second is right then too. */
async function quiet(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 500, timeout: 30_000 });
}

/** C.SI.2.5, the parts: present, once, on the elements that the guide names, with nothing but the exact text. */
export function partFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate((expected) => {
    const faults: string[] = [];
    const container = document.querySelector('[data-element="feedback"]');
    if (!container) return ['feedback'];
    const find = (root: ParentNode, name: string): Element[] => [...root.querySelectorAll(`[data-element="${name}"]`)];
    const said = (element: Element): string => element.textContent.trim().toLowerCase();
    const one = (root: ParentNode, name: string, tags: string, text?: string): Element | undefined => {
      const [element, ...others] = find(root, name);
      if (!element || others.length > 0) faults.push(`${name}: ${String(find(root, name).length)} times`);
      else if (!element.matches(tags)) faults.push(`${name}: on ${element.localName}`);
      else if (text !== undefined && said(element) !== text.toLowerCase()) faults.push(`${name}: "${said(element)}"`);
      return element;
    };
    one(document, 'feedback', '*');
    one(document, 'feedback-title', 'h2', expected.title);
    one(container, 'feedback-title', 'h2');
    for (const rate of ['1', '2', '3', '4', '5']) one(document, `feedback-rate-${rate}`, 'label');
    for (const branch of ['positive', 'negative'] as const) {
      const group = one(document, `feedback-rating-${branch}`, 'fieldset');
      if (!group) continue;
      one(group, 'feedback-rating-question', 'legend', expected[branch].question);
      const answers = find(group, 'feedback-rating-answer');
      const wanted = expected[branch].answers.map((text) => text.toLowerCase());
      if (JSON.stringify(answers.map(said)) !== JSON.stringify(wanted)) faults.push(`${branch}: answers`);
      for (const answer of answers) if (!answer.matches('label')) faults.push(`answer: on ${answer.localName}`);
    }
    one(container, 'feedback-input-text', 'input, textarea');
    return faults;
  }, national);
}

/**
 * C.SI.2.5, a rate: after a click, quiet, and a second click measured in the same task, only the follow-up of that rate is
 * visible: by its computed visibility and its box in the window, not by `hidden`, opacity or a clip.
 */
export async function rateFaults(page: Page, rate: number): Promise<readonly string[]> {
  const name = `[data-element="feedback-rate-${String(rate)}"]`;
  await page.$eval(name, (element) => (element as HTMLElement).click());
  await quiet(page);
  const shown = await page.$eval(name, (element) => {
    const isVisible = (branch: string): boolean => {
      const group = document.querySelector(`[data-element="feedback-rating-${branch}"]`);
      if (!group) return false;
      const { top, bottom, width, height } = group.getBoundingClientRect();
      return getComputedStyle(group).visibility !== 'hidden' && top > 0 && bottom > 0 && width > 0 && height > 0;
    };
    (element as HTMLElement).click();
    return { positive: isVisible('positive'), negative: isVisible('negative') };
  });
  const right = rate > 3 ? 'positive' : 'negative';
  return (['positive', 'negative'] as const)
    .filter((branch) => shown[branch] !== (branch === right))
    .map((branch) => `rate ${String(rate)}: ${branch} ${shown[branch] ? 'visible' : 'not visible'}`);
}

/** C.SI.1.1: titles, paragraphs and what stands in them whose first font is none of the three. */
export function fontFaults(page: Page): Promise<readonly string[]> {
  return page.$$eval('h1, h2, h3, h4, h5, h6, p', (elements) =>
    elements
      .flatMap((element) => [element, ...element.querySelectorAll('*')])
      .filter((element) => {
        const [first = ''] = getComputedStyle(element).fontFamily.split(',');
        return !['Titillium Web', 'Lora', 'Roboto Mono'].includes(first.trim().replace(/^["']|["']$/g, ''));
      })
      .map((element) => element.outerHTML),
  );
}

/** C.SI.1.2: the version of Bootstrap Italia, as the validator reads it: it takes away double quotes and no others. */
export function themeVersion(page: Page): Promise<string> {
  return page.evaluate(() =>
    getComputedStyle(document.body).getPropertyValue('--bootstrap-italia-version').trim().replaceAll('"', ''),
  );
}

/** C.SI.1.2: how much of the page's class names the style sheet of Bootstrap Italia has; at least 0.3 is asked for. */
export function themeShare(page: Page): Promise<number> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const known = new Set<string>();
    const collect = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule)
          for (const [, name = ''] of rule.selectorText.matchAll(/\.((?:[\w-]|\\.)+)/g))
            known.add(name.replace(/\\/g, ''));
        if (rule instanceof CSSGroupingRule) collect(rule.cssRules);
      }
    };
    collect(sheet.cssRules);
    const used = new Set([...document.querySelectorAll('[class]')].flatMap(({ classList }) => [...classList]));
    return [...used].filter((name) => known.has(name)).length / used.size;
  }, bootstrapItalia);
}
