import { checkReport } from '#check/report';
import type { Report } from '../domain/report.ts';
import type { HttpOptions } from './http.ts';
import { requestJson } from './http.ts';

/**
 * Loads and checks a `report v1`; `previous` comes back itself when the server says that it still holds.
 *
 * @throws CivitaError as `requestJson`.
 */
export async function loadReport(
  url: string,
  signal: AbortSignal,
  options: HttpOptions,
  previous?: Report,
): Promise<Report> {
  return requestJson({ url, signal, check: checkReport, previous }, options);
}
