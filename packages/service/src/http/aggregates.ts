import type { FeedbackAggregate } from '@civita/sdk';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Asked, Scope } from '../answers/aggregate.ts';
import { aggregateOf } from '../answers/aggregate.ts';
import type { Inside } from '../answers/groups.ts';
import { subjectsIn } from '../answers/groups.ts';
import { minuteOf } from '../answers/own.ts';
import { tally } from '../answers/tally.ts';
import { codeOf } from '../errors.ts';
import type { CityEnv, Parts } from '../parts.ts';
import { repliesOf } from '../staff/replies.ts';
import { sendTagged } from './entity-tag.ts';
import { readByAll } from './headers.ts';
import type { Problem } from './problem.ts';
import { only, problem } from './problem.ts';

/**
 * `GET /v1/aggregates?subject=&profile=&section=&version=&within=`: what people answered about a subject, a part or a version
 * of it, or about an objective and all that belongs to it (`within`).
 */
export function aggregateRoutes(): Hono<CityEnv> {
  const routes = new Hono<CityEnv>();
  routes.use('/v1/aggregates', readByAll);
  routes.get('/v1/aggregates', async (c) => {
    const { parts } = c.var;
    const refusal = refusalOf(c);
    if (refusal) return problem(c, refusal);
    try {
      const within = c.req.query('within') || undefined;
      const subject = c.req.query('subject') || within || '';
      const inside = within === undefined ? undefined : await parts.insideOf(within);
      if (within !== undefined && (!inside || !(subject === within || subjectsIn(inside).includes(subject))))
        return problem(c, notInside);
      const asked: Asked = {
        subject,
        profile: c.req.query('profile') || undefined,
        section: c.req.query('section') || undefined,
        version: c.req.query('version') || undefined,
      };
      const aggregate = await read(parts, asked, subject === within ? inside : undefined);
      const age = parts.snapshots ? 'public, max-age=300' : 'no-cache';
      return sendTagged(c, JSON.stringify(aggregate), { 'cache-control': age });
    } catch (error) {
      parts.log.error({ event: 'figures-not-read', code: codeOf(error) });
      return problem(c, unavailable);
    }
  });
  routes.all('/v1/aggregates', only('GET', 'HEAD', 'OPTIONS'));
  return routes;
}

async function read(
  { db, city, k, now, snapshots }: Parts,
  asked: Asked,
  inside: Inside | undefined,
): Promise<FeedbackAggregate> {
  const taken = await snapshots?.current();
  const subjects = inside ? subjectsIn(inside) : [asked.subject];
  const tallies = await tally(db, city, subjects, taken === undefined ? 'counts' : 'published');
  const replies = await repliesOf(db, city, { subject: asked.subject, onlyPublished: true });
  const scope: Scope = {
    asOf: minuteOf(taken ?? now()),
    ...(replies.length === 0 ? {} : { replies: replies.slice(0, 100).map(({ text, date }) => ({ text, date })) }),
  };
  return aggregateOf(asked, tallies, { k, inside, scope });
}

/** What is wrong with the query. */
function refusalOf(c: Context): Problem | undefined {
  const { subject, within } = c.req.query();
  if (!subject && !within) return subjectNeeded;
  const isGood = (value: string): boolean => value.length <= 512 && !value.includes('\0') && value.isWellFormed();
  const bad = ['subject', 'within', 'profile', 'section', 'version'].find((name) => !isGood(c.req.query(name) ?? ''));
  if (bad === undefined) return undefined;
  return bad === 'subject'
    ? subjectNeeded
    : { code: 'query-refused', detail: `"${bad}" is at most 512 characters of plain text.` };
}

const subjectNeeded: Problem = {
  code: 'subject-needed',
  detail: 'Name one subject of at most 512 characters: /v1/aggregates?subject=ob-1, or the path of a page.',
};

const notInside: Problem = {
  code: 'not-found',
  detail: 'No report of the city has this objective, or the subject does not belong to it.',
};

const unavailable: Problem = {
  code: 'unavailable',
  detail: 'The figures cannot be read now.',
  headers: { 'retry-after': '5' },
};
