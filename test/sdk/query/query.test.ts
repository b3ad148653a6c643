import type { Project, Report } from '@civita/sdk';
import { amountOf, awardedLines, money, moneyLine, projectsUnder } from '@civita/sdk';
import type { Dimension, ProjectFilter, ProjectOrder } from '@civita/sdk/query';
import { DIMENSIONS, facetsOf, findProjects, groupProjects, sumProjects } from '@civita/sdk/query';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { line, project } from '../support/build.ts';
import { randomReport } from '../support/random-report.ts';
import { wholeReport } from '../support/whole-report.ts';

/** Mostly not there, so that filters of many kinds still find something. */
const optional = <T>(...values: readonly T[]) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, { arbitrary: fc.subarray([...values]), weight: 1 });

const filters: fc.Arbitrary<ProjectFilter> = fc.record({
  text: fc.constantFrom(undefined, '', 'citta', 'CITTÀ  vecchia', 'verde', 'asilo', 'BEACH palermo', 'niente'),
  status: optional('in-progress' as const, 'completed' as const, 'suspended' as const),
  fund: optional('ERDF' as const, 'to-be-found' as const),
  programme: optional('pon', 'pnrr', 'none'),
  objective: optional('linea', 'cima'),
  place: optional('082053', 'Mondello'),
  sdg: optional('4', '11', '17'),
  stakeholder: optional('families'),
  year: optional<number | string>(2018, 2020, '2021'),
});

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a project is in a dimension, told without any index. */
function keysOf(dimension: Dimension, one: Project, report: Report): readonly string[] {
  const codes = (scheme: string) =>
    one.classifications.filter((mark) => mark.scheme === scheme).map(({ code }) => code);
  switch (dimension) {
    case 'status':
      return [one.status.code];
    case 'fund':
      return one.funding.map(({ source }) => source);
    case 'programme':
      return one.funding.flatMap(({ programme }) => programme ?? []);
    case 'objective':
      return report.objectives.map(({ id }) => id).filter((id) => projectsUnder(report, id).includes(one));
    case 'place':
      return one.places.map(({ name, identifiers }) => identifiers?.[0]?.value ?? (name as { it: string }).it);
    case 'sdg':
      return codes('SDG');
    case 'stakeholder':
      return codes('stakeholder');
    case 'year': {
      const ends = [one.actual.start ?? one.planned.start, one.actual.end ?? one.planned.end];
      const [first, last = first] = ends.flatMap((date) => (date === undefined ? [] : Number(date.slice(0, 4))));
      if (first === undefined || last === undefined) return [];
      const found = [2018, 2019, 2020, 2021, 2022].filter((year) => first <= year && year <= last);
      return (found.length > 0 ? found : [first, last]).map(String);
    }
  }
}

/** The filter as anybody would write it. */
function fits(one: Project, filter: ProjectFilter, report: Report): boolean {
  const searched = plain(
    JSON.stringify([one.title, one.narrative, one.places.map(({ name }) => name), one.identifiers]),
  );
  const words = plain(filter.text ?? '').split(/\s+/);
  return (
    words.every((word) => searched.includes(word)) &&
    DIMENSIONS.every((dimension) => {
      const wanted = filter[dimension]?.map(String);
      return !wanted || keysOf(dimension, one, report).some((key) => wanted.includes(key));
    })
  );
}

/** The same report with its projects in another order. */
const shuffled = (report: Report) =>
  fc
    .shuffledSubarray([...report.projects], { minLength: report.projects.length })
    .map((projects) => ({ ...report, projects }));

