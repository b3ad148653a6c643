import type { Draft } from '../reader/draft.ts';
import { addProject, classified, idOf, stated } from '../reader/draft.ts';
import { blocksOf } from '../reader/html-blocks.ts';
import type { Row } from '../reader/row.ts';
import type { ImportSource } from '../reader/source.ts';

/** Barcelona's action plan, as its Decidim published it: a measure a row, in Catalan, told in HTML. */
export const decidimActionPlan: ImportSource = {
  id: 'decidim-action-plan',
  title: { it: 'Piano d’azione di Barcellona', en: 'Action plan of Barcelona' },
  language: 'ca',
  publisher: 'Ajuntament de Barcelona',
  origin: { title: 'Decidim Barcelona', url: 'https://www.decidim.barcelona' },
  tables: () => [
    {
      name: 'measures',
      columns: {
        code: ['ID'],
        district: ['Districte'],
        category: ['Categoria'],
        subcategory: ['Subcategoria'],
        title: ['Títol'],
        description: ['Descripció'],
        url: ['URL'],
        asOf: ['Data'],
      },
      needed: ['code', 'title'],
      read: readMeasure,
    },
  ],
};

function readMeasure(row: Row, draft: Draft): void {
  const code = row.text('code');
  const title = row.text('title');
  const district = row.text('district');
  const url = row.text('url', 2000);
  const html = row.raw('description');
  const { blocks, unknown } = blocksOf(typeof html === 'string' ? html : '');
  if (unknown.length > 0)
    row.note('description', 'left-out', {
      it: `Elementi HTML che un report non ha, il loro testo è rimasto: ${unknown.join(', ')}.`,
      en: `HTML elements that a report has not, their text was kept: ${unknown.join(', ')}.`,
    });
  if (title === undefined && code === undefined) {
    row.note(undefined, 'row-left-out', { it: 'La riga non nomina nessuna misura.', en: 'The row names no measure.' });
    return;
  }
  addProject(
    draft,
    row,
    {
      id: idOf('plan', code ?? `row-${row.number}`),
      title: { ca: title ?? code ?? '' },
      ...stated('narrative', blocks.length > 0 ? { ca: blocks } : undefined),
      identifiers: [
        ...(code === undefined ? [] : [{ scheme: 'decidim', value: code }]),
        ...(url === undefined ? [] : [{ scheme: 'URI', value: url }]),
      ],
      status: { code: 'unknown', origin: 'declared' },
      places: district === undefined ? [] : [{ name: district, level: 'district' }],
      classifications: [
        ...classified('category', row.text('category')),
        ...classified('subcategory', row.text('subcategory')),
      ],
      asOf: draft.asOf,
    },
    'code',
  );
}
