import { identifierOf } from '../domain/identifiers.ts';
import { intervalOf } from '../domain/period.ts';
import type { Project } from '../domain/project.ts';
import type { Report } from '../domain/report.ts';
import type { Block, Inline, RichText } from '../domain/rich-text.ts';
import { safeHref } from '../domain/rich-text.ts';
import type { Text } from '../domain/text.ts';
import type { Cell, CsvOptions } from './csv.ts';
import { csv } from './csv.ts';

/**
 * The projects of a report as results for the import of Decidim's accountability component: one row each, a column of title and
 * description for each language, descriptions as HTML. Decidim knows days only and one progress, typed by hand: a date that is known
 * to the month or year, and progress by other bases, are left empty rather than made up.
 */
export function decidimCsv(report: Report, options: CsvOptions = {}): string {
  const languages = languagesOf(report);
  const codes = new Map(report.projects.map((project) => [project.id, codeOf(project)]));
  const header = [
    ...['result_id', 'decidim_category_id', 'decidim_scope_id', 'parent_id', 'external_id', 'parent_external_id'],
    ...['start_date', 'end_date', 'decidim_accountability_status_id', 'progress', 'proposal_ids'],
    ...languages.map((language) => `title_${language}`),
    ...languages.map((language) => `description_${language}`),
  ];
  const rows = report.projects.map((project): readonly Cell[] => {
    const mark = (scheme: string): string =>
      project.classifications.flatMap((own) => (own.scheme === scheme ? own.code : [])).join(', ');
    const above = project.related?.find(({ kind }) => kind === 'part-of')?.project;
    return [
      ...[
        identifierOf(project.identifiers, 'decidim-result') ?? '',
        mark('decidim-category'),
        mark('decidim-scope'),
        '',
      ],
      ...[codeOf(project), above === undefined ? '' : (codes.get(above) ?? '')],
      ...[dayOf(project.planned.start), dayOf(project.planned.end)],
      ...[project.status.original ?? '', declared(project), mark('decidim-proposal')],
      ...languages.map((language) => own(project.title, language, report.edition.language)),
      ...languages.map((language) => html(project.narrative?.[language] ?? plain(project.summary, language, report))),
    ];
  });
  return csv([header, ...rows], options);
}

/** Every language that a title or narrative is in. */
function languagesOf({ edition, projects }: Report): readonly string[] {
  const found = new Set<string>();
  for (const { title, narrative } of projects)
    for (const language of [...spoken(title, edition.language), ...spoken(narrative, edition.language)])
      found.add(language);
  return found.size > 0 ? [...found].sort() : [edition.language];
}

function spoken(text: Text | RichText | undefined, language: string): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [language] : Object.keys(text);
}

function own(text: Text | undefined, language: string, first: string): string {
  if (typeof text === 'string') return language === first ? text : '';
  return text?.[language] ?? '';
}

function plain(text: Text | undefined, language: string, { edition }: Report): readonly Block[] {
  const words = own(text, language, edition.language);
  return words === '' ? [] : [{ type: 'paragraph', children: [words] }];
}

function codeOf({ id, identifiers }: Project): string {
  return identifierOf(identifiers, 'decidim') ?? id;
}

/** 30/06/2017, as Decidim's own example has it. */
function dayOf(date: string | undefined): string {
  const interval = date === undefined ? undefined : intervalOf(date);
  return interval?.precision === 'day' ? interval.first.split('-').reverse().join('/') : '';
}

function declared({ progress }: Project): number | undefined {
  const ratio = progress.find(({ basis }) => basis === 'declared')?.ratio.value;
  return ratio === undefined ? undefined : Math.round(ratio * 10_000) / 100;
}

function html(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'heading') return `<h${block.level + 2}>${inlines(block.children)}</h${block.level + 2}>`;
      if (block.type === 'paragraph') return `<p>${inlines(block.children)}</p>`;
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inlines(item)}</li>`).join('')}</${tag}>`;
    })
    .join('');
}

function inlines(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return escaped(child).replaceAll('\n', '<br>');
      if (child.type === 'link') return `<a href="${escaped(safeHref(child.href) ?? '')}">${escaped(child.text)}</a>`;
      const tag = child.type === 'strong' ? 'strong' : 'em';
      return `<${tag}>${escaped(child.text)}</${tag}>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
