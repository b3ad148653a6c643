import { createHash, randomBytes } from 'node:crypto';
import type { Database, Role, StaffTokenRow } from '../database/schema.ts';
import { ROLES } from '../database/schema.ts';

/** A person of the city, or a program of theirs, known by the token that they hold. */
export interface Staff {
  /** Id of the token, as the audit names it. */
  readonly id: string;
  readonly label: string;
  readonly role: Role;
}

/** What a token is made for. */
export interface NewStaffToken {
  /** The city that it opens. */
  readonly city: string;
  /** What its holder may do. */
  readonly role: Role;
  /** What the city calls it: an office or a program rather than a person. */
  readonly label: string;
  /** Days for which it is valid. */
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A token as lists show it: never the token itself, which is kept nowhere. */
export type StaffToken = Omit<StaffTokenRow, 'city' | 'hash'>;

const DAY = 86_400_000;

/** Whether a role may do what needs another one: each may do what those before it may. */
export function may({ role }: Pick<Staff, 'role'>, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** Makes a token of 256 random bits and gives it, this once, with its id. */
export async function createStaffToken(
  db: Database,
  { city, role, label, days, now }: NewStaffToken,
): Promise<{ readonly id: string; readonly token: string }> {
  const id = randomBytes(4).toString('hex');
  const token = `civita_${randomBytes(32).toString('base64url')}`;
  await db
    .insertInto('staff_tokens')
    .values({ city, id, hash: hashOf(token), role, label, created: now, expires: now + days * DAY, revoked: null })
    .execute();
  return { id, token };
}

/** The tokens of a city, also those that are no longer valid: the audit names them. */
export async function listStaffTokens(db: Database, city: string): Promise<readonly StaffToken[]> {
  return db
    .selectFrom('staff_tokens')
    .select(['id', 'role', 'label', 'created', 'expires', 'revoked'])
    .where('city', '=', city)
    .orderBy('created')
    .orderBy('id')
    .execute();
}

/** Ends a token at once; `false` when no valid one has this id. */
export async function revokeStaffToken(db: Database, city: string, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('staff_tokens')
    .set({ revoked: now })
    .where('city', '=', city)
    .where('id', '=', id)
    .where('revoked', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Who holds a token that is valid now. */
export async function staffByToken(db: Database, city: string, token: string, now: number): Promise<Staff | undefined> {
  return valid(db, city, now).where('hash', '=', hashOf(token)).executeTakeFirst();
}

/** Who holds the token of an id, while it is valid. */
export async function staffById(db: Database, city: string, id: string, now: number): Promise<Staff | undefined> {
  return valid(db, city, now).where('id', '=', id).executeTakeFirst();
}

const valid = (db: Database, city: string, now: number) =>
  db
    .selectFrom('staff_tokens')
    .select(['id', 'label', 'role'])
    .where('city', '=', city)
    .where('expires', '>', now)
    .where('revoked', 'is', null);

/** Nothing but the token gives it: 256 random bits need no salt and no slow hash. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
