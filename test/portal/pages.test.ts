import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { formatDate, formatMoney, identifierOf, sumMoney, textIn } from '@civita/sdk';
import { readReport } from '@civita/portal';
import { buildIfStale } from '../../tools/build.ts';
import { pages } from './support/pages.ts';
import { dataFolder, startPortal, type Portal } from './support/portal.ts';

const opened: (() => unknown)[] = [];
let portal: Portal;

before(async () => {
  await buildIfStale();
  const data = await dataFolder();
  opened.push(data.remove);
  portal = await startPortal({ CIVITA_DATA: data.path });
  opened.push(() => portal.stop());
});
after(async () => {
  for (const close of opened.reverse()) await close();
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(portal.origin + path, { headers });

test('Every page is plain HTML that says what it is, under a policy that allows nothing inline and nothing foreign', async () => {
  for (const path of Object.values(pages)) {
    const response = await get(path);
    assert.equal(response.status, path === pages.missing ? 404 : 200, path);
    assert.equal(
      response.headers.get('content-security-policy'),
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('referrer-policy'), 'strict-origin-when-cross-origin');
    assert.equal(response.headers.get('set-cookie'), null);
    const html = await response.text();
    assert.match(html, /^<!doctype html>\s*<html lang="it">/);
    assert.match(html, /Questa è una dimostrazione di Civita: non è il sito del Comune di Palermo/);
    // A form, which the question becomes, may stand in no paragraph.
    assert.doesNotMatch(html, /<p[^>]*>\s*<a [^>]*#civita-page-feedback/, path);
    assert.doesNotMatch(html, /<!--|undefined|\[object|style="|#0066cc/i, path);
  }
});

test('The objective’s page tells its facts and what is not stated, and leads back to the report', async () => {
  const html = await (await get(pages.objective)).text();
  for (const fact of [
    'Obiettivo 1',
    'Attività 1',
    'PON Governance e Capacità Istituzionale 2014-2020',
    '2014IT05M2OP002',
    'Fondo europeo di sviluppo regionale e Fondo sociale europeo',
    '600.000,00\u00a0€',
    'METROLAB1420',
    'L’ufficio ha elaborato l’idea',
    'La Giunta l’ha approvata',
    'Il Comune l’ha inviata per l’ammissione',
    'Cabina di regia sotto il Segretario/Direttore Generale',
    'Università degli Studi di Palermo',
    'Quanto costa METROLAB1420 e quanto riceve',
  ])
    assert.ok(html.includes(fact), fact);
  assert.match(html, /<a [^>]*href="\/">Torna al Bilancio Sociale 2020<\/a>/);
});

test('The badge’s link leads to the programme on the page when no script makes it a badge', async () => {
  for (const [path, programme] of [
    [pages.objective, 'pon-gov-2014-2020'],
    [pages.pnrr, 'pnrr'],
  ] as const) {
    const html = await (await get(path)).text();
    assert.ok(html.includes(`<a href="${path}#civita-funding-badge=${programme}">`), path);
    assert.ok(html.includes(`id="civita-funding-badge=${programme}"`), path);
  }
});

test('The PNRR page lists every project with its code, money, body, place, state and date', async () => {
  const html = await (await get(pages.pnrr)).text();
  const { projects } = readReport('palermo-pnrr').report;
  const listed = html.split('<h3>').slice(1);
  assert.equal(listed.length, projects.length);
  for (const project of projects) {
    const [line] = project.funding;
    const title = textIn(project.title, 'it').value;
    const entry = listed.find((candidate) => candidate.startsWith(`${title}</h3>`)) ?? '';
    for (const fact of [
      `<code translate="no">${identifierOf(project.identifiers, 'CUP') ?? ''}</code>`,
      `translate="no">${formatMoney(line?.amount.value ?? { minor: Number.NaN, currency: 'EUR' }, 'it')}</span>`,
      ...(line?.amount.note ? [textIn(line.amount.note, 'it').value] : []),
      'Comune di Palermo',
      ...project.places.map(({ name }) => textIn(name, 'it').value),
      'Stato dei lavori non dichiarato dalla fonte',
      formatDate(project.asOf, 'it'),
    ])
      assert.ok(entry.includes(fact), `${title}: ${fact}`);
  }
});

test('It groups them by measure, says over how many it adds up, and what the source does not state', async () => {
  const html = await (await get(pages.pnrr)).text();
  const { projects, programmes } = readReport('palermo-pnrr').report;
  const all = sumMoney(projects.flatMap(({ funding }) => funding.map(({ amount }) => amount.value)));
  assert.equal(all?.minor, 52_742_262_917);
  assert.ok(
    html.includes(`<strong><span class="text-nowrap" translate="no">${formatMoney(all, 'it')}</span></strong>`),
  );
  for (const words of [
    '20 progetti su 20 dichiarano la somma',
    'Per 9 progetti la fonte pubblica la somma con precisione ridotta',
    "Finanziato dall'Unione europea – NextGenerationEU",
    'La licenza non è indicata nella copia che abbiamo letto',
  ])
    assert.ok(html.replaceAll('&#39;', "'").replace(/\s+/g, ' ').includes(words), words);
  for (const { code, title } of programmes.flatMap(({ actions = [] }) => actions)) {
    const own = projects.filter(({ identifiers }) => identifierOf(identifiers, 'PNRR') === code);
    const section = html.split('<section').find((part) => part.includes(`<h2 id="${code}">`)) ?? '';
    assert.ok(section.includes(textIn(title ?? '', 'it').value), code);
    assert.equal(section.split('<h3>').length - 1, own.length, code);
    const sum = sumMoney(own.flatMap(({ funding }) => funding.map(({ amount }) => amount.value)));
    assert.ok(sum && section.includes(formatMoney(sum, 'it')), code);
  }
});

test('Style sheets, fonts and scripts are compressed, typed, and asked for again only when they may have changed', async () => {
  for (const [path, type, kept] of [
    ['/assets/theme/bootstrap-italia.css', 'text/css', 'public, max-age=86400'],
    ['/assets/portal.css', 'text/css', 'no-cache'],
    ['/civita/civita.js', 'text/javascript', 'no-cache'],
  ] as const) {
    const response = await get(path, { 'accept-encoding': 'gzip' });
    assert.equal(response.status, 200, path);
    assert.ok(response.headers.get('content-type')?.startsWith(type), path);
    assert.equal(response.headers.get('content-encoding'), 'gzip', path);
    assert.equal(response.headers.get('cache-control'), kept);
    const tag = response.headers.get('etag') ?? '';
    assert.equal((await get(path, { 'if-none-match': tag })).status, 304, path);
  }
  const font = await get('/assets/theme/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-regular.woff2');
  assert.equal(font.headers.get('content-type'), 'font/woff2');
});

test('No address leads out of the folders that are served', async () => {
  for (const path of [
    '/assets/..%2fdata%2fpalermo-2020.json',
    '/civita/..%2fpackage.json',
    '/assets/%2e%2e/package.json',
  ])
    assert.equal((await get(path)).status, 404, path);
});

test('The service keeps its own answers: problem+json for its paths, its own policy, the report for any page', async () => {
  const unknown = await get('/v1/unknown');
  assert.equal(unknown.status, 404);
  assert.equal(unknown.headers.get('content-type'), 'application/problem+json');
  const report = await get('/reports/palermo-2020.json', { 'accept-encoding': 'gzip' });
  assert.equal(report.headers.get('content-encoding'), 'gzip');
  assert.equal(report.headers.get('access-control-allow-origin'), '*');
  assert.equal(report.headers.get('cross-origin-resource-policy'), 'cross-origin');
});
