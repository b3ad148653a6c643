import type { FundCode } from '@civita/sdk';

/** How each source of money is called. */
export type FundTexts = Readonly<Record<FundCode, string>>;

/** Italian, the source of the other languages. */
export const it: FundTexts = {
  ERDF: 'Fondo europeo di sviluppo regionale',
  ESF: 'Fondo sociale europeo',
  'ESF+': 'Fondo sociale europeo Plus',
  CF: 'Fondo di coesione',
  JTF: 'Fondo per una transizione giusta',
  YEI: 'Iniziativa per l’occupazione giovanile',
  EMFAF: 'Fondo europeo per la pesca',
  EAFRD: 'Fondo europeo per lo sviluppo rurale',
  RRF: 'Fondi europei del PNRR',
  'REACT-EU': 'REACT-EU',
  Interreg: 'Interreg',
  'other-eu': 'Altri fondi europei',
  'rotation-fund': 'Fondo di rotazione dello Stato',
  FSC: 'Fondo per lo sviluppo e la coesione',
  PAC: 'Piano di azione per la coesione',
  PNC: 'Piano nazionale complementare',
  'state-other': 'Altri fondi dello Stato',
  region: 'Regione',
  'province-or-metro-city': 'Provincia o città metropolitana',
  municipality: 'Comune',
  'freed-resources': 'Risorse liberate',
  'other-public': 'Altri enti pubblici',
  'foreign-state': 'Altri Stati',
  private: 'Privati',
  'to-be-found': 'Da reperire',
};