describe('a query over a report', () => {
  it('finds what a plain filter finds, in the report’s order, page by page', () => {
    fc.assert(
      fc.property(randomReport, filters, fc.nat(8), fc.nat(8), (report, filter, from, size) => {
        const expected = report.projects.filter((one) => fits(one, filter, report));
        assert.deepEqual(findProjects(report, filter), { total: expected.length, projects: expected });
        const page = findProjects(report, filter, { from, size });
        assert.deepEqual(page, { total: expected.length, projects: expected.slice(from, from + size) });
      }),
      { numRuns: 400 },
    );
  });

  it('sorts by title, date or amount, with what is not stated last and equals by id', () => {
    const columns: readonly ProjectOrder['by'][] = [
      'title',
      'start',
      'end',
      { measure: 'total-cost', currency: 'EUR' },
    ];
    const orders = fc.tuple(fc.constantFrom(...columns), fc.boolean());
    const collator = new Intl.Collator('it', { numeric: true });
    const lastDay: Record<string, string> = { '2021': '2021-12-31', '2022-H1': '2022-06-30', '2018': '2018-12-31' };
    const firstDay: Record<string, string> = {
      '2019': '2019-01-01',
      '2020-Q1': '2020-01-01',
      '2020-06-30': '2020-06-30',
    };
    const compare = (a: Project, b: Project, by: ProjectOrder['by']): number | undefined => {
      if (by === 'title') return collator.compare(a.title as string, b.title as string);
      const [left, right] = [a, b].map((one) => {
        if (typeof by === 'object') return amountOf(one, 'total-cost', 'EUR')?.value.minor;
        const date = one.actual[by] ?? one.planned[by];
        return date === undefined ? undefined : Date.parse((by === 'start' ? firstDay : lastDay)[date] ?? '');
      });
      if (left === undefined || right === undefined) return left === right ? 0 : undefined;
      return left - right;
    };
    const isStated = (one: Project, by: ProjectOrder['by']) =>
      by === 'title' ||
      (typeof by === 'object' ? amountOf(one, 'total-cost', 'EUR') : (one.actual[by] ?? one.planned[by])) !== undefined;
    fc.assert(
      fc.property(randomReport, orders, fc.nat(25), (report, [by, descending], size) => {
        const order = { by, descending };
        const expected = report.projects.toSorted((a, b) => {
          const stated = Number(isStated(b, by)) - Number(isStated(a, by));
          const sign = descending ? -1 : 1;
          return stated || sign * (compare(a, b, by) ?? 0) || (a.id < b.id ? -1 : 1);
        });
        const ids = (projects: readonly Project[]) => projects.map(({ id }) => id);
        const { projects } = findProjects(report, {}, { order, from: 2, size });
        assert.deepEqual(ids(projects), ids(expected.slice(2, 2 + size)));
      }),
      { numRuns: 400 },
    );
  });

  it('sums as the money line does, over how many, with the dates', () => {
    fc.assert(
      fc.property(randomReport, filters, (report, filter) => {
        const expected = moneyLine(findProjects(report, filter).projects).flatMap(({ awarded }) => awarded ?? []);
        assert.deepEqual(sumProjects(report, 'awarded', filter), expected);
      }),
      { numRuns: 300 },
    );
  });

  it('groups as a plain filter for each key does, awarded money by programme line by line', () => {
    fc.assert(
      fc.property(randomReport, filters, fc.constantFrom(...DIMENSIONS), (report, filter, dimension) => {
        const { projects } = findProjects(report, filter);
        const { groups, without } = groupProjects(report, dimension, { filter });
        const keys = new Set(projects.flatMap((one) => keysOf(dimension, one, report)));
        assert.deepEqual(new Set(groups.map(({ key }) => key)), keys);
        assert.equal(without, projects.filter((one) => keysOf(dimension, one, report).length === 0).length);
        for (const { key, projects: count, sums } of groups) {
          const own = projects.filter((one) => keysOf(dimension, one, report).includes(key));
          assert.equal(count, own.length);
          const lines = own.map((one) => {
            const all = awardedLines(one);
            if (dimension === 'programme') return all.filter(({ programme }) => programme === key);
            return dimension === 'fund' ? all.filter(({ source }) => source === key) : all;
          });
          for (const currency of ['CHF', 'EUR']) {
            const stated = lines.map((some) => some.filter(({ amount }) => amount.value.currency === currency));
            const sum = sums.find(({ total }) => total.currency === currency);
            const minors = stated.flat().map(({ amount }) => amount.value.minor);
            assert.equal(sum?.total.minor, minors.length === 0 ? undefined : minors.reduce((a, b) => a + b, 0));
            assert.equal(sum?.stated ?? 0, stated.filter((some) => some.length > 0).length);
            assert.equal(sum?.of ?? own.length, own.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('tells what may still be chosen: as many as choosing it alone in its dimension finds', () => {
    fc.assert(
      fc.property(randomReport, filters, (report, filter) => {
        const facets = facetsOf(report, filter);
        for (const dimension of DIMENSIONS) {
          const choices = facets[dimension] ?? [];
          assert.deepEqual(
            choices.map(({ projects }) => projects),
            choices.map(({ key }) => findProjects(report, { ...filter, [dimension]: [key] }).total),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says the same whatever the order of the projects', () => {
    fc.assert(
      fc.property(
        randomReport.chain((report) => fc.tuple(fc.constant(report), shuffled(report))),
        filters,
        fc.constantFrom(...DIMENSIONS),
        ([report, other], filter, dimension) => {
          assert.deepEqual(groupProjects(other, dimension, { filter }), groupProjects(report, dimension, { filter }));
          assert.deepEqual(facetsOf(other, filter), facetsOf(report, filter));
          assert.deepEqual(sumProjects(other, 'total-cost', filter), sumProjects(report, 'total-cost', filter));
          const order = { by: 'title' } as const;
          assert.deepEqual(findProjects(other, filter, { order }), findProjects(report, filter, { order }));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('counts a project once, also when two activities and two lines of one programme share it', () => {
    const twice = project({
      activities: ['a', 'b'],
      funding: [line('ERDF', 'awarded', 10, { programme: 'pon' }), line('RRF', 'awarded', 5, { programme: 'pon' })],
    });
    const { objectives } = wholeReport;
    const activities = ['a', 'b'].map((id) => ({
      id,
      edition: 'e',
      objective: 'linea',
      order: 0,
      title: id,
      projects: ['p'],
    }));
    const report = { ...wholeReport, objectives, activities, projects: [twice, twice] };
    assert.deepEqual(
      groupProjects(report, 'objective').groups.map(({ key, projects }) => [key, projects]),
      [
        ['cima', 1],
        ['linea', 1],
      ],
    );
    const [pon] = groupProjects(report, 'programme').groups;
    assert.equal(pon?.projects, 1);
    assert.deepEqual(pon.sums[0]?.total, { minor: 1500, currency: 'EUR' });
  });

  it('gives no sum rather than a wrong one, and none that was rounded on the way', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const costs = (...minors: readonly number[]) => ({
      ...wholeReport,
      projects: minors.map((minor, index) =>
        project({
          id: `p${index}`,
          amounts: [{ kind: 'total-cost', amount: { value: money(minor), asOf: '2020' } }],
        }),
      ),
    });
    assert.deepEqual(sumProjects(costs(most, most), 'total-cost'), []);
    assert.equal(sumProjects(costs(most, 1, 1, 1, -most, -most, most), 'total-cost')[0]?.total.minor, 3);
  });

  it('refuses a page that is no page', () => {
    assert.throws(() => findProjects(wholeReport, {}, { from: -1 }), /whole numbers from 0, not -1/);
    assert.throws(() => findProjects(wholeReport, {}, { size: 1.5 }), RangeError);
  });

  it('finds words in several thousand narratives, longer together than one index string', () => {
    const children = ['Lorem ipsum. '.repeat(1000)];
    const narrative = { it: [{ type: 'paragraph' as const, children }] };
    const projects = [...Array(3000).keys()].map((index) =>
      project({ id: `p${index}`, title: index % 1000 === 999 ? 'Asilo' : 'Scuola', narrative }),
    );
    const found = findProjects({ ...wholeReport, projects }, { text: 'asilo' });
    assert.deepEqual(
      found.projects.map(({ id }) => id),
      ['p999', 'p1999', 'p2999'],
    );
  });
});
