import { feedbackFormHtml, objectiveHtml } from '@civita/elements/prerender';
import type { Activity, Allocation, Objective, Report } from '@civita/sdk';
import { objectiveOverview } from '@civita/sdk';
import { comuni } from '@civita/sdk/feedback';
import { checkReport } from '@civita/sdk/wire';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../cache.ts';

/** How the ten widgets stand in the page: as links that a script upgrades, or as HTML made ahead of time. */
export type Form = 'links' | 'prerendered';

/** Seven cards, two badges, one question. */
const CARDS = 7;
const BADGES = 2;

/** The demonstration's report with as many objectives as the page has cards, each with its own activity and money. */
export async function reportOfSeven(): Promise<Report> {
  const text = await readFile(join(root, 'packages/portal/data/palermo-2020.json'), 'utf8');
  const checked = checkReport(JSON.parse(text));
  if (!checked.ok) throw new Error('The demonstration’s report does not keep to its schema.');
  const report = checked.value;
  const numbers = Array.from({ length: CARDS }, (_, index) => index + 1);
  return {
    ...report,
    objectives: numbers.flatMap((number) =>
      report.objectives.map((one): Objective => ({ ...one, ...as('ob', number) })),
    ),
    activities: numbers.flatMap((number) =>
      report.activities.map((one): Activity => ({ ...one, ...as('at', number), objective: `ob-${number}` })),
    ),
    allocations: numbers.flatMap((number) =>
      report.allocations.map((one): Allocation => ({ ...one, id: `al-${number}`, activities: [`at-${number}`] })),
    ),
  };
}

const as = (kind: string, number: number): { id: string; order: number } => ({
  id: `${kind}-${number}`,
  order: number,
});

/** The page of a city that has Bootstrap Italia already; `script` is the loader's tag, or nothing. */
export function cityPage(report: Report, form: Form, script: string): string {
  const cards = report.objectives.map(
    ({ id }, index) => `<h2>Capitolo ${index + 1}</h2>${form === 'links' ? link(id) : whole(report, id)}`,
  );
  const [programme] = report.programmes;
  const badges = Array.from(
    { length: BADGES },
    () => `<p><a href="/fondi#civita-funding-badge=${programme?.id ?? ''}">I fondi europei</a></p>`,
  );
  const paragraph = '<p>Il Comune racconta ogni anno che cosa ha promesso, che cosa ha fatto e con quali soldi.</p>';
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bilancio sociale</title>
<link rel="stylesheet" href="/bootstrap-italia.min.css">
${script}
<script defer src="/bootstrap-italia.bundle.min.js"></script>
</head>
<body>
<header class="it-header-wrapper"><div class="container"><a href="/">Comune</a></div></header>
<main class="container">
<h1>Bilancio sociale</h1>
${[...cards, ...badges, form === 'links' ? questionLink : question()].map((widget) => `${paragraph}\n${widget}`).join('\n')}
${paragraph}
</main>
</body>
</html>`;
}

const link = (id: string): string => `<p><a href="/obiettivi/${id}#civita-objective-card=${id}">Obiettivo</a></p>`;
const questionLink = '<p><a href="/valuta#civita-page-feedback=comuni">Valuta questa pagina</a></p>';

function whole(report: Report, id: string): string {
  const overview = objectiveOverview(report, id);
  if (!overview) throw new Error(`The report has no objective "${id}".`);
  return objectiveHtml(overview, { language: 'it', level: 3 });
}

function question(): string {
  const subject = { type: 'page', id: '/bilancio', path: '/bilancio' } as const;
  const form = { questionnaire: comuni, subject, language: 'it', action: '/v1/feedback-form', id: 'q', level: 2 };
  return `<civita-page-feedback profile="comuni">${feedbackFormHtml(form)}</civita-page-feedback>`;
}
