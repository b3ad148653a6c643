import { groupOf } from '../funding.ts';
import type { Programme } from '../programme.ts';
import type { Report } from '../report.ts';
import { expectedRegime } from '../programming-period.ts';
import type { Finding, Path, Rule } from './finding.ts';
import { error, warning } from './finding.ts';

/** EU money is named under the rule of its period, and only EU money is. */
export const acknowledgements: Rule = ({ report }) => [
  ...report.programmes.flatMap((programme, index) => regime(programme, ['programmes', index])),
  ...unnamedLines(report),
];

function unnamedLines(report: Report): readonly Finding[] {
  const national = new Set(
    report.programmes.flatMap(({ id, acknowledgement, funds }) =>
      acknowledgement === 'none' && !funds.some(isEu) ? [id] : [],
    ),
  );
  return report.projects.flatMap(({ funding }, index) =>
    funding.flatMap(({ source, programme }, at) =>
      isEu(source) && programme !== undefined && national.has(programme)
        ? [unnamed(['projects', index, 'funding', at, 'programme'])]
        : [],
    ),
  );
}

function regime(programme: Programme, path: Path): readonly Finding[] {
  const { acknowledgement, statement } = programme;
  if (acknowledgement === 'custom')
    return statement === undefined
      ? [
          error(
            'acknowledgement-words',
            path,
            {
              it: 'Il programma ha regole proprie, ma le parole da usare mancano.',
              en: 'The programme has rules of its own, but their words are missing.',
            },
            { it: 'Scrivere in "statement" la frase del programma.', en: 'Write the programme’s own statement.' },
          ),
        ]
      : [];
  const expected = expectedRegime(programme);
  if (expected === acknowledgement) return [];
  if (acknowledgement === 'none') return [unnamed([...path, 'acknowledgement'])];
  if (expected === undefined) return [];
  return [
    warning(
      'acknowledgement-regime',
      [...path, 'acknowledgement'],
      expected === 'none'
        ? {
            it: 'Nessun fondo del programma è europeo: l’emblema non ci va.',
            en: 'None of the programme’s funds is European: no emblem belongs there.',
          }
        : {
            it: `Periodo e fondi chiedono la regola "${expected}".`,
            en: `Period and funds ask for the rule "${expected}".`,
          },
      { it: 'Correggere la regola, il periodo o i fondi.', en: 'Correct the rule, the period or the funds.' },
    ),
  ];
}

function isEu(fund: Programme['funds'][number]): boolean {
  return groupOf(fund) === 'eu';
}

function unnamed(path: Path): Finding {
  return error(
    'acknowledgement',
    path,
    {
      it: 'C’è denaro europeo, ma il programma dice che non va dichiarato.',
      en: 'There is EU money, but the programme says that none is to be named.',
    },
    {
      it: 'Indicare la regola del periodo: senza, il contributo può essere ridotto.',
      en: 'Name the rule of the period: without it the support may be cut.',
    },
  );
}
