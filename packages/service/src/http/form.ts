import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { codeOf } from '../errors.ts';
import { messagePage } from '../pages/frame.ts';
import { formCss } from '../pages/form-css.ts';
import { pageWords } from '../pages/words/index.ts';
import type { CityEnv } from '../parts.ts';
import { askForm } from './form-ask.ts';
import { askCode, ownForm } from './form-own.ts';
import { receiveForm } from './form-receive.ts';
import { thankFor } from './form-thanks.ts';
import { BODY_LIMIT } from './feedback-body.ts';
import { only, problem } from './problem.ts';
import { sendPage } from './send-page.ts';
import { sheet } from './sheet.ts';

/** `/v1/feedback-form`: the question as pages of their own, for browsers that run no scripts. */
export function formRoutes(): Hono<CityEnv> {
  const routes = new Hono<CityEnv>();
  routes.onError((error, c) => {
    c.var.parts.log.error({ event: 'failed', name: error.name, code: codeOf(error) });
    const words = pageWords(c.req.query('lang') ?? 'it');
    return sendPage(c, messagePage({ words, title: words.broken, isFaulty: true }, { why: words.brokenWhy }), 500);
  });
  routes.get('/v1/feedback-form', async (c) => askForm(c, c.var.parts));
  routes.post('/v1/feedback-form', asForm, small, async (c) => receiveForm(c, c.var.parts));
  routes.all('/v1/feedback-form', only('GET', 'HEAD', 'POST'));
  routes.get('/v1/feedback-form/thanks', (c) => thankFor(c, c.var.parts));
  routes.all('/v1/feedback-form/thanks', only('GET', 'HEAD'));
  routes.get('/v1/feedback-form/answer', askCode);
  routes.post('/v1/feedback-form/answer', asForm, small, async (c) => ownForm(c, c.var.parts));
  routes.all('/v1/feedback-form/answer', only('GET', 'HEAD', 'POST'));
  routes.get('/v1/feedback-form.css', sheet(formCss));
  routes.all('/v1/feedback-form.css', only('GET', 'HEAD'));
  return routes;
}

const asForm: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return next();
  return problem(c, {
    code: 'wrong-content-type',
    detail:
      'This address is for browsers: send the form as application/x-www-form-urlencoded, or JSON to /v1/feedback.',
  });
};

/** The same limit as for JSON: in a form each byte of a text can take three. */
const small: MiddlewareHandler = bodyLimit({
  maxSize: 3 * BODY_LIMIT,
  onError: (c) => {
    const words = pageWords(c.req.query('lang') ?? 'it');
    return sendPage(c, messagePage({ words, title: words.tooLarge, isFaulty: true }, { why: words.tooLargeWhy }), 413);
  },
});
