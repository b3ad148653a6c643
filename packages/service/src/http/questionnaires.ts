import type { QuestionnaireFile } from '@civita/sdk/feedback';
import { Hono } from 'hono';
import { closedProfiles } from '../answers/closures.ts';
import { codeOf } from '../errors.ts';
import type { CityEnv } from '../parts.ts';
import { isGated } from './admit.ts';
import { sendTagged } from './entity-tag.ts';
import { readByAll } from './headers.ts';
import { notFound, only, problem } from './problem.ts';

/** `GET /v1/questionnaires/{profile}?lang=`: a question as it is asked now, with whether it is asked at all. */
export function questionnaireRoutes(): Hono<CityEnv> {
  const path = '/v1/questionnaires/:profile';
  const routes = new Hono<CityEnv>();
  routes.use(path, readByAll);
  routes.get(path, async (c) => {
    const { parts } = c.var;
    const { city, db, log, questionnaireOf, gate, privacyUrl } = parts;
    const profile = c.req.param('profile');
    const questionnaire = questionnaireOf(profile, c.req.query('lang') || 'it');
    if (!questionnaire) return notFound(c);
    const closed = await closedProfiles(db, city).catch((error: unknown) => {
      log.error({ event: 'questionnaire-not-read', code: codeOf(error) });
    });
    if (!closed)
      return problem(c, {
        code: 'unavailable',
        detail: 'The question cannot be read now.',
        headers: { 'retry-after': '5' },
      });
    const file: QuestionnaireFile = {
      schemaVersion: 1,
      ...questionnaire,
      open: !closed.has(profile),
      ...(gate && isGated(parts, profile) ? { gate: 'required', loginUrl: gate.url } : {}),
      ...(privacyUrl === undefined ? {} : { privacyUrl }),
    };
    return sendTagged(c, JSON.stringify(file), { 'cache-control': 'public, max-age=300' });
  });
  routes.all(path, only('GET', 'HEAD', 'OPTIONS'));
  return routes;
}
