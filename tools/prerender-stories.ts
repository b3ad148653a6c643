import { objectiveOverview } from '@civita/sdk';
import { comuni } from '@civita/sdk/feedback';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { report } from '../stories/fixtures/report.ts';
import { root } from './cache.ts';

// Whoever pastes has not said where: most places print what a script holds.
const options = { language: 'it', linkBase: 'https://www.comune.example/bilancio', linkedData: false };

/** Writes what the panel "Incolla" of the stories shows as ready HTML, by tag, made from the stories' town. */
export async function prerenderStories(): Promise<void> {
  // Later than this file: it needs what `generate` writes.
  const { feedbackFormHtml, objectiveHtml, projectHtml, projectOverview } = await import('@civita/elements/prerender');
  const objective = objectiveOverview(report, 'verde');
  const project = projectOverview(report, 'parco');
  if (!objective || !project) throw new Error('stories/fixtures/report.ts has lost its objective or its project.');
  const page = { type: 'page', id: '/storia', path: '/storia' } as const;
  const prerendered = {
    'civita-objective-card': objectiveHtml(objective, options),
    'civita-project-card': projectHtml(project, options),
    'civita-page-feedback': feedbackFormHtml({
      questionnaire: comuni,
      subject: page,
      language: 'it',
      action: 'https://pareri.comune.example/v1/feedback-form',
      id: 'civita-feedback-1',
      level: 2,
    }),
  };
  const folder = join(root, '.storybook/generated');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'prerendered.json'), JSON.stringify(prerendered));
}
