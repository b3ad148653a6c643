import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { codeOf } from '../errors.ts';
import { pageWords } from '../pages/words/index.ts';
import type { CityEnv } from '../parts.ts';
import { BODY_LIMIT } from './feedback-body.ts';
import { only, problem } from './problem.ts';
import { sendPage } from './send-page.ts';
import { sheet } from './sheet.ts';

/**
 * `/v1/feedback-form`: the question as pages of their own, for browsers that run no scripts. Their templates are loaded by who
 * first asks for one: they take a quarter of the start, and the first answer needs none.
 */
export function formRoutes(): Hono<CityEnv> {
  const routes = new Hono<CityEnv>();
  routes.onError((error, c) => {
    c.var.parts.log.error({ event: 'failed', name: error.name, code: codeOf(error) });
    const { broken: title, brokenWhy: why } = pageWords(c.req.query('lang') ?? 'it');
    return sayWrong(c, { title, why }, 500);
  });
  routes.get('/v1/feedback-form', async (c) => (await import('./form-ask.ts')).askForm(c, c.var.parts));
  routes.post('/v1/feedback-form', asForm, small, async (c) =>
    (await import('./form-receive.ts')).receiveForm(c, c.var.parts),
  );
  routes.all('/v1/feedback-form', only('GET', 'HEAD', 'POST'));
  routes.get('/v1/feedback-form/thanks', async (c) => (await import('./form-thanks.ts')).thankFor(c, c.var.parts));
  routes.all('/v1/feedback-form/thanks', only('GET', 'HEAD'));
  routes.get('/v1/feedback-form/answer', async (c) => (await import('./form-own.ts')).askCode(c));
  routes.post('/v1/feedback-form/answer', asForm, small, async (c) =>
    (await import('./form-own.ts')).ownForm(c, c.var.parts),
  );
  routes.all('/v1/feedback-form/answer', only('GET', 'HEAD', 'POST'));
  routes.get(
    '/v1/feedback-form.css',
    sheet(async () => (await import('../pages/form-css.ts')).formCss),
  );
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
  onError: async (c) => {
    const { tooLarge: title, tooLargeWhy: why } = pageWords(c.req.query('lang') ?? 'it');
    return sayWrong(c, { title, why }, 413);
  },
});

async function sayWrong(
  c: Context,
  { title, why }: { readonly title: string; readonly why: string },
  status: number,
): Promise<Response> {
  const { messagePage } = await import('../pages/frame.ts');
  const words = pageWords(c.req.query('lang') ?? 'it');
  return sendPage(c, messagePage({ words, title, isFaulty: true }, { why }), status);
}
