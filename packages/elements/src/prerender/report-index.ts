import type { Report } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatDate } from '../i18n/formats.ts';
import { plainIn, words } from '../views/text.ts';
import type { PageKind } from './address.ts';
import { pagePath } from './address.ts';
import { sourceOf, writingOf } from './facts.ts';
import type { PageOptions } from './page.ts';
import { pageHtml } from './page.ts';

/** The page that leads to all others of a folder. */
export function indexPage(
  report: Report,
  options: Pick<PageOptions, 'language' | 'canonical' | 'stylesheet' | 'scriptLine'>,
): string {
  const { language } = options;
  const { edition, objectives, projects } = report;
  const writing = writingOf({ language, level: 1 });
  const { texts } = writing;
  const title = plainIn(edition.title, language);
  const description = texts.index.intro(plainIn(edition.body.name, language));
  return pageHtml(
    html`<h1>${words(edition.title, language)}</h1>
      <p>${description}</p>
      ${list('objectives', texts.index.objectives, objectives, language)}
      ${list('projects', texts.projects, projects, language)} ${sourceOf(edition.source, edition, writing)}
      <p>${writing.report.dataAsOf(formatDate(edition.asOf, language))}</p>`,
    { ...options, title, description },
  );
}

function list(
  kind: PageKind,
  title: string,
  entries: Report['objectives'] | Report['projects'],
  language: string,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<h2>${title}</h2>
    <ul>
      ${entries.map(
        (entry) =>
          html`<li>
            <a href=${pagePath(kind, entry.id)}
              >${'label' in entry && entry.label ? html`${words(entry.label, language)}. ` : nothing}${words(
                entry.title,
                language,
              )}</a
            >
          </li>`,
      )}
    </ul>`;
}
