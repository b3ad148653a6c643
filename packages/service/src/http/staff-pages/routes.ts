import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { codeOf } from '../../errors.ts';
import { sayingPage } from '../../pages/staff/login.ts';
import { staffCss } from '../../pages/staff/staff-css.ts';
import type { CityEnv } from '../../parts.ts';
import { only } from '../problem.ts';
import { sendPage } from '../send-page.ts';
import { sheet } from '../sheet.ts';
import { changeAnswer, showAnswer } from './answer.ts';
import { giveCookie } from './cookie.ts';
import { exportWhole, markMany, showExport, showInbox } from './inbox.ts';
import { askLogin, logIn } from './login.ts';
import { showQuestions, switchQuestion } from './questions.ts';
import { showReplies, writeReply } from './replies.ts';
import { seen, sent, viewerOf, withLanguage } from './visit.ts';

/** Longest form: a note of 2000 characters, each of which can take twelve bytes. */
const MOST = 64 * 1024;

/** `/v1/staff/…`: the inbox of the city's staff, as pages that need no scripts. */
export function staffPageRoutes(): Hono<CityEnv> {
  const routes = new Hono<CityEnv>();
  routes.onError((error, c) => {
    c.var.parts.log.error({ event: 'failed', name: error.name, code: codeOf(error) });
    const viewer = viewerOf(c, undefined);
    return sendPage(c, sayingPage(viewer, viewer.words.broken, viewer.words.brokenWhy), 500);
  });
  const small: MiddlewareHandler = bodyLimit({
    maxSize: MOST,
    onError: (c) => {
      const viewer = viewerOf(c, undefined);
      return sendPage(c, sayingPage(viewer, viewer.words.broken, viewer.words.brokenWhy), 413);
    },
  });
  routes.get('/', (c) => c.body(null, 303, { location: withLanguage(c, 'staff/inbox') }));
  routes.get('/login', askLogin);
  routes.post('/login', small, async (c) => logIn(c, c.var.parts));
  routes.post(
    '/logout',
    small,
    sent(({ c }) => {
      giveCookie(c, undefined);
      return Promise.resolve(c.body(null, 303, { location: withLanguage(c, 'login') }));
    }),
  );
  routes.get('/inbox', seen(showInbox));
  routes.post('/inbox', small, sent(markMany, 'editor'));
  routes.get('/answer', seen(showAnswer));
  routes.post('/answer', small, sent(changeAnswer));
  routes.get('/replies', seen(showReplies));
  routes.post('/replies', small, sent(writeReply, 'editor'));
  routes.get('/questions', seen(showQuestions));
  routes.post('/questions', small, sent(switchQuestion, 'admin'));
  for (const kind of ['csv', 'json'] as const) routes.get(`/export.${kind}`, seen(showExport(kind)));
  routes.post('/export', small, sent(exportWhole, 'admin'));
  routes.get('/staff.css', sheet(staffCss));
  for (const path of ['/login', '/inbox', '/answer', '/replies', '/questions'])
    routes.all(path, only('GET', 'HEAD', 'POST'));
  for (const path of ['/logout', '/export']) routes.all(path, only('POST'));
  for (const path of ['/', '/export.csv', '/export.json', '/staff.css']) routes.all(path, only('GET', 'HEAD'));
  const mounted = new Hono<CityEnv>();
  mounted.route('/v1/staff', routes);
  return mounted;
}
