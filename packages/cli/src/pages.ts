import {
  framePage,
  indexPage,
  objectiveHtml,
  objectivePage,
  oembedOf,
  pagePath,
  projectHtml,
  projectOverview,
  projectPage,
  scriptLine,
} from '@civita/elements/prerender';
import { objectiveOverview } from '@civita/sdk';
import type { ReportFile } from './report-file.ts';
import { style } from './style.ts';
import { MANIFEST } from './write-folder.ts';

const STYLE = 'style.css';

/** How the pages of a report are written. */
export interface PagesOptions {
  readonly language: string;
  /** Absolute address at which the folder is published: without it there are no canonical addresses and no frames. */
  readonly base: string | undefined;
  /** Absolute address of `civita.js`: without it the pages have no scripts. */
  readonly script: string | undefined;
  /** Address of the report; the copy in the folder when not stated. */
  readonly source: string | undefined;
  readonly service: string | undefined;
  /** Address of a style sheet in place of our own. */
  readonly stylesheet: string | undefined;
  /** Origins whose pages may show the frames at their own height. */
  readonly parents: readonly string[];
}

/** The files of a report's folder, by path: pages, fragments, an index, the report itself, and what was written. */
export function pagesOf({ text, report }: ReportFile, options: PagesOptions): ReadonlyMap<string, string> {
  const { language, script, service, parents } = options;
  const stylesheet = options.stylesheet ?? `../${STYLE}`;
  const base = options.base?.replace(/\/*$/, '/');
  const source = options.source ?? (base === undefined ? undefined : `${base}report.json`);
  const scripts = script && source ? { script, source, service } : undefined;
  const extras = {
    language,
    ...(base === undefined ? {} : { linkBase: base }),
    stylesheet,
    scriptLine: scripts && scriptLine(scripts),
  };
  const files = new Map<string, string>([['report.json', text]]);
  if (options.stylesheet === undefined) files.set(STYLE, style);
  for (const { id, url } of report.objectives) {
    const overview = objectiveOverview(report, id);
    if (!overview) continue;
    const path = pagePath('objectives', id);
    const frame = path.replace(/\.html$/, '.frame.html');
    const oembed = path.replace(/\.html$/, '.oembed.json');
    const framed = base !== undefined && scripts !== undefined;
    files.set(path, objectivePage(overview, { ...extras, oembed: framed ? base + oembed : undefined }));
    files.set(path.replace(/\.html$/, '.fragment.html'), objectiveHtml(overview, extras));
    if (!framed) continue;
    files.set(
      frame,
      framePage(overview, { ...scripts, language, parents, stylesheet: options.stylesheet, href: url ?? base + path }),
    );
    files.set(oembed, `${JSON.stringify(oembedOf(overview, language, base + frame), null, 2)}\n`);
  }
  for (const { id } of report.projects) {
    const overview = projectOverview(report, id);
    if (!overview) continue;
    const path = pagePath('projects', id);
    files.set(path, projectPage(overview, extras));
    files.set(path.replace(/\.html$/, '.fragment.html'), projectHtml(overview, extras));
  }
  files.set(
    'index.html',
    indexPage(report, { language, stylesheet: options.stylesheet ?? STYLE, ...(base ? { canonical: base } : {}) }),
  );
  const { id: edition, asOf } = report.edition;
  files.set(MANIFEST, `${JSON.stringify({ edition, asOf, language, files: [...files.keys()] }, null, 2)}\n`);
  return files;
}
