import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { can } from './support/commands.ts';
import { shown, states } from './support/feedback-states.ts';
import { stopServing } from './support/feedback.ts';

/*
 * Every state that a person can see, by one table: axe finds nothing from left to right, nor from right to left in forced colours; nothing is
 * wider than 320 px or than a page whose text is twice as large; in forced colours each control keeps an edge or a line.
 */

afterEach(async () => {
  document.documentElement.removeAttribute('dir');
  await stopServing();
});

describe('every state of the question', () => {
  for (const row of states)
    it(`is for everybody: ${row.name}`, async () => {
      const element = await shown(row);
      await expect(element).to.be.accessible();
      const faults: string[] = [];
      try {
        if (can('setViewport')) {
          faults.push(...(await tooWide(element, 640, '200%')), ...(await tooWide(element, 320, '100%')));
        }
        document.documentElement.dir = 'rtl';
        if (can('emulateMedia')) await emulateMedia({ forcedColors: 'active' });
        if (can('emulateMedia')) faults.push(...withoutEdge(element));
        await expect(element).to.be.accessible();
      } finally {
        if (can('emulateMedia')) await emulateMedia({ forcedColors: 'none' });
        document.documentElement.style.removeProperty('font-size');
        if (can('setViewport')) await setViewport({ width: 800, height: 600 });
      }
      expect(faults).to.deep.equal([]);
    });
});

/** What does not fit this width, from either side. */
async function tooWide(element: Element, width: number, size: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const root = document.documentElement;
  await setViewport({ width, height: 700 });
  root.style.fontSize = size;
  for (const dir of ['ltr', 'rtl']) {
    root.dir = dir;
    await nextFrame();
    const look = `${width} px, ${size}, ${dir}`;
    if (root.scrollWidth > width) faults.push(look);
    for (const each of element.querySelectorAll('button, label, textarea, p, code, legend')) {
      const { left, right, width: own } = each.getBoundingClientRect();
      const isSeen = own > 2 && each.checkVisibility() && !each.closest('[aria-hidden=true]');
      if (isSeen && (left < -1 || right > width + 1)) faults.push(`${look}: ${each.outerHTML.slice(0, 80)}`);
    }
  }
  return faults;
}

/** Controls that have neither an edge nor a line. */
function withoutEdge(element: Element): readonly string[] {
  return [...element.querySelectorAll('button, textarea, input:not([type=radio])')]
    .filter((each) => each.checkVisibility() && !each.closest('[aria-hidden=true]'))
    .filter((each) => {
      const { borderBlockStartWidth, borderBlockStartStyle, textDecorationLine } = getComputedStyle(each);
      const hasEdge = borderBlockStartStyle !== 'none' && parseFloat(borderBlockStartWidth) > 0;
      return !hasEdge && textDecorationLine !== 'underline';
    })
    .map((each) => `no edge: ${each.outerHTML.slice(0, 80)}`);
}
