import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { codeOf } from '../errors.ts';
import type { Problem } from './problem.ts';
import { problemJson, statusOf } from './problem.ts';

/** What no route can read, by the code of Node's error. */
const refusals: Readonly<Record<string, Problem>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'too-slow', detail: 'The request took too long to arrive; send it again.' },
  HPE_HEADER_OVERFLOW: { code: 'headers-too-large', detail: 'Send shorter headers and a shorter address.' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { code: 'too-large', detail: 'Send the body without chunk extensions.' },
};

/** What is no HTTP request, or one whose host or address cannot be read. */
const unreadable: Problem = { code: 'not-http', detail: 'This is no HTTP request that can be read.' };

const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store', connection: 'close' };

/** Answers what Node refuses before a route sees it with problem+json too, and cuts the connection. */
export function explainUnread(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }: IncomingMessage, answer: ServerResponse) => void answers.set(socket, answer));
  server.on('checkExpectation', (_request: IncomingMessage, answer: ServerResponse) => {
    const problem: Problem = { code: 'expectation-failed', detail: 'Send no Expect, or 100-continue.' };
    const body = problemJson(problem);
    answer.writeHead(statusOf(problem.code), { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
  });
  server.on('clientError', (error: Error, socket: Duplex) => {
    const answer = answers.get(socket);
    // Half an answer is cut: what came after it would be read as its end.
    if (!socket.writable || (answer?.headersSent && !answer.writableFinished)) return void socket.destroy();
    return void socket.end(inBytes(refusals[codeOf(error)] ?? unreadable), () => socket.destroy());
  });
}

/** The answer to a request that comes to no route: its address or its host is none, or else the app failed. */
export function refused(isTheirs: boolean): Response {
  const problem: Problem = isTheirs ? unreadable : { code: 'failed', detail: 'The service failed.' };
  return new Response(problemJson(problem), { status: statusOf(problem.code), headers });
}

/** The whole answer, as it stands on the wire. */
function inBytes(problem: Problem): string {
  const body = problemJson(problem);
  const status = statusOf(problem.code);
  const all = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n');
}
