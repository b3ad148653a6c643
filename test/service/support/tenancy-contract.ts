import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { issueLogin } from '@civita/service';
import { about, count, send } from './answers.ts';
import { postForm } from './form.ts';
import { asStaff, tokenFor } from './staff.ts';
import type { MakeStore, Store } from './store.ts';
import { forgetAnswers } from './store.ts';
import type { TwoCities } from './two-cities.ts';
import { portals, startTwoCities } from './two-cities.ts';

const report = readFileSync(new URL('../../../packages/portal/data/palermo-2020.json', import.meta.url), 'utf8');

/** What a city cannot do to another one of the same process, though it has a token, answers and a portal of its own. */
export function tenancyContract(name: string, make: MakeStore): void {
  describe(`Two cities of one process on ${name}`, () => {
    let store: Store;
    let cities: TwoCities;
    let staff: { readonly palermo: string; readonly monreale: string };
    const now = Date.now();
    before(async () => {
      store = await make();
      cities = await startTwoCities(store, { now: () => now });
      staff = {
        palermo: (await tokenFor(store, 'admin', { city: 'palermo', now })).token,
        monreale: (await tokenFor(store, 'admin', { city: 'monreale', now })).token,
      };
    });
    afterEach(async () => forgetAnswers(store));
    after(async () => {
      await cities.stop();
      await store.remove();
    });

    const receipt = (code: string | undefined): Readonly<Record<string, string>> => ({
      ...{ authorization: `Receipt ${code ?? ''}`, 'x-civita': '1', 'content-type': 'application/json' },
    });

    it('share neither answers nor keys nor receipts', async () => {
      const key = randomUUID();
      const theirs = await send(cities.palermo, about('/', { rate: 1, text: 'Di Palermo' }), { key });
      const own = await send(cities.monreale, about('/', { rate: 5 }), { key });
      assert.deepEqual([theirs.status, own.status], [201, 201]);
      assert.notEqual(theirs.body.receipt, own.body.receipt);
      for (const method of ['GET', 'PUT', 'DELETE']) {
        const body = method === 'PUT' ? JSON.stringify(about('/', { rate: 5 })) : null;
        const headers = receipt(own.body.receipt);
        const said = await fetch(`${cities.palermo}v1/feedback/${key}`, { method, headers, body });
        assert.deepEqual([method, said.status], [method, 404]);
      }
      assert.deepEqual([await count(cities.palermo, '/'), await count(cities.monreale, '/')], [1, 1]);
      await fetch(`${cities.monreale}v1/feedback/${key}`, { method: 'DELETE', headers: receipt(own.body.receipt) });
      assert.deepEqual([await count(cities.palermo, '/'), await count(cities.monreale, '/')], [1, 0]);
      assert.equal((await send(cities.palermo, about('/', { rate: 1, text: 'Di Palermo' }), { key })).status, 200);
    });

    it('store two answers that come under one key at once, without waiting for each other', async () => {
      const key = randomUUID();
      const both = await Promise.all([
        send(cities.palermo, about('/', { rate: 1 }), { key }),
        send(cities.monreale, about('/', { rate: 5 }), { key }),
      ]);
      assert.deepEqual(
        both.map(({ status }) => status),
        [201, 201],
      );
    });

    it('open nothing with the token of the other’s staff', async () => {
      const { body } = await send(cities.palermo, about('/', { rate: 1, text: 'Di Palermo' }));
      const id = body.id ?? '';
      for (const path of ['feedback', 'feedback/export.csv', 'feedback/export.json?unmasked=yes', 'replies'])
        assert.equal((await asStaff(cities.palermo, staff.monreale, path)).status, 401, path);
      for (const [path, json] of [
        [`feedback/${id}/status`, { status: 'spam' }],
        [`feedback/${id}/note`, { note: 'x' }],
        [`feedback/${id}/tags`, { tags: ['x'] }],
        ['replies', { subject: '/', text: { it: 'Fatto' }, date: '2026-11-22' }],
        ['questionnaires/comuni/open', { open: false }],
      ] as const) {
        assert.equal((await asStaff(cities.palermo, staff.monreale, path, { json })).status, 401, path);
        const own = await asStaff(cities.monreale, staff.monreale, path, { json });
        assert.equal(own.status, path.includes(id) ? 404 : own.status, path);
      }
      const seen = await asStaff(cities.monreale, staff.monreale, 'feedback/export.json?unmasked=yes');
      assert.deepEqual([seen.status, seen.text.trim()], [200, '[]']);
      assert.equal(await count(cities.palermo, '/'), 1);
      assert.equal((await send(cities.palermo, about('/'))).status, 201);
      assert.equal((await send(cities.monreale, about('/'))).status, 503);
      await asStaff(cities.monreale, staff.monreale, 'questionnaires/comuni/open', { json: { open: true } });
      const { text } = await asStaff(cities.palermo, staff.palermo, 'replies');
      assert.equal(text, '{"replies":[]}');
    });

    it('let nobody into the inbox with the other’s session, nor send its forms', async () => {
      const entered = await fetch(`${cities.monreale}v1/staff/login`, {
        method: 'POST',
        body: new URLSearchParams({ token: staff.monreale }),
        redirect: 'manual',
      });
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
      const page = await (await fetch(`${cities.monreale}v1/staff/inbox`, { headers: { cookie } })).text();
      const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
      assert.notEqual(csrf, '');
      const there = await fetch(`${cities.palermo}v1/staff/inbox`, { headers: { cookie }, redirect: 'manual' });
      assert.deepEqual([there.status, there.headers.get('location')], [303, 'login']);
      const body = new URLSearchParams({ csrf, profile: 'comuni', open: 'no' });
      const sent = await fetch(`${cities.palermo}v1/staff/questions`, { method: 'POST', headers: { cookie }, body });
      assert.equal(sent.status, 401);
      assert.equal((await send(cities.palermo, about('/'))).status, 201);
    });

    it('show no receipt for the thanks of the other', async () => {
      const key = randomUUID();
      await send(cities.palermo, about('/', { rate: 1 }), { key });
      const fields = { profile: 'comuni', type: 'page', id: '/', path: '/', lang: 'it', key, rate: '5' };
      const thanked = await postForm(cities.monreale, fields, 'https://monreale.example');
      assert.equal(thanked.status, 303);
      const address = (thanked.headers.get('location') ?? '').replace(/^feedback-form\//, '');
      assert.equal((await fetch(`${cities.monreale}v1/feedback-form/${address}`)).status, 200);
      assert.equal((await fetch(`${cities.palermo}v1/feedback-form/${address}`)).status, 404);
    });

    it('take a login only from their own portal', async () => {
      const subject = { type: 'page', id: '/', path: '/' } as const;
      const yes = { profile: 'utile', subject, answers: { useful: 'yes' }, lang: 'it' } as const;
      const by = async (city: 'palermo' | 'monreale', secret: string): Promise<string> =>
        issueLogin({ secret, city, subject, now });
      for (const [login, status] of [
        [await by('monreale', portals.monreale), 401],
        [await by('palermo', portals.monreale), 401],
        [await by('palermo', portals.palermo), 201],
      ] as const) {
        const said = await send(cities.palermo, yes, { headers: { authorization: `Bearer ${login}` } });
        assert.equal(said.status, status);
      }
    });

    it('answer only pages of their own origins, each with its own notice', async () => {
      for (const [city, origin, allowed] of [
        ['palermo', 'https://palermo.example', 'https://palermo.example'],
        ['palermo', 'https://monreale.example', null],
        ['monreale', 'https://monreale.example', 'https://monreale.example'],
        ['monreale', 'https://palermo.example', null],
        ['monreale', 'null', null],
      ] as const) {
        const headers = { origin, 'access-control-request-method': 'POST' };
        const asked = await fetch(`${cities[city]}v1/feedback`, { method: 'OPTIONS', headers });
        assert.equal(asked.headers.get('access-control-allow-origin'), allowed);
        assert.equal(asked.headers.get('access-control-allow-credentials'), null);
        const said = await send(cities[city], about('/'), { headers: { origin } });
        assert.equal(said.status, allowed === null ? 403 : 201, `${origin} to ${city}`);
      }
      const notice = (await (await fetch(`${cities.monreale}v1/questionnaires/comuni`)).json()) as {
        privacyUrl: string;
      };
      assert.equal(notice.privacyUrl, 'https://monreale.example/p');
    });

    it('publish their own reports', async () => {
      const put = async (city: string, token: string): Promise<number> => {
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
        return (await fetch(`${city}reports/bilancio.json`, { method: 'PUT', headers, body: report })).status;
      };
      assert.equal(await put(cities.palermo, staff.monreale), 401);
      assert.equal(await put(cities.monreale, staff.monreale), 201);
      assert.equal((await fetch(`${cities.palermo}reports/bilancio.json`)).status, 404);
      assert.equal((await fetch(`${cities.palermo}v1/aggregates?within=ob-1`)).status, 404);
      assert.equal((await fetch(`${cities.monreale}v1/aggregates?within=ob-1`)).status, 200);
    });

    it('are nowhere but under their own names', async () => {
      for (const path of [
        'v1/aggregates?subject=/',
        'v1/feedback-form?path=/',
        'v1/staff/login',
        'reports/bilancio.json',
        'c/roma/v1/aggregates?subject=/',
        'c/roma/health',
        'c/__proto__/v1/aggregates?subject=/',
        'c/Palermo/v1/aggregates?subject=/',
        'c/palermo%2F..%2Fmonreale/v1/aggregates?subject=/',
        'c/palermo%00/v1/aggregates?subject=/',
        'c//v1/aggregates?subject=/',
        'c/%E0%A4%A/v1/aggregates?subject=/',
      ]) {
        const said = await fetch(cities.url + path);
        assert.deepEqual([path, said.status], [path, 404]);
        assert.equal(said.headers.get('content-type'), 'application/problem+json');
      }
      for (const path of ['health', 'ready', 'v1/openapi.json', 'c/palermo/health', 'c/%70alermo/ready'])
        assert.equal((await fetch(cities.url + path)).status, 200, path);
    });
  });

  it(`Two cities of one process on ${name} spend limits and see repeated texts each for itself`, async () => {
    const store = await make();
    const cities = await startTwoCities(store, { env: { CIVITA_RATE_LIMIT: '3' } });
    try {
      const text = 'Lo stesso testo, mandato da molte persone diverse';
      const statuses = [];
      for (let n = 0; n < 4; n += 1) statuses.push((await send(cities.monreale, about('/', { rate: 1, text }))).status);
      assert.deepEqual(statuses, [201, 201, 201, 429]);
      assert.equal((await send(cities.palermo, about('/', { rate: 1, text }))).status, 201);
      const rows = await store.query("select city, status from answers where status = 'suspected'");
      assert.deepEqual(rows, [{ city: 'monreale', status: 'suspected' }]);
    } finally {
      await cities.stop();
      await store.remove();
    }
  });
}
