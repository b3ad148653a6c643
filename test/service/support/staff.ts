import type { Role } from '@civita/service';
import { createStaffToken, openDatabase, readSettings } from '@civita/service';
import type { Store } from './store.ts';

/** Makes a token as the command does, for the city of most tests. */
export async function tokenFor(
  store: Pick<Store, 'env'>,
  role: Role,
  more: { readonly city?: string; readonly label?: string; readonly days?: number; readonly now?: number } = {},
): Promise<{ readonly id: string; readonly token: string }> {
  const { city = 'palermo', label = `Ufficio ${role}`, days = 1, now = Date.now() } = more;
  const db = await openDatabase(readSettings(store.env));
  try {
    return await createStaffToken(db, { city, role, label, days, now });
  } finally {
    await db.destroy();
  }
}

/** What the service said to staff. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Asks the service as staff. */
export async function asStaff(
  url: string,
  token: string | undefined,
  path: string,
  { method = 'GET', json }: { readonly method?: string; readonly json?: unknown } = {},
): Promise<Told> {
  const response = await fetch(`${url}v1/${path}`, {
    method: json === undefined ? method : 'POST',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body = isJson && text.startsWith('{') ? (JSON.parse(text) as Told['body']) : {};
  return { status: response.status, headers: response.headers, text, body };
}
