import assert from 'node:assert/strict';
import { it } from 'node:test';
import { feedbackCss, fundingBadgeCss } from '@civita/elements/prerender';

it('old colours are put in place of the new ones where a browser knows only one of the two ways to write those', () => {
  const conditions = [...`${feedbackCss}${fundingBadgeCss}`.matchAll(/@supports ([^{]+light-dark[^{]+)\{/g)];
  assert.ok(conditions.length > 0);
  // Firefox had light-dark() at 120, colours made from others at 128.
  for (const [, condition = ''] of conditions) assert.match(condition, /light-dark\(color\(from /);
});
