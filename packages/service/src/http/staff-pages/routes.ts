import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { codeOf } from '../../errors.ts';
import type { CityEnv } from '../../parts.ts';
import { only } from '../problem.ts';
import { sheet } from '../sheet.ts';
import type { PageName } from './pages.ts';

/** Longest form: a note of 2000 characters, each of which can take twelve bytes. */
const MOST = 64 * 1024;

/** A page, whose templates are loaded by who first asks for one. */
function page(name: PageName): (c: Context<CityEnv>) => Promise<Response> {
  return async (c) => (await import('./pages.ts')).pages[name](c);
}

const small: MiddlewareHandler<CityEnv> = bodyLimit({ maxSize: MOST, onError: page('tooLarge') });

/** `/v1/staff/…`: the inbox of the city's staff, as pages that need no scripts. */
export function staffPageRoutes(): Hono<CityEnv> {
  const routes = new Hono<CityEnv>();
  routes.onError(async (error, c) => {
    c.var.parts.log.error({ event: 'failed', name: error.name, code: codeOf(error) });
    return page('failed')(c);
  });
  routes.get('/', page('start'));
  routes.get('/login', page('askLogin'));
  routes.post('/login', small, page('logIn'));
  routes.post('/logout', small, page('logOut'));
  routes.get('/inbox', page('showInbox'));
  routes.post('/inbox', small, page('markMany'));
  routes.get('/answer', page('showAnswer'));
  routes.post('/answer', small, page('changeAnswer'));
  routes.get('/replies', page('showReplies'));
  routes.post('/replies', small, page('writeReply'));
  routes.get('/questions', page('showQuestions'));
  routes.post('/questions', small, page('switchQuestion'));
  routes.get('/export.csv', page('exportCsv'));
  routes.get('/export.json', page('exportJson'));
  routes.post('/export', small, page('exportWhole'));
  routes.get(
    '/staff.css',
    sheet(async () => (await import('../../pages/staff/staff-css.ts')).staffCss),
  );
  for (const path of ['/login', '/inbox', '/answer', '/replies', '/questions'])
    routes.all(path, only('GET', 'HEAD', 'POST'));
  for (const path of ['/logout', '/export']) routes.all(path, only('POST'));
  for (const path of ['/', '/export.csv', '/export.json', '/staff.css']) routes.all(path, only('GET', 'HEAD'));
  const mounted = new Hono<CityEnv>();
  mounted.route('/v1/staff', routes);
  return mounted;
}
