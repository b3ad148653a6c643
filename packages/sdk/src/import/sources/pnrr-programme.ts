import { parsePnrrMeasure } from '../../domain/codes/pnrr.ts';
import type { Programme, ProgrammeAction } from '../../domain/programme.ts';
import type { Draft } from '../reader/draft.ts';
import { stated } from '../reader/draft.ts';
import type { Row } from '../reader/row.ts';

/** Adds mission, component, measure and sub-measure of a row to the plan. */
export function addActions({ programmes }: Draft, row: Row, code: string | undefined): void {
  programmes.set('pnrr', programmeWith(programmes.get('pnrr') ?? PROGRAMME, actionsIn(row, code)));
}

const PROGRAMME: Programme = {
  id: 'pnrr',
  name: { it: 'Piano nazionale di ripresa e resilienza', en: 'National Recovery and Resilience Plan' },
  acronym: 'PNRR',
  identifiers: [],
  period: 'PNRR',
  level: 'eu',
  funds: ['RRF'],
  actions: [],
  acknowledgement: 'rrf-nextgenerationeu',
};

function actionsIn(row: Row, code: string | undefined): readonly ProgrammeAction[] {
  const action = (
    level: NonNullable<ProgrammeAction['level']>,
    own: string | undefined,
    parentCode: string | undefined,
    title: string | undefined,
  ): readonly ProgrammeAction[] =>
    own === undefined
      ? []
      : [
          {
            code: own,
            level,
            ...stated('parentCode', parentCode === own ? undefined : parentCode),
            ...stated('title', title),
          },
        ];
  const [mission, component] = [row.text('mission'), row.text('component')];
  const measureText = row.text('measure') ?? row.text('measureSortable');
  const measure = measureText === undefined ? undefined : parsePnrrMeasure(measureText);
  const measureCode = measure?.ok ? measure.value.value : measureText;
  return [
    ...action('mission', mission, undefined, row.text('missionText')),
    ...action('component', component, mission, row.text('componentText')),
    ...action('measure', measureCode, component, row.text('measureText')),
    ...(code === measureCode ? [] : action('action', code, measureCode, row.text('submeasureText'))),
  ];
}

function programmeWith(programme: Programme, found: readonly ProgrammeAction[]): Programme {
  const { actions = [] } = programme;
  const fresh = found.filter(({ code }) => !actions.some((known) => known.code === code));
  return fresh.length === 0 ? programme : { ...programme, actions: [...actions, ...fresh] };
}
