import type { Gate } from '@civita/service';
import { issueLogin } from '@civita/service';
import type { AskingPage } from './site.ts';
import { asking, objective } from './site.ts';

/** Whether only people who are logged in can answer a page's question. */
export function isGated({ profile }: AskingPage, gate: Gate | undefined): gate is Gate {
  return gate?.profiles.includes(profile) ?? false;
}

/** Address of the script that takes the login out of a page's address and gives it to the question. */
export function handoverOn(page: AskingPage, gate: Gate | undefined): string | undefined {
  return isGated(page, gate) ? '/assets/login.js' : undefined;
}

/** Where a person goes back to after the login, and the page that may be judged with it. */
export interface WayBack {
  readonly page: AskingPage;
  /** Path with query or fragment, always of this portal. */
  readonly address: string;
}

/** Stands for whatever origin serves the portal; paths are tried on it. */
const HERE = 'http://origin.invalid';

/** The service's form for browsers without scripts, at the root or under its city. */
const FORM = /^(?:\/c\/[a-z0-9-]+)?\/v1\/feedback-form$/;

/**
 * Reads the way back that a question asks for: one of the portal's own pages that need the login, at the question's
 * place, or the form's page about it. Anything else leads to the objective's page, never to another address (OWASP,
 * unvalidated redirects).
 */
export function wayBackTo(asked: string | undefined, gate: Gate): WayBack {
  const url = asked?.startsWith('/') && URL.canParse(asked, HERE) ? new URL(asked, HERE) : undefined;
  if (url?.origin === HERE) {
    const gated = asking.filter((page) => isGated(page, gate));
    const page = gated.find(({ path }) => path === url.pathname);
    if (page) return { page, address: page.path + (/^#[\w-]+$/.exec(url.hash)?.[0] ?? '') };
    const judged = gated.find(({ path }) => path === url.searchParams.get('id'));
    if (judged && FORM.test(url.pathname)) return { page: judged, address: url.pathname + url.search };
  }
  return { page: objective, address: objective.path };
}

/**
 * The way back with a login for its page. A page gets it in the fragment, which no server sees and the script of
 * {@link handoverOn} takes away; the form's page has no scripts and gets it in the query.
 */
export async function returnWithLogin(back: WayBack, gate: Gate, city: string, now: number): Promise<string> {
  const subject = { type: 'page', id: back.page.path } as const;
  const token = await issueLogin({ secret: gate.secret, city, subject, now });
  if (back.address.includes('?')) return `${back.address}&login=${token}`;
  return `${back.address}${back.address.includes('#') ? '' : '#'}&civita-login=${token}`;
}
