import { CivitaError } from './errors.ts';

/**
 * An address of a feedback service below its base address, `https://city.example/c/palermo` for instance.
 *
 * @throws CivitaError `config` when the base is no absolute http(s) address.
 */
export function serviceUrl(service: string, path: string): string {
  if (!/^https?:\/\//i.test(service))
    throw new CivitaError(
      'config',
      `"service" must be the absolute http(s) address of a feedback service, not "${service}".`,
    );
  return service.replace(/\/+$/, '') + path;
}
