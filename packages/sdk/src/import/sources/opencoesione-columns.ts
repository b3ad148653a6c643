import type { AmountFact, FundCode } from '../../domain/funding.ts';
import type { ColumnNames } from '../reader/columns.ts';

/** The sources of money of OpenCoesione's dictionary of project columns, by column. The sum of EU money is left to its parts. */
export const OC_SOURCES: readonly (readonly [column: string, source: FundCode])[] = [
  ['FINANZ_UE_FESR', 'ERDF'],
  ['FINANZ_UE_FSE', 'ESF'],
  ['FINANZ_UE_FEASR', 'EAFRD'],
  ['FINANZ_UE_FEAMP', 'EMFAF'],
  ['FINANZ_UE_IOG', 'YEI'],
  ['FINANZ_STATO_FONDO_DI_ROTAZIONE', 'rotation-fund'],
  ['FINANZ_STATO_FSC', 'FSC'],
  ['FINANZ_STATO_PAC', 'PAC'],
  ['FINANZ_STATO_COMPLETAMENTI', 'state-other'],
  ['FINANZ_STATO_ALTRI_PROVVEDIMENTI', 'state-other'],
  ['FINANZ_REGIONE', 'region'],
  ['FINANZ_PROVINCIA', 'province-or-metro-city'],
  ['FINANZ_COMUNE', 'municipality'],
  ['FINANZ_RISORSE_LIBERATE', 'freed-resources'],
  ['FINANZ_ALTRO_PUBBLICO', 'other-public'],
  ['FINANZ_STATO_ESTERO', 'foreign-state'],
  ['FINANZ_PRIVATO', 'private'],
  ['FINANZ_DA_REPERIRE', 'to-be-found'],
];

/** Amounts of a whole project, by column. */
export const OC_AMOUNTS: readonly (readonly [column: string, kind: AmountFact['kind']])[] = [
  ['COSTO_RENDICONTABILE_UE', 'eligible-cost'],
  ['FINANZ_TOTALE_PUBBLICO', 'public-funding'],
  ['ECONOMIE_TOTALI_PUBBLICHE', 'savings'],
  ['OC_FINANZ_TOT_PUB_NETTO', 'net-public-funding'],
  ['IMPEGNI', 'commitments'],
  ['TOT_PAGAMENTI', 'payments'],
  ['COSTO_REALIZZATO', 'work-done'],
];

/** Every other column that is read. The API's names differ from the dictionary's in case alone. */
export const OC_COLUMNS: ColumnNames = {
  local: ['COD_LOCALE_PROGETTO'],
  cup: ['CUP'],
  title: ['OC_TITOLO_PROGETTO', 'titolo'],
  summary: ['OC_SINTESI_PROGETTO', 'sintesi'],
  status: ['OC_STATO_PROGETTO'],
  statusCode: ['OC_COD_STATO_PROGETTO'],
  theme: ['OC_TEMA_SINTETICO'],
  themeCode: ['OC_COD_TEMA_SINTETICO'],
  field: ['OC_COD_CATEGORIA_SPESA'],
  fieldText: ['OC_DESCR_CATEGORIA_SPESA'],
  nature: ['CUP_DESCR_NATURA'],
  cycle: ['OC_DESCR_CICLO'],
  programme: ['OC_CODICE_PROGRAMMA'],
  programmeText: ['OC_DESCRIZIONE_PROGRAMMA', 'OC_DESCR_PROGRAMMA'],
  start: ['OC_DATA_INIZIO_PROGETTO', 'OC_DATA_INIZIO_EFFETTIVA', 'DATA_INIZIO_EFFETTIVA'],
  plannedStart: ['OC_DATA_INIZIO_PREVISTA', 'DATA_INIZIO_PREVISTA'],
  plannedEnd: ['OC_DATA_FINE_PROGETTO_PREVISTA', 'OC_DATA_FINE_PREVISTA', 'DATA_FINE_PREVISTA'],
  end: ['OC_DATA_FINE_PROGETTO_EFFETTIVA', 'OC_DATA_FINE_EFFETTIVA', 'DATA_FINE_EFFETTIVA'],
  progress: ['percentuale_avanzamento'],
  programmer: ['OC_DENOM_PROGRAMMATORE'],
  implementer: ['OC_DENOM_ATTUATORE'],
  beneficiary: ['OC_DENOM_BENEFICIARIO'],
  contractor: ['OC_DENOM_REALIZZATORE'],
  places: ['territori'],
  longitude: ['long', 'longitudine', 'lon'],
  latitude: ['lat', 'latitudine'],
  url: ['url', 'OC_LINK'],
  asOf: ['DATA_AGGIORNAMENTO', 'OC_DATA_AGGIORNAMENTO'],
};
