import type { ObjectiveOverview, Report } from '@civita/sdk';
import { objectiveOverview } from '@civita/sdk';
import { checkAggregate } from '@civita/sdk/wire';
import { renderHtml } from '@civita/elements/prerender';
import type { Gate } from '@civita/service';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { assets } from './assets.ts';
import { returnWithLogin, wayBackTo } from './login.ts';
import type { Answered } from './pages/answers.ts';
import { answersPage } from './pages/answers.ts';
import { changesPage } from './pages/changes.ts';
import { homePage } from './pages/home.ts';
import { loginPage } from './pages/login.ts';
import { failedPage, notFoundPage } from './pages/not-found.ts';
import { objectivePage } from './pages/objective.ts';
import { pastePage } from './pages/paste.ts';
import { pnrrPage } from './pages/pnrr.ts';
import { privacyPage } from './pages/privacy.ts';
import { reportPage } from './pages/report.ts';
import type { AskingPage } from './site.ts';
import { answers, asking, changes, home, login, objective, paste, pnrr, privacy, report } from './site.ts';

/** What the portal tells of. */
export interface Reports {
  readonly social: Report;
  /** An edition after it, made up to show what changes look like. */
  readonly later: Report;
  readonly pnrr: Report;
}

/** What the portal needs of the feedback service. */
export interface PortalService {
  readonly routes: Hono;
  readonly city: string;
  /** From how many answers on the service publishes figures. */
  readonly k: number;
  /** Which answers need a login, and where. */
  readonly gate: Gate | undefined;
  /** After how many days the service forgets a text. */
  readonly textDays: number;
}

/** The portal's pages and files beside the routes of the feedback service, which bring their own headers. */
export function portalApp(reports: Reports, { routes, city, k, gate, textDays }: PortalService): Hono {
  const overview = overviewOf(reports.social, 'ob-1');
  const app = new Hono();
  app.use(compress());
  app.route('/', routes);
  app.use(headers);
  app.route('/', assets());
  app.get(home.path, (context) => page(context, homePage(overview, reports.pnrr.projects, gate)));
  app.get(objective.path, (context) => page(context, objectivePage(overview, reports.social.glossary, gate)));
  app.get(report.path, (context) => page(context, reportPage(reports.social)));
  app.get(changes.path, (context) => page(context, changesPage(reports.social, reports.later)));
  app.get(pnrr.path, (context) => page(context, pnrrPage(reports.pnrr, gate)));
  app.get(paste.path, (context) => {
    const { objectives } = reports.social;
    const { origin } = new URL(context.req.url);
    return page(
      context,
      pastePage(objectives, (id) => overviewOf(reports.social, id), context.req.query(), origin),
    );
  });
  app.get(privacy.path, (context) => page(context, privacyPage(gate, textDays)));
  app.get(answers.path, async (context) => {
    const answered = await Promise.all(asking.map((about) => answersAbout(about, routes)));
    return page(context, answersPage(answered, k));
  });
  if (gate?.url === login.path) app.route('/', logins(gate, city));
  app.notFound((context) => page(context, notFoundPage(), 404));
  app.onError((error, context) => {
    console.error(error);
    return page(context, failedPage(), 500);
  });
  return app;
}

/** The demonstration's login. It is there only while the settings name no other, since it lets everybody in. */
function logins(gate: Gate, city: string): Hono {
  const app = new Hono();
  app.get(login.path, (context) => page(context, loginPage(wayBackTo(context.req.query('return'), gate))));
  app.post(login.path, bodyLimit({ maxSize: 8192 }), async (context) => {
    const { return: asked } = await context.req.parseBody();
    const back = wayBackTo(typeof asked === 'string' ? asked : undefined, gate);
    context.header('Cache-Control', 'no-store');
    return context.redirect(await returnWithLogin(back, gate, city, Date.now()), 303);
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
async function answersAbout(about: AskingPage, routes: Hono): Promise<Answered> {
  const response = await routes.request(`/v1/aggregates?subject=${encodeURIComponent(about.path)}`);
  const checked = response.ok ? checkAggregate(await response.json()) : undefined;
  return { page: about, aggregate: checked?.ok ? checked.value : undefined };
}

function overviewOf(told: Report, id: string): ObjectiveOverview {
  const overview = objectiveOverview(told, id);
  if (!overview) throw new Error(`data/palermo-2020.json has no objective "${id}".`);
  return overview;
}
