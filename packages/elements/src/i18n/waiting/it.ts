/** What stands beside the page's own words while data is on its way, and when it does not come. */
export interface WaitingTexts {
  readonly loading: string;
  readonly failed: string;
}

/** Italian, the source of the other languages. */
export const it: WaitingTexts = {
  loading: 'I dati stanno arrivando.',
  failed: 'I dati non sono raggiungibili ora: la pagina resta leggibile.',
};
