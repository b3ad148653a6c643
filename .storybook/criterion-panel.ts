import type { FunctionComponent, ReactElement } from 'react';
import { createElement as h, useState } from 'react';
import { useChannel } from 'storybook/manager-api';
import type { ToldFaults } from './faults-event.ts';
import { CHECK, FAULTS } from './faults-event.ts';

const NOT_ASKED = 'Questa storia non fa la domanda nazionale.';
const NONE =
  'Qui il controllo non trova niente che il validatore nazionale rifiuti. Non è una promessa: il validatore guarda anche altre pagine.';

/** Which rules of the national criterion the story breaks, and how to mend it, with a button that looks again. */
export const Criterion: FunctionComponent = () => {
  const [faults, setFaults] = useState<ToldFaults>(null);
  const emit = useChannel({ [FAULTS]: setFaults });
  return h(
    'div',
    { style: { padding: 16, overflowWrap: 'anywhere' } },
    h('div', { role: 'status' }, faults?.length ? h('ul', null, faults.map(item)) : faults ? NONE : NOT_ASKED),
    h('button', { type: 'button', onClick: () => emit(CHECK), style: { marginTop: 16 } }, 'Controlla di nuovo'),
  );
};

function item({ problem, cure, source }: NonNullable<ToldFaults>[number], index: number): ReactElement {
  return h('li', { key: index }, h('strong', null, problem), ' ', cure, h('br'), h('small', null, source));
}
