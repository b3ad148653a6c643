import type { FundCode, PartyRole } from '@civita/sdk';

/** What a body does, in Italian. */
export const roles: Readonly<Record<PartyRole, string>> = {
  programmer: 'Programmatore',
  'managing-authority': 'Autorità di gestione',
  'intermediate-body': 'Organismo intermedio',
  implementer: 'Soggetto attuatore',
  beneficiary: 'Beneficiario',
  contractor: 'Esecutore',
  partner: 'Partner',
  'scientific-partner': 'Partner scientifico',
  coordinator: 'Coordinatore',
  'steering-body': 'Guida',
  'responsible-office': 'Ufficio responsabile',
  funder: 'Finanziatore',
  'final-recipient': 'Destinatario finale',
};

/** Whose money it is, in Italian, as far as the reports that are shown name it. */
export const funds: Readonly<Partial<Record<FundCode, string>>> = {
  RRF: 'Fondi UE del PNRR',
};
