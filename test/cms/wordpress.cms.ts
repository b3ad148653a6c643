import { objectiveHtml } from '@civita/elements/prerender';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../tools/chromium.ts';
import type { CityPages } from '../prerender/support/city-pages.ts';
import { serveCityPages } from '../prerender/support/city-pages.ts';
import { firstObjective, palermo } from '../prerender/support/report.ts';
import { linesOf } from './support/lines.ts';
import type { Role, WordPress } from './support/wordpress.ts';
import { startWordPress, whyNoWordPress } from './support/wordpress.ts';

const reason = await whyNoWordPress();

/** What editors write, each of which must become a card, and a link where there are no scripts. */
const FORMS: Readonly<Record<string, string>> = {
  'a marked link': '<a href="https://www.comune.example/obiettivo-1#civita-objective-card=ob-1">Obiettivo 1</a>',
  'a block':
    '<div data-civita="objective-card" data-id="ob-1"><a href="https://www.comune.example/obiettivo-1">Obiettivo 1</a></div>',
  'an element':
    '<civita-objective-card objective="ob-1"><a href="https://www.comune.example/obiettivo-1">Obiettivo 1</a></civita-objective-card>',
  'a shortcode': '[civita objective-card="ob-1" page="https://www.comune.example/obiettivo-1"]Obiettivo 1[/civita]',
  'an address on a line of its own': '\n\nhttps://www.comune.example/obiettivo-1#civita-objective-card=ob-1\n\n',
  'a block of the editor':
    '<!-- wp:civita/element {"value":"ob-1","page":"https://www.comune.example/obiettivo-1","text":"Obiettivo 1"} /-->',
};

