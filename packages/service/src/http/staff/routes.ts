import { Hono } from 'hono';
import type { CityEnv } from '../../parts.ts';
import { staffAnswerRoutes } from './answers.ts';
import { staffExportRoutes } from './export.ts';
import { staffQuestionRoutes } from './questions.ts';
import { staffReplyRoutes } from './replies.ts';

/** What the city's staff may do, over HTTP with a token. They come first: the public routes of the same paths take the rest. */
export function staffRoutes(): Hono<CityEnv> {
  const routes = new Hono<CityEnv>();
  for (const part of [staffExportRoutes, staffAnswerRoutes, staffReplyRoutes, staffQuestionRoutes])
    routes.route('/', part());
  return routes;
}
