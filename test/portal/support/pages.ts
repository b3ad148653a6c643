/** Every page that the portal serves, an unknown one included. */
export const pages = {
  home: '/',
  objective: '/bilancio-sociale-2020/obiettivo-1',
  answers: '/risposte',
  privacy: '/privacy',
  question: '/valuta?path=/',
  missing: '/non-esiste',
} as const;
