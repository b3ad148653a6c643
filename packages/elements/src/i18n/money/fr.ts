import { theDate } from '../when-fr.ts';
import type { MoneyTableTexts, MoneyTexts } from './it.ts';

/** French. */
export const fr: MoneyTexts = {
  money: 'Moyens',
  steps: {
    allocated: 'Réservés',
    requested: 'Demandés',
    awarded: 'Attribués',
    committed: 'Engagés',
    paid: 'Payés',
    toBeFound: 'À trouver',
    stageNotStated: 'Indiqués, sans dire s’ils sont demandés ou attribués',
  },
  between: (oldest, latest) => `données entre ${theDate(oldest)} et ${theDate(latest)}`,
  stated: (stated, of) =>
    of === 1
      ? '1 projet'
      : `${stated} ${stated < 2 ? 'projet' : 'projets'} sur ${of} le ${stated < 2 ? 'déclare' : 'déclarent'}`,
};

export const tableFr: MoneyTableTexts = {
  show: 'Montrer les chiffres dans un tableau',
  caption: (currency) => `Le parcours des moyens, en ${currency}`,
  step: 'Étape',
  amount: 'Montant',
  date: 'Date',
  who: 'Qui le déclare',
  parts: (count) => (count < 2 ? `${count} dotation` : `${count} dotations`),
  sources: 'D’où ils viennent',
  source: 'Source',
  share: 'Part des moyens attribués',
  groups: {
    eu: 'Union européenne',
    state: 'État',
    regional: 'Région',
    local: 'Commune et ville métropolitaine',
    'other-public': 'Autres organismes publics',
    private: 'Privés',
  },
};
