import type { Objective, OutlineNode } from '@civita/sdk';
import { outlineOf, pathIn } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wholeEdition } from '../../../stories/fixtures/long.ts';
import { report } from '../../../stories/fixtures/report.ts';

/** An outline as text: `a(b, c)`. */
const shape = (nodes: readonly OutlineNode[]): string =>
  nodes.map(({ id, children }) => (children.length > 0 ? `${id}(${shape(children)})` : id)).join(', ');

const objective = (id: string, parent?: string, order = 0): Objective => ({
  id,
  edition: 'e',
  kind: 'objective',
  title: id,
  order,
  ...(parent === undefined ? {} : { parent }),
});

describe('the outline of an edition', () => {
  it('has its chapters in order, and its objectives as a tree in their place', () => {
    assert.equal(shape(outlineOf(wholeEdition)), 'lettera, parte-prima(linea-1(verde(orti)), nota)');
  });

  it('has objectives after the chapters when no chapter is their place, and in one place only', () => {
    const { sections: _sections, ...edition } = wholeEdition.edition;
    const narrative = { id: 'n', kind: 'narrative', title: 'N', order: 0 } as const;
    const place = { id: 'o', kind: 'objectives', title: 'O', order: 1 } as const;
    const objectives = [objective('b', undefined, 1), objective('a')];
    const of = (sections: Parameters<typeof outlineOf>[0]['edition']['sections'] & object): string =>
      shape(outlineOf({ edition: { ...edition, sections }, objectives }));
    assert.equal(of([narrative]), 'n, a, b');
    assert.equal(of([place, { ...place, id: 'p', order: 2 }]), 'o(a, b), p');
  });

  it('loses no objective and repeats none, whatever its parents say', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'gone');
    fc.assert(
      fc.property(fc.tuple(id, id, id, id), (parents) => {
        const objectives = ['a', 'b', 'c', 'd'].map((own, index) => objective(own, parents[index], index));
        const found = shape(outlineOf({ edition: report.edition, objectives })).match(/\w/g) ?? [];
        assert.deepEqual([...found].sort(), ['a', 'b', 'c', 'd']);
      }),
    );
  });

  it('knows the way to each of its places', () => {
    const outline = outlineOf(wholeEdition);
    assert.deepEqual(
      pathIn(outline, 'orti').map(({ id }) => id),
      ['parte-prima', 'linea-1', 'verde', 'orti'],
    );
    assert.deepEqual(pathIn(outline, 'gone'), []);
  });
});
