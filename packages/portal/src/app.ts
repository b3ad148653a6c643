import type { ObjectiveOverview, Report } from '@civita/sdk';
import { objectiveOverview } from '@civita/sdk';
import { checkAggregate } from '@civita/sdk/wire';
import { renderHtml } from '@civita/elements/prerender';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { assets } from './assets.ts';
import type { Answered } from './pages/answers.ts';
import { answersPage } from './pages/answers.ts';
import { homePage } from './pages/home.ts';
import { failedPage, notFoundPage } from './pages/not-found.ts';
import { objectivePage } from './pages/objective.ts';
import { privacyPage } from './pages/privacy.ts';
import { questionPage } from './pages/question.ts';
import type { Page } from './site.ts';
import { answers, asking, home, objective, privacy, question } from './site.ts';

/** What the portal needs of the feedback service. */
export interface PortalService {
  readonly routes: Hono;
  /** From how many answers on the service publishes figures. */
  readonly k: number;
}

/** The portal's pages and files beside the routes of the feedback service, which bring their own headers. */
export function portalApp(report: Report, { routes, k }: PortalService): Hono {
  const overview = overviewOf(report, 'ob-1');
  const app = new Hono();
  app.use(compress());
  app.route('/', routes);
  app.use(headers);
  app.route('/', assets());
  app.get(home.path, (context) => page(context, homePage(overview)));
  app.get(objective.path, (context) => page(context, objectivePage(overview, report.glossary)));
  app.get(privacy.path, (context) => page(context, privacyPage()));
  app.get(question.path, (context) => {
    const path = context.req.query('path');
    return page(context, questionPage(asking.find((candidate) => candidate.path === path) ?? home));
  });
  app.get(answers.path, async (context) => {
    const answered = await Promise.all(asking.map((about) => answersAbout(about, routes)));
    return page(context, answersPage(answered, k));
  });
  app.notFound((context) => page(context, notFoundPage(), 404));
  app.onError((error, context) => {
    console.error(error);
    return page(context, failedPage(), 500);
  });
  return app;
}

/**
 * What the browser is allowed on these pages. Nothing inline, nothing from elsewhere. `Strict-Transport-Security` is left to
 * the proxy that a city puts before its portal: here it would break http on localhost.
 */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'strict-origin-when-cross-origin',
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
});

function page(
  context: Context,
  template: ServerRenderedTemplate,
  status: 200 | 404 | 500 = 200,
): Response | Promise<Response> {
  context.header('Cache-Control', 'no-cache');
  return context.html(renderHtml(template), status);
}

/** The public figures of a page, read from the service as any other reader would, without leaving the process. */
async function answersAbout(about: Page, routes: Hono): Promise<Answered> {
  const response = await routes.request(`/v1/aggregates?subject=${encodeURIComponent(about.path)}`);
  const checked = response.ok ? checkAggregate(await response.json()) : undefined;
  return { page: about, aggregate: checked?.ok ? checked.value : undefined };
}

function overviewOf(report: Report, id: string): ObjectiveOverview {
  const overview = objectiveOverview(report, id);
  if (!overview) throw new Error(`data/palermo-2020.json has no objective "${id}".`);
  return overview;
}
