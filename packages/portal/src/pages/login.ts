import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import type { WayBack } from '../login.ts';
import { login as page } from '../site.ts';
import { layout } from './layout.ts';

/** The demonstration's login: a button in place of a password, and what it does. */
export function loginPage({ page: judged, address }: WayBack): ServerRenderedTemplate {
  return layout({
    page,
    above: [judged],
    description: 'Un accesso finto, per provare una domanda a cui risponde solo chi ha fatto l’accesso.',
    head: html`<h1>${page.title}</h1>
      <p class="lead">
        Qui non serve una password e nessuno ti chiede chi sei: questo accesso esiste solo in questa dimostrazione.
      </p>`,
    body: html`<form method="post" action="${page.path}">
        <input type="hidden" name="return" value="${address}" />
        <button type="submit" class="btn btn-primary">Entra come persona di prova</button>
      </form>
      <section aria-labelledby="succede">
        <h2 id="succede">Che cosa succede</h2>
        <ul>
          <li>Torni alla domanda su «${judged.title}» e puoi inviare una risposta.</li>
          <li>L’accesso vale dieci minuti, per quella pagina e per una risposta sola.</li>
          <li>Non conserviamo niente di te: né un nome, né un cookie, né il fatto che sei passato di qui.</li>
        </ul>
        <p>
          Sul sito di un Comune al posto di questa pagina c’è il suo accesso vero. La domanda riceve la stessa cosa: una
          parola firmata che dice «questa persona è entrata», senza dire chi è.
        </p>
      </section>
      <p><a class="way-back" href="${address}">Torna senza accedere</a></p>`,
  });
}
