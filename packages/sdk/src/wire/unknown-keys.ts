import { pointerTo } from '../domain/issue.ts';
import { report } from './v1/report.ts';

/** One project's key that v1 does not know is often every project's. */
const MOST = 1000;

/**
 * The places of keys that `report v1` does not know, as JSON pointers, at most a thousand: `checkReport` leaves them out, and
 * whoever publishes a report should know what nobody will see. Empty for a value that is no `report v1`.
 */
export function unknownKeys(value: unknown): readonly string[] {
  const result = report.safeParse(value);
  const found: string[] = [];
  if (result.success) compare(value, result.data, '', found);
  return found;
}

/** What was read keeps every key that is known, and the shape of v1 bounds how deep it goes. */
function compare(given: unknown, read: unknown, pointer: string, found: string[]): void {
  if (typeof given !== 'object' || typeof read !== 'object' || given === null || read === null) return;
  for (const [key, part] of Object.entries(given)) {
    if (found.length >= MOST) return;
    const place = pointer + pointerTo([key]);
    if (Object.hasOwn(read, key)) compare(part, (read as Readonly<Record<string, unknown>>)[key], place, found);
    else found.push(place);
  }
}
