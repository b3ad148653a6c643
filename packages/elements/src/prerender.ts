import type { ObjectiveOverview, ProgrammeOverview } from '@civita/sdk';
import { acknowledgementOf } from '@civita/sdk';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { pageAddress } from './prerender/address.ts';
import type { PrerenderOptions } from './prerender/facts.ts';
import { writingOf } from './prerender/facts.ts';
import { objectiveLinkedData, projectLinkedData } from './prerender/json-ld.ts';
import { objectiveView } from './prerender/objective.ts';
import type { PageOptions } from './prerender/page.ts';
import { pageHtml, tidy } from './prerender/page.ts';
import type { ProjectOverview } from './prerender/project.ts';
import { projectOverview, projectView } from './prerender/project.ts';
import { renderHtml } from './prerender/render-html.ts';
import { badgeTokens } from './tokens/generated/badge.styles.ts';
import { plainTokens } from './tokens/generated/plain.styles.ts';
import { feedbackBaseStyles } from './views/feedback-base.styles.ts';
import { feedbackDetailsStyles } from './views/feedback-details.styles.ts';
import { feedbackPlainStyles } from './views/feedback-plain.styles.ts';
import { feedbackReplyStyles } from './views/feedback-reply.styles.ts';
import { feedbackScaleStyles } from './views/feedback-scale.styles.ts';
import { feedbackStyles } from './views/feedback.styles.ts';
import type { FeedbackForm, FeedbackThanks } from './prerender/feedback.ts';
import { errorsIn, feedbackForm, feedbackThanks } from './prerender/feedback.ts';
import { fundingBadge } from './views/funding-badge.ts';
import { fundingBadgePlainStyles, fundingBadgeStyles } from './views/funding-badge.styles.ts';
import { plainIn } from './views/text.ts';

export type { FeedbackForm, FeedbackThanks, PrerenderOptions, ProjectOverview, ServerRenderedTemplate };
export type { PageKind } from './prerender/address.ts';
export type { Cms, SnippetForm } from './prerender/cms.ts';
export { CMS, SNIPPET_FORMS } from './prerender/cms.ts';
export type { FrameOptions, OEmbed } from './prerender/frame.ts';
export { frameHostLine, frameHtml, framePage, oembedOf } from './prerender/frame.ts';
export { fundTexts } from './i18n/funds/index.ts';
export { it as feedbackSummaryIt } from './i18n/feedback-summary/it.ts';
export { languageName } from './i18n/language-name.ts';
export { changesList } from './views/changes.ts';
export { feedbackAnswers } from './views/feedback-summary.ts';
export { outlineList } from './views/outline.ts';
export { narrative } from './views/rich-text.ts';
export { words } from './views/text.ts';
export { prerenderedTexts } from './i18n/prerendered/index.ts';
export { reportTexts } from './i18n/report/index.ts';
export { indexPage } from './prerender/report-index.ts';
export type { LinkForm, ScriptOptions, SnippetOptions } from './prerender/snippet.ts';
export { scriptLine, snippetOf } from './prerender/snippet.ts';
export { pagePath } from './prerender/address.ts';
export { errorsIn, feedbackForm, feedbackThanks, html, pageAddress, projectOverview, renderHtml };

/** What a complete page may have besides its content. */
export type PageExtras = Pick<PageOptions, 'oembed' | 'scriptLine' | 'stylesheet'> & {
  /** The page's own address; when not stated, the one that follows from `linkBase`. */
  readonly canonical?: string | undefined;
};

/** How HTML to paste is written. */
export interface FragmentOptions extends PrerenderOptions {
  /**
   * `false` leaves out the data for search engines, which stands in a `<script>`: for a CMS that takes the tags away and prints
   * what was between them. The complete page has the data too.
   */
  readonly linkedData?: boolean;
}

/**
 * An objective as HTML to paste: readable without scripts, with schema.org data for search engines. Scripts make a card in
 * its block and leave the text as it stands.
 */
export function objectiveHtml(overview: ObjectiveOverview, options: FragmentOptions): string {
  const data = options.linkedData === false ? '' : objectiveData(overview, options);
  return tidy(`${renderHtml(objectiveView(overview, writingOf(options)))}\n${data}`);
}

/** A project as HTML to paste, in the same way; no block stands around it. */
export function projectHtml(overview: ProjectOverview, options: FragmentOptions): string {
  const data = options.linkedData === false ? '' : projectData(overview, options);
  return tidy(`${renderHtml(projectView(overview, writingOf(options)))}\n${data}`);
}

/** An objective as a complete page, with its title as the page's first heading. */
export function objectivePage(overview: ObjectiveOverview, options: PrerenderOptions & PageExtras): string {
  const { objective, edition } = overview;
  const { language, linkBase } = options;
  const title = plainIn(objective.title, language);
  return pageHtml(objectiveView(overview, { ...writingOf({ ...options, level: 1 }), linkBase: undefined }), {
    ...options,
    title: `${title} | ${plainIn(edition.title, language)}`,
    description: objective.summary ? plainIn(objective.summary, language) : title,
    canonical: options.canonical ?? pageAddress('objectives', objective, linkBase),
    linkedData: objectiveData(overview, options),
  });
}

/** A project as a complete page. */
export function projectPage(overview: ProjectOverview, options: PrerenderOptions & PageExtras): string {
  const { project, edition } = overview;
  const { language, linkBase } = options;
  const title = plainIn(project.title, language);
  return pageHtml(projectView(overview, { ...writingOf({ ...options, level: 1 }), linkBase: undefined }), {
    ...options,
    title: `${plainIn(project.acronym ?? project.title, language)} | ${plainIn(edition.title, language)}`,
    description: project.summary ? plainIn(project.summary, language) : title,
    canonical: options.canonical ?? pageAddress('projects', project, linkBase),
    linkedData: projectData(overview, options),
  });
}

function objectiveData(overview: ObjectiveOverview, { language, linkBase }: PrerenderOptions): string {
  const address = pageAddress('objectives', overview.objective, linkBase);
  return objectiveLinkedData(overview, language, address);
}

function projectData(overview: ProjectOverview, { language }: PrerenderOptions): string {
  return projectLinkedData(overview, language);
}

/** The question about a page as HTML that works by a plain POST; the element makes the same form live. */
export function feedbackFormHtml(form: FeedbackForm): string {
  return renderHtml(feedbackForm(form));
}

/** The thanks for an answer that is stored, as HTML. */
export function feedbackThanksHtml(thanks: FeedbackThanks): string {
  return renderHtml(feedbackThanks(thanks));
}

/** The text of `page-feedback.css`, for pages that show the form without scripts. */
export const feedbackCss: string = [
  feedbackBaseStyles,
  feedbackStyles,
  feedbackScaleStyles,
  feedbackDetailsStyles,
  feedbackReplyStyles,
  feedbackPlainStyles,
].join('\n');

/** A programme's badge as HTML for pages that have `civita-funding-badge.css`: it needs no script. */
export function fundingBadgeHtml(overview: ProgrammeOverview, language: string): string {
  const acknowledgement = acknowledgementOf(overview.programme, language);
  return tidy(renderHtml(fundingBadge(overview, acknowledgement, language, nothing)));
}

/** The text of `civita-funding-badge.css`. */
export const fundingBadgeCss: string = [plainTokens, badgeTokens, fundingBadgePlainStyles, fundingBadgeStyles].join(
  '\n',
);
