import { MAX_BYTES } from '../wire/parse.ts';
import { CivitaError } from './errors.ts';

/**
 * A response's text, read as far as `maxBytes` and for `timeout` milliseconds: a server may promise little and send without end,
 * or nothing any more.
 *
 * @throws CivitaError `contract` when it is longer, `timeout` when it takes longer.
 */
export async function readText(
  response: Response,
  url: string,
  timeout: number,
  maxBytes: number = MAX_BYTES,
): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const stop = (): void => void reader.cancel().catch(() => undefined);
  const tooLong = (): CivitaError => {
    stop();
    const problem = `must have ${maxBytes} bytes or fewer`;
    return new CivitaError('contract', `${url} is too long: it ${problem}.`, { issues: [{ pointer: '', problem }] });
  };
  if (Number(response.headers.get('content-length')) > maxBytes) throw tooLong();
  const end = new AbortController();
  const timer = setTimeout(() => {
    end.abort();
    stop();
  }, timeout);
  try {
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for (;;) {
      const { value } = await reader.read();
      if (end.signal.aborted) throw new CivitaError('timeout', `${url} did not end in time.`);
      if (!value) return text + decoder.decode();
      bytes += value.length;
      if (bytes > maxBytes) throw tooLong();
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    clearTimeout(timer);
  }
}
