import { fundingBadgeCss, fundingBadgeHtml } from '@civita/elements/prerender';
import { programmeOverview } from '@civita/sdk';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { report } from '../../stories/fixtures/report.ts';
import { chromiumOptions } from '../../tools/chromium.ts';

const overview = programmeOverview(report, 'pon-esempio');
assert.ok(overview, 'the fixtures have the programme');
const badge = fundingBadgeHtml(overview, 'it');

/** The points of each closed line of a path that is drawn with straight lines. */
function linesIn(path: string): readonly (readonly (readonly [number, number])[])[] {
  return path
    .split('Z')
    .filter((line) => line !== '')
    .map((line) =>
      line
        .slice(1)
        .split('L')
        .map((point) => point.split(' ').map(Number) as [number, number]),
    );
}

const near = (found: number, wanted: number, what: string): void =>
  assert.ok(Math.abs(found - wanted) < 0.002, `${what}: ${found}, not ${wanted}`);

describe('The badge on a page’s own HTML', () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch(await chromiumOptions());
  });
  after(() => browser.close());

  it('draws the emblem as Regulation (EU) 763/2014, Annex II, says', () => {
    const [ground, field, stars] = [...badge.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path ?? '');
    // A field of 3 to 2, with a white border of 1/25 of its height all around for a coloured ground.
    assert.equal(field, 'M0 0h54v36H0z');
    assert.equal(ground, `M-${36 / 25}-${36 / 25}h${54 + 2 * 1.44}v${36 + 2 * 1.44}H-${36 / 25}z`);
    assert.match(badge, new RegExp('viewBox="-1.44 -1.44 56.88 38.88"'));
    const each = linesIn(stars ?? '');
    assert.equal(each.length, 12);
    each.forEach((star, hour) => {
      const [[x, top] = [0, 0]] = star;
      const centre = [x, top + 2] as const;
      // Centres on a circle of 1/3 of the height, like the hours; points on one of 1/18, the first straight up.
      near(centre[0], 27 + 12 * Math.sin((hour * Math.PI) / 6), `hour ${hour}, across`);
      near(centre[1], 18 - 12 * Math.cos((hour * Math.PI) / 6), `hour ${hour}, down`);
      assert.equal(star.length, 5);
      for (const [px, py] of star) near(Math.hypot(px - centre[0], py - centre[1]), 2, `hour ${hour}, a point`);
    });
  });

  it('has its whole look from a class, without scripts, on a ground of any colour', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 360, height: 600 });
    await page.setContent(
      `<!doctype html><html lang="it"><style>${fundingBadgeCss}</style><body style="background: #a00">${badge}`,
    );
    const seen = await page.evaluate(() => {
      const frame = document.querySelector('.civita-funding-badge');
      const emblem = frame?.querySelector('svg');
      const note = frame?.querySelector('.note');
      if (!frame || !emblem || !note) throw new Error('There is no badge.');
      const words = document.createRange();
      words.selectNodeContents(note);
      return {
        display: getComputedStyle(frame).display,
        paper: getComputedStyle(frame).backgroundColor,
        border: getComputedStyle(frame).borderTopStyle,
        emblem: emblem.getBoundingClientRect().width,
        fills: [...emblem.querySelectorAll('path')].map((path) => getComputedStyle(path).fill),
        lines: words.getClientRects().length,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    assert.deepEqual(seen, {
      display: 'flex',
      paper: 'rgb(255, 255, 255)',
      border: 'solid',
      emblem: 96,
      fills: ['rgb(255, 255, 255)', 'rgb(0, 51, 153)', 'rgb(255, 204, 0)'],
      // The note stays whole at 360 px: nothing breaks inside its date.
      lines: 1,
      overflow: 0,
    });
  });
});
