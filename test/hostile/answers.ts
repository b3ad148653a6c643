import type { ServerResponse } from 'node:http';

/** How a server may answer when it is asked for the report. */
export type Answer = 'report' | 'no CORS' | 'error 500' | 'HTML' | 'truncated' | 'silence' | 'slow' | 'redirect';

/** Milliseconds that a slow server takes. */
const SLOW = 3000;

/** Answers a request for the report. */
export function answer(how: Answer, json: string, response: ServerResponse, url: URL): void {
  const headers = {
    'content-type': 'application/json',
    ...(how === 'no CORS' ? {} : { 'access-control-allow-origin': '*' }),
  };
  const send = (status: number, body: string, type = 'application/json'): void =>
    void response.writeHead(status, { ...headers, 'content-type': type }).end(body);
  if (how === 'error 500') return send(500, '{"title":"broken"}', 'application/problem+json');
  if (how === 'HTML') return send(200, '<!doctype html><title>Accedi</title>', 'text/html');
  if (how === 'truncated') return send(200, json.slice(0, json.length / 2));
  if (how === 'silence') return;
  if (how === 'slow') return void setTimeout(() => send(200, json), SLOW);
  if (how === 'redirect' && !url.searchParams.has('moved'))
    return void response.writeHead(302, { ...headers, location: `${url.pathname}?moved` }).end();
  send(200, json);
}
