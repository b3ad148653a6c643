/** A page of the portal: its path is also the `id` of the answers about it. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** What the navigation calls it, where its title is too long. */
  readonly short?: string;
}

/** A page that asks for an opinion. */
export interface AskingPage extends Page {
  /** Which question: the national one, or "was it useful?". */
  readonly profile: 'comuni' | 'utile';
}

export const home: AskingPage = {
  path: '/',
  title: 'Bilancio Sociale 2020',
  short: 'Il Bilancio',
  profile: 'comuni',
};
/** It asks what the city's own report asked: was it useful, and only of people who are logged in. */
export const objective: AskingPage = {
  path: '/bilancio-sociale-2020/obiettivo-1',
  title: 'Obiettivo 1',
  profile: 'utile',
};
export const pnrr: AskingPage = { path: '/pnrr', title: 'I progetti del PNRR', short: 'PNRR', profile: 'comuni' };
/** The whole edition, to walk through. */
export const report: Page = {
  path: '/bilancio-sociale-2020',
  title: 'Il Bilancio Sociale 2020, per intero',
  short: 'Indice',
};
/** What changed since, with a later edition that is made up. */
export const changes: Page = { path: '/cambiamenti', title: 'Che cosa è cambiato', short: 'Cambiamenti' };
export const answers: Page = { path: '/risposte', title: 'Che cosa hanno risposto le persone', short: 'Risposte' };
/** For editors of other sites: what to paste to show an objective there. */
export const paste: Page = { path: '/incolla', title: 'Metti un obiettivo nel tuo sito' };
export const privacy: Page = { path: '/privacy', title: 'Privacy' };

/** The demonstration's own login, for as long as the city's settings name no other. */
export const login: Page = { path: '/accedi', title: 'Accesso di prova' };

/** The pages that ask for an opinion. */
export const asking: readonly AskingPage[] = [home, objective, pnrr];
