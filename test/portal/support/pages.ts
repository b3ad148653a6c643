/** Every page that the portal serves, an unknown one included. */
export const pages = {
  home: '/',
  objective: '/bilancio-sociale-2020/obiettivo-1',
  report: '/bilancio-sociale-2020',
  pnrr: '/pnrr',
  changes: '/cambiamenti',
  answers: '/risposte',
  paste: '/incolla',
  privacy: '/privacy',
  login: '/accedi',
  missing: '/non-esiste',
} as const;
