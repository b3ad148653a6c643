import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../faults/browsers.ts';
import { deviceWith } from '../faults/device.ts';
import { faults } from '../faults/faults.ts';
import { moments, playKill } from '../faults/killed-browser.ts';
import { playRound } from '../faults/round.ts';
import type { Site } from '../faults/site.ts';
import { openSite } from '../faults/site.ts';
import { engineAsked } from '../support/engines.ts';
import { unlessChromium } from './support/browser.ts';

/** One round of each of these; `npm run test:faults` plays all of them by the thousand. */
const FEW = [
  'lost response',
  'captive portal',
  'two tabs',
  'browser offline, says that it is online',
  'browser offline before the first touch',
  'opaque origin in a frame',
  'opaque origin of a data address',
  'opaque origin, let in, response lost',
];

const asked = engineAsked();
const engine = asked === 'webkit' ? 'chromium' : asked;
let site: Site;
let browser: Browser;

before(async () => {
  site = await openSite();
  browser = await puppeteer.launch(await launchOptions(engine));
});
after(async () => {
  await browser.close();
  await site.close();
});

describe('What the question says is what the database holds', () => {
  FEW.forEach((name, index) => {
    it(`when this goes wrong: ${name}`, async () => {
      const fault = faults.find((each) => each.name === name);
      assert.ok(fault, name);
      assert.deepEqual((await playRound(browser, site, fault, index)).wrong, []);
    });
  });

  it(
    'when the browser is killed, at each step',
    { skip: unlessChromium('a second engine is for `npm run test:faults`') },
    async () => {
      const device = await deviceWith(engine, site.folder);
      try {
        for (const [index, moment] of moments.entries()) {
          const { wrong } = await playKill(device, site.proxy, moment, FEW.length + index);
          assert.deepEqual(wrong, [], moment.name);
        }
      } finally {
        await device.kill();
      }
    },
  );
});
