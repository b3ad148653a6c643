import type { Progress } from '../../domain/project.ts';
import type { Text } from '../../domain/text.ts';
import type { RichText } from '../../domain/rich-text.ts';
import type { DateFormat } from '../reader/dates.ts';
import type { Draft, Made } from '../reader/draft.ts';
import { addProject, classified, idOf, stated } from '../reader/draft.ts';
import { blocksOf } from '../reader/html-blocks.ts';
import type { ImportNote } from '../reader/note.ts';
import type { Row } from '../reader/row.ts';
import type { ImportSource } from '../reader/source.ts';

const DATES: readonly DateFormat[] = ['iso', 'day-first'];

/** How a column names its language: `title_pt-BR`; texts that a machine translated stand deeper, and are nobody's word. */
const LANGUAGE = /^[a-z]{2,3}(?:[_-][a-z0-9]{2,8})*$/i;

/** A result until all are read, since the one above it may come later. */
interface Waiting {
  readonly row: Row;
  readonly made: Made;
  readonly parent: string | undefined;
}

/**
 * Results of Decidim's accountability component: the CSV that it imports and the one that it exports. Texts stand in a column for each
 * language (`title_ca`, `title/ca`). A result without a title in any language Decidim itself refuses, and so does this.
 */
export const decidim: ImportSource = {
  id: 'decidim',
  title: { it: 'Risultati di Decidim', en: 'Results of Decidim' },
  language: 'it',
  publisher: 'Decidim',
  tables: () => {
    const waiting: Waiting[] = [];
    return [
      {
        name: 'results',
        columns: {
          result: ['result_id', 'id'],
          category: ['decidim_category_id', 'category/id'],
          scope: ['decidim_scope_id', 'scope/id'],
          parentId: ['parent_id', 'parent/id'],
          external: ['external_id'],
          parent: ['parent_external_id'],
          start: ['start_date'],
          end: ['end_date'],
          status: ['decidim_accountability_status_id', 'status/id'],
          progress: ['progress'],
          proposals: ['proposal_ids', 'proposal_urls'],
          plan: ['PAM/PAD'],
          url: ['url', 'reference'],
          asOf: ['updated_at'],
        },
        needed: ['progress', 'start', 'end'],
        families: {
          title: LANGUAGE,
          description: LANGUAGE,
          'status/name': LANGUAGE,
          'category/name': LANGUAGE,
          'scope/name': LANGUAGE,
        },
        read: (row, draft) => {
          waiting.push(...readResult(row, draft));
        },
        finish: (draft) => addResults(draft, waiting),
      },
    ];
  },
};

function readResult(row: Row, draft: Draft): readonly Waiting[] {
  const title = textOf(row.family('title'));
  if (title === undefined) {
    row.note(undefined, 'row-left-out', {
      it: 'Il risultato non ha titolo in nessuna lingua.',
      en: 'The result has no title in any language.',
    });
    return [];
  }
  const asOf = row.date('asOf', DATES) ?? draft.asOf;
  const result = row.text('result');
  const code = row.text('external') ?? result;
  const parent = row.text('parent') ?? row.text('parentId');
  if (row.text('parent') !== undefined && row.text('parentId') !== undefined)
    row.note('parentId', 'left-out', { it: 'Conta il codice esterno.', en: 'The external code counts.' });
  const start = row.date('start', DATES);
  const end = row.date('end', DATES);
  const name = textOf(row.family('status/name'));
  const status = row.text('status');
  const narrative = narrativeOf(row);
  const url = row.text('url', 2000);
  const made: Made = {
    id: idOf('decidim', code ?? `row-${row.number}`),
    title,
    ...stated('narrative', narrative),
    identifiers: [
      ...(code === undefined ? [] : [{ scheme: 'decidim', value: code }]),
      ...(result === undefined || result === code ? [] : [{ scheme: 'decidim-result', value: result }]),
      ...(url === undefined ? [] : [{ scheme: 'URI', value: url }]),
    ],
    status: { code: 'unknown', origin: 'declared', ...stated('label', name), ...stated('original', status) },
    planned: { ...stated('start', start), ...stated('end', end) },
    progress: progressIn(row, asOf),
    classifications: [
      ...classified('decidim-category', row.text('category'), textOf(row.family('category/name'))),
      ...classified('decidim-scope', row.text('scope'), textOf(row.family('scope/name'))),
      ...proposalsIn(row).flatMap((proposal) => classified('decidim-proposal', proposal)),
      ...classified('plan', row.text('plan')),
    ],
    asOf,
  };
  return [{ row, made, parent }];
}

/** As many proposals as a report has a place for. */
function proposalsIn(row: Row): readonly string[] {
  const all = row.text('proposals', 100_000)?.split(/[;,\s]+/) ?? [];
  if (all.length > MOST_PROPOSALS)
    row.note('proposals', 'left-out', {
      it: `Ha ${all.length} proposte: quelle dopo le prime ${MOST_PROPOSALS} non stanno in un report.`,
      en: `It has ${all.length} proposals: those behind the first ${MOST_PROPOSALS} have no place in a report.`,
    });
  return all.slice(0, MOST_PROPOSALS);
}

/** Of the 200 marks that a project may have. */
const MOST_PROPOSALS = 150;

/** Decidim's progress is a number that somebody typed: 0 to 100. */
function progressIn(row: Row, asOf: string): readonly Progress[] {
  const value = row.percent('progress', 'plain');
  if (value === undefined) return [];
  if (value >= 0 && value <= 1) return [{ basis: 'declared', ratio: { value, asOf } }];
  row.note('progress', 'left-out', { it: 'Un avanzamento va da 0 a 100.', en: 'Progress is 0 to 100.' });
  return [];
}

function textOf(family: ReadonlyMap<string, string>): Text | undefined {
  const texts = [...family].map(
    ([language, text]) => [tag(language), text.replace(/\s+/g, ' ').slice(0, 4000)] as const,
  );
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

function narrativeOf(row: Row): RichText | undefined {
  const told = [...row.family('description')].flatMap(([language, html]) => {
    const { blocks, unknown } = blocksOf(html);
    if (unknown.length > 0)
      row.note(undefined, 'left-out', {
        it: `La descrizione ha elementi HTML che un report non ha, il loro testo è rimasto: ${unknown.join(', ')}.`,
        en: `The description has HTML elements that a report has not, their text was kept: ${unknown.join(', ')}.`,
      });
    return blocks.length > 0 ? [[tag(language), blocks] as const] : [];
  });
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

function tag(language: string): string {
  return language.replace('_', '-');
}

/** Adds all results. One names the one above it by its code; what is not in the files cannot be joined. */
function addResults(draft: Draft, waiting: readonly Waiting[]): readonly Omit<ImportNote, 'done'>[] {
  const known = new Set(waiting.map(({ made }) => made.id));
  return waiting.flatMap(({ row, made, parent }) => {
    const above = parent === undefined ? undefined : idOf('decidim', parent);
    const joined = above !== undefined && known.has(above);
    addProject(
      draft,
      row,
      { ...made, ...stated('related', joined ? [{ project: above, kind: 'part-of' }] : undefined) },
      'external',
    );
    if (joined || parent === undefined) return [];
    const problem = { it: 'Il risultato superiore non è nei file letti.', en: 'The result above is not in the files.' };
    return [
      {
        file: row.file,
        row: row.number,
        column: 'parent_external_id',
        value: parent,
        problem,
        action: 'left-out' as const,
      },
    ];
  });
}
