import { plural } from '../plural.ts';
import type { MoneyTableTexts, MoneyTexts } from './it.ts';

/** Slovene. */
export const sl: MoneyTexts = {
  money: 'Sredstva',
  steps: {
    allocated: 'Rezervirano',
    requested: 'Zaprošeno',
    awarded: 'Dodeljeno',
    committed: 'Prevzete obveznosti',
    paid: 'Plačano',
    toBeFound: 'Še ni zagotovljeno',
    stageNotStated: 'Navedeno, brez podatka, ali je zaprošeno ali dodeljeno',
  },
  between: (oldest, latest) => `stanje med: ${oldest} in ${latest}`,
  stated: (stated, of) => {
    if (of === 1) return '1 projekt';
    const forms = {
      one: 'projekt navaja',
      two: 'projekta navajata',
      few: 'projekti navajajo',
      other: 'projektov navaja',
    };
    return `${stated} ${plural('sl', stated, forms)} to, od ${of}`;
  },
};

export const tableSl: MoneyTableTexts = {
  show: 'Prikaži številke v tabeli',
  caption: (currency) => `Pot sredstev, v ${currency}`,
  step: 'Korak',
  amount: 'Znesek',
  date: 'Datum',
  who: 'Kdo navaja',
  parts: (count) =>
    `${count} ${plural('sl', count, { one: 'dodelitev', two: 'dodelitvi', few: 'dodelitve', other: 'dodelitev' })}`,
  sources: 'Od kod prihajajo',
  source: 'Vir',
  share: 'Delež dodeljenega',
  groups: {
    eu: 'Evropska unija',
    state: 'Država',
    regional: 'Dežela',
    local: 'Občina in metropolitansko mesto',
    'other-public': 'Drugi javni organi',
    private: 'Zasebni viri',
  },
};
