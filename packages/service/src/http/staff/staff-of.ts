import type { MiddlewareHandler } from 'hono';
import type { Role } from '../../database/schema.ts';
import type { CityEnv, Parts } from '../../parts.ts';
import type { Staff } from '../../staff/tokens.ts';
import { may, staffByToken } from '../../staff/tokens.ts';
import { problem } from '../problem.ts';

/** Who asks, by the token in `Authorization: Bearer`; `undefined` without a token that is valid now. */
async function staffOf(
  request: Request,
  { db, city, now }: Pick<Parts, 'db' | 'city' | 'now'>,
): Promise<Staff | undefined> {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  return token === undefined ? undefined : staffByToken(db, city, token, now());
}

/** Lets staff of a role pass, and answers others with 401 or 403. `c.var.staff` then says who it is. */
export function staffOnly(role: Role): MiddlewareHandler<StaffEnv> {
  return async (c, next) => {
    const staff = await staffOf(c.req.raw, c.var.parts);
    if (!staff)
      return problem(c, {
        code: 'login-needed',
        detail: 'Send Authorization: Bearer with a staff token; `civita token create` makes one.',
        headers: { 'www-authenticate': 'Bearer' },
      });
    if (!may(staff, role))
      return problem(c, {
        code: 'role-needed',
        detail: `This needs the role ${role}; the token has ${staff.role}.`,
      });
    c.set('staff', staff);
    return next();
  };
}

/** Routes behind {@link staffOnly}. */
export interface StaffEnv {
  Variables: CityEnv['Variables'] & { staff: Staff };
}
