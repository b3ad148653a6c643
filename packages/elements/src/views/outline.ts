import type { OutlineNode, Report } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ReportTexts } from '../i18n/report/index.ts';
import { statusMark } from './status.ts';
import { words } from './text.ts';

/** Gives a link to a place in an edition: its id (`undefined` for the first page) and the words that lead there. */
export type LinkTo = (id: string | undefined, content: unknown) => TemplateResult;

/** The label of a place as printed, and its title. */
export function nameOf({ section, objective }: OutlineNode, language: string): unknown {
  const { label, title } = section ?? objective ?? { label: undefined, title: '' };
  return html`${label ? html`${words(label, language)}. ` : nothing}${words(title, language)}`;
}

/** The places of an edition as nested lists of links, objectives with their status. */
export function outlineList(
  nodes: readonly OutlineNode[],
  language: string,
  texts: Pick<ReportTexts, 'statuses'>,
  linkTo: LinkTo,
): TemplateResult | typeof nothing {
  if (nodes.length === 0) return nothing;
  return html`<ul>
    ${nodes.map(
      (node) =>
        html`<li>
          ${linkTo(node.id, nameOf(node, language))}
          ${node.objective?.status ? statusMark(node.objective.status.code, texts) : nothing}
          ${outlineList(node.children, language, texts, linkTo)}
        </li>`,
    )}
  </ul>`;
}

/** The way from the first page of an edition to the place that is shown, whose name is no link. */
export function breadcrumb(
  { edition }: Pick<Report, 'edition'>,
  way: readonly OutlineNode[],
  language: string,
  label: string,
  linkTo: LinkTo,
): TemplateResult {
  const here = way.at(-1);
  return html`<nav aria-label=${label} part="breadcrumb">
    <ol>
      <li>${linkTo(undefined, words(edition.title, language))}</li>
      ${way.map((node) =>
        node === here
          ? html`<li aria-current="page">${nameOf(node, language)}</li>`
          : html`<li>${linkTo(node.id, nameOf(node, language))}</li>`,
      )}
    </ol>
  </nav>`;
}
