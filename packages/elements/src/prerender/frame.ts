import type { ObjectiveOverview } from '@civita/sdk';
import { html as fragment } from '@lit-labs/ssr';
import { pageHtml } from './page.ts';
import { renderHtml } from './render-html.ts';
import type { ScriptOptions } from './snippet.ts';
import { scriptLine, snippetView } from './snippet.ts';
import { plainIn } from '../views/text.ts';

/** Width and height of a frame before it says its own, in CSS pixels. */
const WIDTH = 600;
const HEIGHT = 360;

/** How the page in a frame is written. */
export interface FrameOptions extends ScriptOptions {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** Address of the objective's own page. */
  readonly href: string;
  /** Origins whose pages may learn the height of the frame. */
  readonly parents: readonly string[];
  /** Address of a style sheet of the city's own. */
  readonly stylesheet?: string | undefined;
}

/** The page that a frame shows: the objective's card, and the script that tells its height. */
export function framePage(overview: ObjectiveOverview, options: FrameOptions): string {
  const { language, href, script, parents, stylesheet } = options;
  const title = plainIn(overview.objective.title, language);
  const frameScript = fragment`<script type="module" async src="${new URL('frame.js', script).href}" data-civita-parents="${parents.join(' ')}"></script>`;
  return pageHtml(snippetView(overview, 'element', { language, href }), {
    language,
    title,
    description: overview.objective.summary ? plainIn(overview.objective.summary, language) : title,
    canonical: href,
    stylesheet,
    scriptLine: `${scriptLine(options)}\n${renderHtml(frameScript).replace(/\s+>/g, '>')}`,
  });
}

/** What a page with a frame pastes; `frameHostLine` makes it grow. */
export function frameHtml(overview: ObjectiveOverview, language: string, src: string): string {
  const title = plainIn(overview.objective.title, language);
  return renderHtml(
    fragment`<iframe data-civita-frame src="${src}" title="${title}" width="${WIDTH}" height="${HEIGHT}" loading="lazy"></iframe>`,
  ).replace(/\s+>/g, '>');
}

/** The line that makes the frames of a page as tall as what they show. */
export function frameHostLine(script: string): string {
  return renderHtml(
    fragment`<script type="module" async src="${new URL('frame-host.js', script).href}"></script>`,
  ).replace(/\s+>/g, '>');
}

/** What a page can find out about a frame (https://oembed.com, section 2.3, type "rich"). */
export interface OEmbed {
  /** Of the oEmbed specification. */
  readonly version: '1.0';
  /** As the oEmbed specification calls it. */
  readonly type: 'rich';
  /** What is shown. */
  readonly title: string;
  /** The city. */
  readonly provider_name: string;
  /** The city's site. */
  readonly provider_url: string;
  /** The frame to put into the page. */
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** The oEmbed description of an objective's page: the frame that shows it. */
export function oembedOf(overview: ObjectiveOverview, language: string, src: string): OEmbed {
  const { objective, edition } = overview;
  return {
    version: '1.0',
    type: 'rich',
    title: plainIn(objective.title, language),
    provider_name: plainIn(edition.body.name, language),
    provider_url: new URL(src).origin,
    html: frameHtml(overview, language, src),
    width: WIDTH,
    height: HEIGHT,
  };
}
