import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';

/** How people answered who all did at once. */
export interface Load {
  /** Acknowledged answers a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Requests that got anything but 2xx, or nothing. */
  readonly failed: number;
}

/** How hard the service is asked. */
export interface Effort {
  /** How many answer at once. */
  readonly people: number;
  readonly seconds: number;
  /** Answers a second in all; as many as it takes when not stated. */
  readonly rate?: number;
}

/** Answers as people give them, about 200 pages; one in five with a text. */
export async function answer(url: string, { people, seconds, rate }: Effort): Promise<Load> {
  let n = 0;
  const result = await autocannon({
    url: `${url}v1/feedback`,
    method: 'POST',
    connections: people,
    duration: seconds,
    ...(rate === undefined ? {} : { overallRate: Math.max(1, Math.round(rate)) }),
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          headers: { 'content-type': 'application/json', 'x-civita': '1', 'idempotency-key': randomUUID() },
          body: answerNumber(n++),
        }),
      },
    ],
  });
  return {
    rate: result['2xx'] / result.duration,
    median: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

/** JSON of a `feedback v1`. */
function answerNumber(n: number): string {
  const path = `/pagina-${n % 200}`;
  const text = n % 5 === 0 ? { text: `Non trovo l’orario dello sportello, e il modulo numero ${n} non si apre.` } : {};
  const answers = { rate: (n % 5) + 1, reasons: n % 5 < 3 ? ['unclear'] : ['clear'], ...text };
  return JSON.stringify({ profile: 'comuni', subject: { type: 'page', id: path, path }, answers, lang: 'it' });
}