describe('the plugin in a real WordPress', { skip: reason ?? false }, () => {
  let wordpress: WordPress;
  let city: CityPages;
  let browser: Browser;
  let admin: Page;

  before(async () => {
    city = await serveCityPages({ '/report.json': JSON.stringify(await palermo()) });
    wordpress = await startWordPress();
    browser = await puppeteer.launch(await chromiumOptions());
    admin = await browser.newPage();
    // The editor asks before a page that was not saved is left.
    admin.on('dialog', (dialog) => void dialog.accept());
    await admin.goto(`${wordpress.origin}/wp-login.php`);
    await admin.type('#user_login', 'admin');
    await admin.type('#user_pass', 'parola');
    await Promise.all([admin.waitForNavigation(), admin.click('#wp-submit')]);
  });

  after(async () => {
    await browser.close();
    await wordpress.stop();
    await city.close();
  });

  async function set(fields: Readonly<Record<string, string>>): Promise<string> {
    await admin.goto(`${wordpress.origin}/wp-admin/options-general.php?page=civita`);
    for (const [name, value] of Object.entries(fields)) {
      await admin.$eval(`#civita-${name}`, (field, text) => ((field as HTMLInputElement).value = text), value);
    }
    await Promise.all([admin.waitForNavigation(), admin.click('#submit')]);
    return admin.$eval('.wrap', (wrap) => (wrap as HTMLElement).innerText);
  }

  /** How many cards a page shows with the city's data, once it shows as many as it should. */
  async function cards(address: string, count = 1): Promise<void> {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(
      (expected) =>
        [...document.querySelectorAll('civita-objective-card')].filter((card) =>
          card.shadowRoot?.textContent.includes('Obiettivo 1'),
        ).length === expected,
      {},
      count,
    );
    await page.close();
  }

  async function textWithoutScripts(address: string): Promise<string> {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(address);
    const links = await page.$$eval('a[href*="comune.example/obiettivo-1"]', (all) => all.map((a) => a.textContent));
    await page.close();
    return links.join();
  }

  test('its settings keep what can be used, and say what is wrong with the rest, where', async () => {
    const told = await set({
      script: `${city.origin}/civita/civita.js`,
      source: 'report.json',
      origins: 'https://dati.comune.example/report.json',
    });
    assert.match(told, /«Indirizzo del bilancio \(report\.json\)»: «report\.json» non è un indirizzo http o https/);
    assert.match(told, /non è un’origine\. Scrivila come https:\/\/dati\.comune\.example/);
    await set({ source: `${city.origin}/report.json`, service: 'https://pareri.comune.example' });
    const kept = await admin.$$eval('.regular-text', (all) => all.map((field) => (field as HTMLInputElement).value));
    assert.deepEqual(kept, [
      `${city.origin}/civita/civita.js`,
      `${city.origin}/report.json`,
      'https://pareri.comune.example',
      '',
    ]);
  });

  for (const role of ['admin', 'redattore', 'autore'] satisfies Role[])
    for (const [form, content] of Object.entries(FORMS))
      test(`${form} by ${role} becomes a card, and is a link without scripts`, async () => {
        const address = await wordpress.publish(role, { content });
        await cards(address);
        assert.match(await textWithoutScripts(address), /Obiettivo 1|Leggi la pagina|Read the page/);
      });

  test('the field of the theme Design Comuni keeps link, block and element from everybody', async () => {
    const campo = ['a marked link', 'a block', 'an element'].map((form) => FORMS[form]).join('\n\n');
    for (const role of ['admin', 'redattore', 'autore'] satisfies Role[])
      await cards(await wordpress.publish(role, { meta: { campo } }), 3);
  });

  /** The texts of every tag in the card of a page, in their order, once the card has taken the ready HTML over. */
  async function toldByCard(address: string): Promise<readonly string[]> {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => {
      const card = document.querySelector('civita-objective-card') as { state?: { status: string } } | null;
      return card?.state?.status === 'ready';
    });
    const told = await page.$eval('civita-objective-card', linesOf);
    assert.doesNotMatch(await page.$eval('body', (body) => body.innerText), /schema\.org/);
    await page.close();
    return told;
  }

  for (const role of ['admin', 'redattore', 'autore'] satisfies Role[])
    for (const way of ['a page', 'the field of the theme Design Comuni'])
      test(`${way} by ${role} keeps ready HTML whole, inside the card that says of when it is`, async () => {
        const content = objectiveHtml(await firstObjective(), { language: 'it', linkedData: false });
        const page = await browser.newPage();
        await page.setContent(content);
        const written = await page.$eval('[data-civita]', linesOf);
        await page.close();
        const address = await wordpress.publish(role, way === 'a page' ? { content } : { meta: { campo: content } });
        assert.deepEqual(await toldByCard(address), written);
        assert.ok(written.includes('P: Dati aggiornati al 31 dicembre 2020'));
      });

  test('its data for search engines stays where an administrator writes, and would be read where scripts go', async () => {
    const content = objectiveHtml(await firstObjective(), { language: 'it' });
    const printed = async (
      role: Role,
      post: { readonly content: string } | { readonly meta: { readonly campo: string } },
    ) => {
      const page = await browser.newPage();
      await page.goto(await wordpress.publish(role, post));
      const text = await page.$eval('body', (body) => body.innerText);
      await page.close();
      return text.includes('schema.org');
    };
    assert.equal(await printed('admin', { content }), false);
    assert.equal(await printed('autore', { content }), true);
    assert.equal(await printed('admin', { meta: { campo: content } }), true);
  });

  test('an author cannot send answers elsewhere, nor bring a script', async () => {
    const content =
      '<civita-page-feedback profile="comuni" service="https://altrove.example" token="x" onclick="alert(1)"><a href="/valuta">Valuta</a></civita-page-feedback><script>alert(1)</script>';
    const html = await (await fetch(await wordpress.publish('autore', { content }))).text();
    assert.match(html, /<civita-page-feedback profile="comuni"><a href="\/valuta">Valuta<\/a>/);
    assert.doesNotMatch(html, /altrove\.example|onclick|<script>alert/);
  });

  test('the editor shows the block as the page will show it', async () => {
    await admin.goto(`${wordpress.origin}/wp-admin/post-new.php`);
    await admin.waitForFunction('window.wp?.data?.select("core/block-editor")');
    await admin.evaluate(`wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('civita/element', {
      component: 'objective-card', value: 'ob-1', page: 'https://www.comune.example/obiettivo-1', text: 'Obiettivo 1' }))`);
    await admin.waitForFunction(() =>
      [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)].some((place) =>
        place?.querySelector('.wp-block civita-objective-card')?.shadowRoot?.textContent.includes('Obiettivo 1'),
      ),
    );
  });

  test('who reads English is told in English', async () => {
    await wordpress.php("update_user_meta(username_exists('admin'), 'locale', 'en_US');");
    assert.match(await set({ source: 'ftp://x' }), /“Address of the report \(report\.json\)”: “ftp:\/\/x” is no http/);
  });

  test('without the plugin links and blocks stay links, and with it go its settings', async () => {
    const address = await wordpress.publish('autore', { content: FORMS['a block'] ?? '' });
    await wordpress.php(
      "require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('civita/civita.php');",
    );
    assert.equal(await textWithoutScripts(address), 'Obiettivo 1');
    await wordpress.php(
      "define('WP_UNINSTALL_PLUGIN', 'civita/civita.php'); require WP_PLUGIN_DIR . '/civita/uninstall.php';",
    );
    assert.equal(await wordpress.php("var_export(get_option('civita'));"), 'false');
  });
});
