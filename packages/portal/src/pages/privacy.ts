import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { answers, home, privacy } from '../site.ts';
import { layout } from './layout.ts';

/** What is and is not kept; it says only what is true today. */
export function privacyPage(): ServerRenderedTemplate {
  return layout({
    page: privacy,
    above: [home],
    description: 'Quali dati restano quando leggi queste pagine e quando rispondi alla domanda in fondo.',
    head: html`<h1>Privacy</h1>
      <p class="lead">Non chiediamo chi sei e non cerchiamo di saperlo.</p>`,
    body: html`<section aria-labelledby="leggi">
        <h2 id="leggi">Quando leggi</h2>
        <p>
          Queste pagine non usano cookie e non caricano niente da altri siti. Non registriamo il tuo indirizzo IP né il
          browser che usi.
        </p>
      </section>
      <section aria-labelledby="rispondi">
        <h2 id="rispondi">Quando rispondi</h2>
        <p>Della tua risposta teniamo:</p>
        <ul>
          <li>la pagina che hai valutato;</li>
          <li>il voto e i motivi che hai scelto;</li>
          <li>il testo, se ne hai scritto uno;</li>
          <li>la lingua della domanda e il momento in cui la risposta è arrivata.</li>
        </ul>
        <p>
          Le <a href="${answers.path}">cifre pubbliche</a> contano voti e motivi e non mostrano i testi. Nel testo non
          scrivere il tuo nome né altri dati personali: per rispondere non servono.
        </p>
        <p>
          Per fermare chi invia troppe risposte, il servizio riconosce da quale rete arrivano. Lo fa con un’impronta che
          resta solo in memoria e vale al massimo un giorno: l’indirizzo non viene scritto da nessuna parte.
        </p>
      </section>
      <section aria-labelledby="browser">
        <h2 id="browser">Nel tuo browser</h2>
        <p>
          Queste pagine non salvano nel tuo browser nessun dato su di te. Se l’invio non riesce, quello che hai scritto
          resta nel suo riquadro finché tieni aperta la pagina.
        </p>
      </section>
      <section aria-labelledby="quanto">
        <h2 id="quanto">Per quanto tempo</h2>
        <p>
          Un testo libero non serve per sempre: il termine che ci diamo è 180 giorni. In questa dimostrazione la
          cancellazione automatica non è ancora attiva: i testi restano finché chi la gestisce non cancella i dati.
        </p>
      </section>`,
  });
}
