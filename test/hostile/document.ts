import type { Condition, Site } from './condition.ts';
import { slugOf } from './condition.ts';

/** What an editor pastes: a link to an objective, and one that asks about the page. */
export const links = `<p><a href="/obiettivi/verde#civita-objective-card=verde">Il verde in ogni quartiere</a></p>
<p><a href="/valuta#civita-page-feedback=utile&amp;path=/verde&amp;privacy=/privacy">Valuta questa pagina</a></p>`;

/** The tag that a web manager adds, with more attributes if need be. */
export function scriptTag(site: Site, more = 'type="module" async="async"', file = 'civita.js'): string {
  return `<script ${more} src="${site.cdn}${file}" ${settings(site)}></script>`;
}

/** What the tag says. */
export function settings({ report, service }: Site): string {
  return `data-civita-source="${report}" data-civita-service="${service}"`;
}

interface Served {
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The page of a condition as a server gives it; `inner` is what stands in its iframe, if it has one. */
export function documentOf(condition: Condition, site: Site, inner: boolean): Served {
  const headers = condition.headers?.(site) ?? {};
  const type = headers['content-type'] ?? 'text/html; charset=utf-8';
  if (condition.frame !== undefined && !inner) {
    const frame = `<iframe ${condition.frame} width="900" height="900" src="/page/${slugOf(condition)}?inner"></iframe>`;
    return { type, headers, body: `<!doctype html><html lang="it"><title>Cornice</title><body>${frame}</body></html>` };
  }
  const written = (text: Condition['head'], otherwise: string): string =>
    (typeof text === 'function' ? text(site) : text) ?? otherwise;
  return {
    type,
    headers,
    body: `${condition.doctype ?? '<!doctype html>'}
<html ${condition.root ?? 'lang="it"'}>
<head>
<meta charset="utf-8" />
<title>Il verde</title>
${written(condition.head, '')}
${written(condition.script, scriptTag(site))}
</head>
<body>
${written(condition.before, '')}
<main id="content">
${written(condition.content, links)}
</main>
${condition.unfinished ? '<p>' : '</body>\n</html>'}`,
  };
}
