import type { ObjectiveOverview } from '@civita/sdk';
import { html as fragment } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import { pageAddress } from './address.ts';
import type { SnippetForm } from './cms.ts';
import { renderHtml } from './render-html.ts';
import { plainIn } from '../views/text.ts';

/** The forms that hold nothing but a link and a mark; the prerendered one is `objectiveHtml`. */
export type LinkForm = Exclude<SnippetForm, 'prerendered'>;

/** How a snippet is written. */
export interface SnippetOptions {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** Absolute address of the folder of pages, for a report that names no page of the objective. */
  readonly linkBase?: string;
  /** Address of the objective's page, where it is neither in the report nor in that folder. */
  readonly href?: string;
}

/**
 * What an editor pastes for an objective, in one line: each form holds a link to the objective's page, which is what readers
 * without scripts get.
 *
 * @throws RangeError when there is no address to link to.
 */
export function snippetOf(overview: ObjectiveOverview, form: LinkForm, options: SnippetOptions): string {
  return renderHtml(snippetView(overview, form, options))
    .replace(/\s+>/g, '>')
    .trim();
}

/** The same as a template. */
export function snippetView({ objective }: ObjectiveOverview, form: LinkForm, options: SnippetOptions): TemplateResult {
  const { id, label, title } = objective;
  const { language, linkBase } = options;
  const href = options.href ?? pageAddress('objectives', objective, linkBase);
  if (href === undefined)
    throw new RangeError(`Objective "${id}" has no page to link to: state its "url" in the report, or a base address.`);
  const text = [label, title].flatMap((words) => (words ? plainIn(words, language) : [])).join('. ');
  return FORMS[form](id, href, text);
}

const FORMS: Readonly<Record<LinkForm, (id: string, href: string, text: string) => TemplateResult>> = {
  link: (id, href, text) =>
    fragment`<a href=${`${href.replace(/#.*$/, '')}#civita-objective-card=${encodeURIComponent(id)}`}>${text}</a>`,
  block: (id, href, text) =>
    fragment`<div data-civita="objective-card" data-id=${id}><a href=${href}>${text}</a></div>`,
  element: (id, href, text) =>
    fragment`<civita-objective-card objective=${id}><a href=${href}>${text}</a></civita-objective-card>`,
};

/** What the webmaster's line says. */
export interface ScriptOptions {
  /** Address of `civita.js`. */
  readonly script: string;
  /** Address of the city's report. */
  readonly source: string;
  /** Base address of the feedback service, where the city has one. */
  readonly service?: string | undefined;
  /** `sha384-…` of the script, for a version that never changes (https://www.w3.org/TR/SRI/). */
  readonly integrity?: string | undefined;
}

/** The line that the webmaster adds once, to the head of every page. */
export function scriptLine({ script, source, service, integrity }: ScriptOptions): string {
  const crossorigin = integrity ? 'anonymous' : nothing;
  // A server's template, because no other may hold a script; its attributes are escaped like all others.
  return renderHtml(
    fragment`<script type="module" async src="${script}" data-civita-source="${source}" data-civita-service="${service ?? nothing}" integrity="${integrity ?? nothing}" crossorigin="${crossorigin}"></script>`,
  ).replace(/\s+>/g, '>');
}
