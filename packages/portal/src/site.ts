/** A page of the portal: its path is also the `id` of the answers about it. */
export interface Page {
  readonly path: string;
  readonly title: string;
}

export const home: Page = { path: '/', title: 'Bilancio Sociale 2020' };
export const objective: Page = { path: '/bilancio-sociale-2020/obiettivo-1', title: 'Obiettivo 1' };
export const answers: Page = { path: '/risposte', title: 'Che cosa hanno risposto le persone' };
export const privacy: Page = { path: '/privacy', title: 'Privacy' };

/** Where a reader without scripts arrives from the question. */
export const question: Page = { path: '/valuta', title: 'Valuta questa pagina' };

/** The pages that ask whether they were clear. */
export const asking: readonly Page[] = [home, objective];
