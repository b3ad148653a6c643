import type { Database, Role, StaffToken } from '@civita/service';
import { createStaffToken, listStaffTokens, openDatabase, revokeStaffToken, rootCity, ROLES } from '@civita/service';
import { withService } from '../city.ts';
import type { Called } from '../options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { CliError, EXIT } from '../terminal.ts';

const ACTIONS = ['create', 'list', 'revoke'] as const;
const DAYS = 365;
const MOST_DAYS = 1095;

/** `civita token create | list | revoke [--city name]`: who of a city's staff may open the inbox and the routes for staff. */
export async function tokenCommand(called: Called, terminal: Terminal): Promise<ExitCode> {
  const { positionals, words } = called;
  const [asked = ''] = positionals;
  const action = ACTIONS.find((known) => known === asked);
  if (!action) throw new CliError(words.needs(ACTIONS.join(' | ')));
  const act = { create, list, revoke }[action](called, terminal);
  return withService(called, terminal, async (settings) => {
    const { city } = rootCity(settings);
    const db = await openDatabase(settings);
    try {
      return await act(db, city);
    } finally {
      await db.destroy();
    }
  });
}

/** What an action does once its arguments are found right. */
type Act = (db: Database, city: string) => Promise<ExitCode>;

function create({ values, words, json, language }: Called, { out }: Terminal): Act {
  const role = ROLES.find((known) => known === values.role);
  if (!role) throw new CliError(words.notOneOf('role', values.role ?? '', ROLES));
  const label = values.label?.trim() ?? '';
  if (label === '' || label.length > 80 || /\p{Cc}/u.test(label)) throw new CliError(words.needs('--label'));
  const days = daysOf(values.days, words);
  return async (db, city) => {
    const now = Date.now();
    const { id, token } = await createStaffToken(db, { city, role, label, days, now });
    const until = new Date(now + days * 86_400_000);
    if (json) out(JSON.stringify({ ok: true, city, id, role, label, expires: until.toISOString(), token }, null, 2));
    else out(words.tokenMade({ city, id, role, label, until: dayIn(language, until), token }));
    return EXIT.done;
  };
}

function list({ words, json, language }: Called, { out }: Terminal): Act {
  return async (db, city) => {
    const tokens = await listStaffTokens(db, city);
    if (json) out(JSON.stringify(tokens.map(plain), null, 2));
    else if (tokens.length === 0) out(words.noTokens);
    else out(tokens.map((token) => lineOf(token, words, language)).join('\n'));
    return EXIT.done;
  };
}

function revoke({ positionals, words, json }: Called, { out }: Terminal): Act {
  const [, id] = positionals;
  if (id === undefined) throw new CliError(words.needs('<id>'));
  return async (db, city) => {
    if (!(await revokeStaffToken(db, city, id, Date.now()))) throw new CliError(words.noToken(id));
    out(json ? JSON.stringify({ ok: true, id }) : words.tokenRevoked(id));
    return EXIT.done;
  };
}

function daysOf(value: string | undefined, words: Called['words']): number {
  if (value === undefined) return DAYS;
  const days = /^\d+$/.test(value) ? Number(value) : 0;
  if (days < 1 || days > MOST_DAYS) throw new CliError(words.noDays(value, MOST_DAYS));
  return days;
}

function lineOf(token: StaffToken, words: Called['words'], language: string): string {
  const { id, role, label, expires, revoked } = token;
  const state =
    revoked !== null
      ? words.tokenState.revoked
      : expires <= Date.now()
        ? words.tokenState.over
        : words.tokenState.valid(dayIn(language, new Date(expires)));
  return `${id}  ${role.padEnd(LONGEST)}  ${label}  (${state})`;
}

const LONGEST = Math.max(...ROLES.map((role: Role) => role.length));

function plain({ id, role, label, created, expires, revoked }: StaffToken): object {
  const time = (ms: number): string => new Date(ms).toISOString();
  return {
    id,
    role,
    label,
    created: time(created),
    expires: time(expires),
    ...(revoked === null ? {} : { revoked: time(revoked) }),
  };
}

function dayIn(language: string, day: Date): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day);
}
