import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/cache.ts';

const folder = 'packages/elements/src/i18n';
const languages = ['it', 'en', 'de', 'fr', 'sl', 'es'] as const;

/** What the tests of counts and dates call. */
interface Spoken {
  readonly milestones: {
    readonly counts: (counts: { of: number; met: number; overdue: number }) => string;
    readonly on: (date: string) => string;
  };
  readonly moneyTable: { readonly parts: (count: number) => string };
  readonly report: {
    readonly asOf: (date: string) => string;
    readonly countOfProjects: (count: number, shown: string) => string;
  };
}

const [de, es, fr, sl] = (await Promise.all(
  ['de', 'es', 'fr', 'sl'].map(async (language) => {
    const { catalogs } = (await import(join(root, folder, `${language}.ts`))) as { catalogs: Spoken };
    return catalogs;
  }),
)) as [Spoken, Spoken, Spoken, Spoken];

/** What the functions are called with where plain words would not do, by the last part of their name. */
const examples: Readonly<Record<string, readonly unknown[]>> = {
  countOfProjects: [5, '⟨5⟩'],
  counts: [{ of: 7, met: 3, overdue: 2 }],
  days: [2],
  hours: [2],
  late: ['⟨3 mesi⟩', true, true],
  objectives: ['⟨4⟩', '⟨9⟩', 9],
  parts: [5],
  projects: ['⟨4⟩', '⟨9⟩', 9],
  stated: [3, 8],
};

type Catalog = Readonly<Record<string, unknown>>;

/** The catalogs of an area in every language: `it` for `it` and `tableIt`, and so on. */
async function areaIn(area: string, language: string): Promise<readonly Catalog[]> {
  const module = (await import(join(root, folder, area, `${language}.ts`))) as Readonly<Record<string, Catalog>>;
  return Object.keys(module)
    .sort()
    .flatMap<Catalog>((name) => module[name] ?? []);
}

/** Every text of a catalog by its path, functions called with examples. */
function textsOf(catalog: Catalog, path = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(catalog)) {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'string') texts.set(name, value);
    else if (typeof value === 'function') texts.set(name, said(key, value as (...given: unknown[]) => string));
    else for (const [inner, text] of textsOf(value as Catalog, name)) texts.set(inner, text);
  }
  return texts;
}

function said(key: string, say: (...given: unknown[]) => string): string {
  return say(...(examples[key] ?? [...Array(say.length).keys()].map((index) => `⟨${index}⟩`)));
}

const marks = (text: string): readonly string[] => [...new Set(text.match(/⟨[^⟩]*⟩|\d+/g))].sort();

const areas = globSync('*/sl.ts', { cwd: join(root, folder) })
  .map((file) => file.replace(/[\\/].*/, ''))
  .filter((area) => !area.startsWith('feedback'));

describe('the catalogs', () => {
  it('are those of every area that speaks of a report', () => {
    assert.deepEqual(
      areas.filter((area) => area !== 'prerendered').sort(),
      Object.keys(de)
        .filter((key) => !key.endsWith('Table'))
        .sort(),
    );
  });

  for (const area of areas)
    it(`of ${area} say the same things in every language, and lose nothing that they are given`, async () => {
      const italian = (await areaIn(area, 'it')).map((catalog) => textsOf(catalog));
      for (const language of languages) {
        const others = (await areaIn(area, language)).map((catalog) => textsOf(catalog));
        assert.equal(others.length, italian.length, `${language}: catalogs`);
        for (const [index, texts] of italian.entries()) {
          const other = others[index];
          assert.deepEqual([...(other?.keys() ?? [])].sort(), [...texts.keys()].sort(), language);
          for (const [name, text] of texts) {
            const translated = other?.get(name) ?? '';
            assert.notEqual(translated.trim(), '', `${language}: ${name}`);
            assert.deepEqual(marks(translated), marks(text), `${language}: ${name}: ${translated}`);
          }
        }
      }
    });

  it('give a page that is made ahead of time the words of the elements', async () => {
    for (const language of languages) {
      const [page] = await areaIn('prerendered', language);
      const [project] = await areaIn('project', language);
      const [progress] = (await areaIn('progress', language)).filter((catalog) => 'bases' in catalog);
      assert.equal(page?.['stepKinds'], project?.['stepKinds'], language);
      assert.equal(page?.['bases'], progress?.['bases'], language);
    }
  });

  it('count as Slovene does: one, two, three or four, and all else', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 5, 21, 101, 102].map((count) => sl.report.countOfProjects(count, String(count))),
      [
        '0 projektov',
        '1 projekt',
        '2 projekta',
        '3 projekti',
        '5 projektov',
        '21 projektov',
        '101 projekt',
        '102 projekta',
      ],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 5, 21].map((count) => sl.moneyTable.parts(count)),
      ['0 dodelitev', '1 dodelitev', '2 dodelitvi', '3 dodelitve', '5 dodelitev', '21 dodelitev'],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 5, 21].map((met) => sl.milestones.counts({ of: 30, met, overdue: 0 })),
      [
        '0 doseženih mejnikov od 30',
        '1 dosežen mejnik od 30',
        '2 dosežena mejnika od 30',
        '3 doseženi mejniki od 30',
        '5 doseženih mejnikov od 30',
        '21 doseženih mejnikov od 30',
      ],
    );
  });

  it('count one apart in German and Spanish, and nothing with one in French', () => {
    const count = (number: number): readonly string[] =>
      [de, es, fr].map(({ report }) => report.countOfProjects(number, String(number)));
    assert.deepEqual(count(0), ['0 Projekte', '0 proyectos', '0 projet']);
    assert.deepEqual(count(1), ['1 Projekt', '1 proyecto', '1 projet']);
    assert.deepEqual(count(2), ['2 Projekte', '2 proyectos', '2 projets']);
  });

  it('put the right word before each kind of date', () => {
    const at = (date: string): string => fr.report.asOf(date);
    assert.deepEqual(['31 décembre 2020', 'décembre 2020', '1er trimestre 2020', '2020'].map(at), [
      'au 31 décembre 2020',
      'en décembre 2020',
      'au 1er trimestre 2020',
      'en 2020',
    ]);
    assert.deepEqual(
      ['31. Dezember 2020', 'Dezember 2020', '4. Quartal 2020', '2020'].map((date) => de.milestones.on(date)),
      ['am 31. Dezember 2020', 'im Dezember 2020', 'im 4. Quartal 2020', '2020'],
    );
    assert.deepEqual(
      ['31 de diciembre de 2020', 'diciembre de 2020', '4.º trimestre de 2020', '2020'].map((date) =>
        es.milestones.on(date),
      ),
      ['el 31 de diciembre de 2020', 'en diciembre de 2020', 'en el 4.º trimestre de 2020', 'en 2020'],
    );
  });
});
