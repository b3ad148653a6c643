/** Every page that the portal serves, an unknown one included. */
export const pages = {
  home: '/',
  objective: '/bilancio-sociale-2020/obiettivo-1',
  pnrr: '/pnrr',
  answers: '/risposte',
  paste: '/incolla',
  privacy: '/privacy',
  login: '/accedi',
  missing: '/non-esiste',
} as const;
