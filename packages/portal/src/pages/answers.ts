import type { FeedbackAggregate, FeedbackFigures, Share } from '@civita/sdk';
import { formatInteger, formatPercent } from '@civita/sdk';
import { comuni, utile } from '@civita/sdk/feedback';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { AskingPage } from '../site.ts';
import { answers as page, home } from '../site.ts';
import { exact } from '../views/text.ts';
import { layout } from './layout.ts';

/** What people answered about a page; without `aggregate` the figures could not be read. */
export interface Answered {
  readonly page: AskingPage;
  readonly aggregate: FeedbackAggregate | undefined;
}

/** The public figures of the pages that ask; `k` is the count from which on the service publishes them. */
export function answersPage(answered: readonly Answered[], k: number): ServerRenderedTemplate {
  return layout({
    page,
    above: [home],
    description: 'Quante persone hanno risposto alla domanda in fondo alle pagine, e che cosa hanno detto.',
    head: html`<h1>${page.title}</h1>
      <p class="lead">In fondo alle pagine facciamo una domanda. Qui ci sono le risposte, contate.</p>`,
    aside: html`<section aria-labelledby="cautela">
      <h2 id="cautela">Prima di leggere i numeri</h2>
      <p>
        Risponde chi vuole: chi risponde può essere diverso da chi legge e basta. Queste cifre dicono che cosa pensa chi
        ha risposto, non tutta la città.
      </p>
      <p>${k === 0 ? shownAtOnce : html`Le cifre di una pagina compaiono da ${exact(String(k))} risposte in su.`}</p>
    </section>`,
    body: html`${answered.map(pageSection)}`,
  });
}

const shownAtOnce =
  'Qui le cifre cambiano a ogni risposta e si vedono anche quando le risposte sono pochissime, perché questa è una ' +
  'dimostrazione. Un Comune le pubblica solo quando sono abbastanza da non far riconoscere chi ha risposto.';

function pageSection({ page: about, aggregate }: Answered, index: number): ServerRenderedTemplate {
  const id = `pagina-${String(index + 1)}`;
  const { question } = about.profile === 'comuni' ? comuni : utile;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}"><a href="${about.path}">${about.title}</a></h2>
    <p>Abbiamo chiesto: «${question}»</p>
    ${
      aggregate === undefined
        ? unreachable
        : 'withheld' in aggregate
          ? withheld(aggregate.withheld.floor)
          : figures(aggregate)
    }
  </section>`;
}

const unreachable = html`<p>Le risposte ora non si possono leggere. Quelle inviate restano al loro posto.</p>`;

function withheld(floor: number): ServerRenderedTemplate {
  return html`<p>Per ora non mostriamo le cifre: servono almeno ${exact(String(floor))} risposte.</p>`;
}

function figures({ n, useful, rates, reasons }: FeedbackFigures): ServerRenderedTemplate {
  if (n === 0) return html`<p>Nessuno ha ancora risposto su questa pagina (${exact('n = 0')}).</p>`;
  const steps = rates
    .map((count, index) => [index === 0 ? '1 stella' : `${String(index + 1)} stelle`, count] as const)
    .reverse();
  const rated = sumOf(rates);
  const yesOrNo = sumOf([n, minus(rated)]);
  const yes = sumOf([useful.count, minus(sumOf(rates.slice(3)))]);
  const yesAndNo = [['Sì', yes] as const, ['No', sumOf([yesOrNo, minus(yes)])] as const];
  const stars = 'ha dato 4 o 5 stelle';
  const positive = rated === n ? stars : rated === 0 ? 'ha risposto sì' : `ha risposto sì o ${stars}`;
  return html`<p class="figure">
      <strong>${exact(`n = ${formatInteger(n, 'it')}`)}</strong>
      <span>${n === 1 ? 'una risposta' : `${formatInteger(n, 'it')} risposte`}</span>
    </p>
    <p>${share(useful, n, positive)}</p>
    ${yesOrNo !== null && yesOrNo > 0 ? counted('Risposte', 'Risposta', yesAndNo, n) : nothing}
    ${rated !== 0 ? counted('Risposte per voto, da 1 (poco chiare) a 5 (molto chiare)', 'Voto', steps, n) : nothing}
    ${reasonsGiven(reasons, n)}`;
}

function share({ count, rate, low, high }: Share, n: number, positive: string): string {
  if (count === null)
    return 'La quota di risposte positive non è mostrata, perché farebbe riconoscere risposte molto rare.';
  if (rate === null || low === null || high === null) return 'La quota di risposte positive non si può calcolare.';
  const percent = (ratio: number): string => formatPercent(ratio, 'it');
  const said = `${formatInteger(count, 'it')} su ${formatInteger(n, 'it')} (${percent(rate)})`;
  return (
    `Tra chi ha risposto, ${positive}: ${said}. Se chiedessimo a molte più persone come queste, la quota starebbe probabilmente ` +
    `tra ${percent(low)} e ${percent(high)} (intervallo di Wilson al 95%).`
  );
}

/** The sum of counts, or `null` when one of them is hidden: then it is not known. */
function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

function minus(count: number | null): number | null {
  return count === null ? null : -count;
}

/** The reasons that somebody gave, of the one question that asks for them: one list, since `other` is in both branches. */
function reasonsGiven(counts: FeedbackFigures['reasons'], n: number): unknown {
  const labels = new Map(
    [comuni.positive, comuni.negative].flatMap((branch) =>
      (branch?.reasons ?? []).map(({ code, label }) => [code, label] as const),
    ),
  );
  const given = [...labels].flatMap(([code, label]) => {
    const count = counts[code];
    return count === undefined || count === 0 ? [] : [[label, count] as const];
  });
  return given.length === 0 ? nothing : counted('Motivi indicati', 'Motivo', given, n);
}

/** Counts with a bar each; a hidden one has none, and says so. Its width is a presentation attribute, since the page's policy allows no inline style. */
function counted(
  caption: string,
  head: string,
  rows: readonly (readonly [string, number | null])[],
  n: number,
): ServerRenderedTemplate {
  return html`<table class="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${head}</th>
        <th scope="col" class="text-end">Risposte</th>
        <td class="bar"></td>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([label, count]) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td class="text-end">${count === null ? 'non mostrato' : formatInteger(count, 'it')}</td>
            <td class="bar">${count === null ? nothing : bar(count / n)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function bar(share: number): ServerRenderedTemplate {
  return html`<svg width="100%" height="12" aria-hidden="true" focusable="false">
    <rect width="${String(Math.round(share * 100))}%" height="12" />
  </svg>`;
}
