import assert from 'node:assert/strict';
import { test } from 'node:test';
import WebDriver from 'webdriver';
import { buildIfStale } from '../../tools/build.ts';
import { webkit, whyNot } from '../../tools/engines.ts';
import { startWebKitDriver, webkitCapabilities } from '../support/webkit-driver.ts';
import { pages } from './support/pages.ts';
import { dataFolder, startPortal } from './support/portal.ts';

const title = 'In WebKitGTK the home page shows the objective as a card, and asks: a star opens the follow-up';

test(title, { skip: whyNot('webkit') ?? false }, async (context) => {
  await buildIfStale();
  const data = await dataFolder();
  context.after(data.remove);
  const portal = await startPortal({ CIVITA_DATA: data.path });
  context.after(() => portal.stop());
  const installed = webkit();
  assert.ok(installed);
  const browser = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port: await startWebKitDriver(installed),
    logLevel: 'error',
    capabilities: webkitCapabilities(installed),
  });
  context.after(() => browser.deleteSession());
  // Every look for an element waits as long as this for it.
  await browser.setTimeouts(15_000);

  await browser.navigateTo(portal.origin + pages.home);
  const card = await browser.findElement('css selector', 'civita-objective-card');
  const root = await browser.getElementShadowRoot(idOf(card));
  const heading = await browser.findElementFromShadowRoot(idOf(root), 'css selector', '[part="title"]');
  assert.match(await browser.getElementText(idOf(heading)), /^Promuovere la dimensione europea/);

  const star = await browser.findElement('css selector', 'input[name="rate"][value="2"]');
  // The theme scrolls smoothly, and the driver clicks before the page has arrived.
  await browser.executeScript("arguments[0].scrollIntoView({ behavior: 'instant', block: 'center' })", [star]);
  await browser.elementClick(idOf(star));
  const question = await browser.findElement('css selector', '[part="branch"]:not([hidden]) legend');
  assert.match(await browser.getElementText(idOf(question)), /maggiori difficoltà/);
});

/** WebDriver gives a reference as an object with one key, whose name is fixed by the standard. */
function idOf(reference: object): string {
  const [id] = Object.values(reference) as unknown[];
  assert.ok(typeof id === 'string', JSON.stringify(reference));
  return id;
}
