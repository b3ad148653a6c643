import type { FeedbackAggregate } from '@civita/sdk';
import type { QuestionnaireFile } from '@civita/sdk/feedback';
import { loadFigures, loadQuestionnaire, servizio, utile } from '@civita/sdk/feedback';
import assert from 'node:assert/strict';
import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';

let server: Server;
let service = '';
let said: { readonly status?: number; readonly type?: string; readonly body: unknown } = { body: {} };
let requests: IncomingMessage[] = [];

before(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304, { etag: '"1"' }).end();
    else
      response
        .writeHead(said.status ?? 200, { 'content-type': said.type ?? 'application/json', etag: '"1"' })
        .end(typeof said.body === 'string' ? said.body : JSON.stringify(said.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  service = `http://127.0.0.1:${(server.address() as AddressInfo).port}/c/palermo`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

function says(body: unknown, status = 200, type = 'application/json'): void {
  requests = [];
  said = { status, type, body };
}

const asked: QuestionnaireFile = { ...servizio, schemaVersion: 1, open: false, gate: 'required', loginUrl: '/accedi' };

describe('the question as the city asks it', () => {
  it('comes from the service, with what the city decides about it', async () => {
    says(asked);
    assert.deepEqual(await loadQuestionnaire({ service, profile: 'servizio', language: 'de-AT' }), asked);
    assert.equal(requests[0]?.url, '/c/palermo/v1/questionnaires/servizio?lang=de-AT');
  });

  it('is not sent again while it holds', async () => {
    says(asked);
    const previous = await loadQuestionnaire({ service, profile: 'servizio' });
    assert.equal(await loadQuestionnaire({ service, profile: 'servizio', previous }), previous);
    assert.equal(requests.length, 2);
  });

  it('is refused when it is another one, or cannot be asked', async () => {
    const twice = { question: 'Perché?', reasons: [0, 1].map(() => ({ code: 'other', label: 'Altro' })) };
    for (const [body, pointer] of [
      [{ ...utile, schemaVersion: 1 }, '/profile'],
      [{ ...asked, version: 0 }, '/version'],
      [{ ...asked, privacyUrl: 'javascript:alert(1)' }, '/privacyUrl'],
      [{ ...asked, loginUrl: '//altrove.example' }, '/loginUrl'],
      [{ ...asked, version: 7, positive: twice }, '/positive/reasons/1/code'],
    ] as const) {
      says(body);
      await assert.rejects(loadQuestionnaire({ service, profile: 'servizio' }), (thrown: unknown) => {
        const { code, issues } = thrown as { code: string; issues: readonly { pointer: string }[] };
        assert.deepEqual([code, issues[0]?.pointer], ['contract', pointer]);
        return true;
      });
    }
  });

  it('is not what a login page says with status 200', async () => {
    says('<html>Accedi</html>', 200, 'text/html');
    await assert.rejects(loadQuestionnaire({ service, profile: 'servizio' }), { code: 'contract' });
  });

  it('is missing where the city has none of this name', async () => {
    says({ code: 'not-found' }, 404, 'application/problem+json');
    await assert.rejects(loadQuestionnaire({ service, profile: 'piazza' }), { status: 404, problem: 'not-found' });
  });
});

const figures: FeedbackAggregate = {
  subject: '/verde & blu',
  n: 12,
  useful: { count: null, rate: null, low: null, high: null },
  rates: [null, 0, 0, 6, null],
  reasons: { clear: null },
  asOf: '2026-11-22',
};

describe('what people answered', () => {
  it('comes from the service, hidden counts as hidden', async () => {
    says(figures);
    const wanted = { service, subject: '/verde & blu', profile: 'comuni', version: '2', within: 'ob-1' };
    assert.deepEqual(await loadFigures(wanted), figures);
    const url = new URL(requests[0]?.url ?? '', service);
    assert.equal(url.pathname, '/c/palermo/v1/aggregates');
    const { service: _, ...query } = wanted;
    assert.deepEqual(Object.fromEntries(url.searchParams), query);
  });

  it('may be too few to tell', async () => {
    says({ subject: '/', withheld: { floor: 10 } });
    assert.deepEqual(await loadFigures({ service, subject: '/' }), { subject: '/', withheld: { floor: 10 } });
  });

  it('is refused when it is about something else, or no figures at all', async () => {
    for (const body of [{ ...figures, subject: '/altro' }, { ...figures, n: null }, []]) {
      says(body);
      await assert.rejects(loadFigures({ service, subject: '/verde & blu' }), { code: 'contract' });
    }
    says('<html>Accedi</html>', 200, 'text/html');
    await assert.rejects(loadFigures({ service, subject: '/' }), { code: 'contract' });
  });
});
