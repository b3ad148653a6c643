import type { Gate } from '@civita/service';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { isGated } from '../login.ts';
import { answers, asking, home, login, privacy } from '../site.ts';
import { exact } from '../views/text.ts';
import { layout } from './layout.ts';

/** What is and is not kept; it says only what is true today. */
export function privacyPage(gate: Gate | undefined, textDays: number): ServerRenderedTemplate {
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
          <li>il voto, oppure il sì o il no, e i motivi che hai scelto;</li>
          <li>il testo, se ne hai scritto uno;</li>
          <li>la lingua della domanda e il momento in cui la risposta è arrivata.</li>
        </ul>
        <p>
          Le <a href="${answers.path}">cifre pubbliche</a> contano le risposte e non mostrano i testi. Nel testo non
          scrivere il tuo nome né altri dati personali: per rispondere non servono.
        </p>
        <p>
          Per fermare chi invia troppe risposte, il servizio riconosce da quale rete arrivano. Lo fa con un’impronta che
          resta solo in memoria e vale al massimo un giorno: l’indirizzo non viene scritto da nessuna parte.
        </p>
      </section>
      ${gate ? whenYouLogIn(gate) : nothing}
      <section aria-labelledby="browser">
        <h2 id="browser">Nel tuo browser</h2>
        <p>
          Finché leggi, queste pagine non salvano niente nel tuo browser. Quando premi Invia, la risposta viene salvata
          su questo dispositivo prima di partire, perché non vada persa se cade la rete. Si cancella appena il servizio
          dice che l’ha registrata, o quando la pagina ti dice che è stata rifiutata. Se l’invio non riesce resta lì,
          senza scadenza, e riparte da sola finché la pagina è aperta o quando torni su questo sito.
        </p>
        <p>
          Accanto alla risposta non salviamo chi sei, solo quante volte ha provato a partire. Se il dispositivo non è
          tuo, puoi toglierla cancellando i dati di questo sito dalle impostazioni del browser. Dove il browser non
          permette di salvare, la pagina te lo dice.
        </p>
        ${
          gate
            ? html`<p>
                Quando ti chiediamo di accedere, la risposta che hai preparato resta in questa scheda del browser, così
                la ritrovi al ritorno. Si cancella quando la invii o quando chiudi la scheda.
              </p>`
            : nothing
        }
      </section>
      <section aria-labelledby="quanto">
        <h2 id="quanto">Per quanto tempo</h2>
        <p>
          Un testo libero non serve per sempre: dopo ${exact(String(textDays))} giorni il servizio lo cancella da solo.
          Le risposte restano nel conto.
        </p>
      </section>`,
  });
}

function whenYouLogIn(gate: Gate): ServerRenderedTemplate {
  const gated = asking.filter((page) => isGated(page, gate)).map(({ title }) => `«${title}»`);
  return html`<section aria-labelledby="accedi">
    <h2 id="accedi">Quando accedi</h2>
    <p>
      Alla domanda di ${gated.join(', ')} risponde solo chi ha fatto l’accesso. Dall’accesso arriva un lasciapassare
      firmato: vale al massimo dieci minuti, per una pagina e per una risposta, e non dice chi sei. Del lasciapassare
      teniamo un’impronta, per non accettarlo due volte. Da quell’impronta non si risale a te. La cancelliamo dopo la
      scadenza, alla prima risposta di un’altra persona che ha fatto l’accesso.
    </p>
    <p>
      La pagina toglie subito il lasciapassare dall’indirizzo. Con gli script spenti invece resta nell’indirizzo del
      modulo e nella cronologia del browser, dove dopo dieci minuti non vale più.
    </p>
    ${
      gate.url === login.path
        ? html`<p>
            <a href="${login.path}">L’accesso di questa dimostrazione</a> è finto: non chiede un nome né una password e
            non conserva niente.
          </p>`
        : nothing
    }
  </section>`;
}
