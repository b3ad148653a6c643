import type { FundingGroup } from '@civita/sdk';
import { theDate } from '../when.ts';

/** The steps of the way of money, as `MoneyLine` of the SDK names them. */
export type MoneyStep = 'allocated' | 'requested' | 'awarded' | 'committed' | 'paid' | 'toBeFound' | 'stageNotStated';

/** What is said about the way of money. */
export interface MoneyTexts {
  readonly money: string;
  readonly steps: Readonly<Record<MoneyStep, string>>;
  /** Between two dates that are not the same. */
  readonly between: (oldest: string, latest: string) => string;
  /** "2 di 3 progetti lo dichiarano"; "1 progetto" where there is only one. */
  readonly stated: (stated: number, of: number) => string;
}

/** What only the table beside the drawing says. */
export interface MoneyTableTexts {
  readonly show: string;
  readonly caption: (currency: string) => string;
  readonly step: string;
  readonly amount: string;
  readonly date: string;
  readonly who: string;
  readonly parts: (count: number) => string;
  readonly sources: string;
  readonly source: string;
  readonly share: string;
  readonly groups: Readonly<Record<Exclude<FundingGroup, 'to-be-found'>, string>>;
}

/** Italian, the source of the other languages. */
export const it: MoneyTexts = {
  money: 'Risorse',
  steps: {
    allocated: 'Messi da parte',
    requested: 'Richiesti',
    awarded: 'Assegnati',
    committed: 'Impegnati',
    paid: 'Pagati',
    toBeFound: 'Da reperire',
    stageNotStated: 'Indicati, senza dire se richiesti o assegnati',
  },
  between: (oldest, latest) => `dati tra ${theDate(oldest)} e ${theDate(latest)}`,
  stated: (stated, of) =>
    of === 1 ? '1 progetto' : `${stated} di ${of} progetti ${stated === 1 ? 'lo dichiara' : 'lo dichiarano'}`,
};

export const tableIt: MoneyTableTexts = {
  show: 'Mostra i numeri in tabella',
  caption: (currency) => `Il percorso delle risorse, in ${currency}`,
  step: 'Passo',
  amount: 'Importo',
  date: 'Data',
  who: 'Chi lo dichiara',
  parts: (count) => (count === 1 ? '1 stanziamento' : `${count} stanziamenti`),
  sources: 'Da dove vengono',
  source: 'Fonte',
  share: 'Quota degli assegnati',
  groups: {
    eu: 'Unione europea',
    state: 'Stato',
    regional: 'Regione',
    local: 'Comune e città metropolitana',
    'other-public': 'Altri enti pubblici',
    private: 'Privati',
  },
};
