import { parseArgs } from 'node:util';
import { closingLines } from '../../tools/tally.ts';
import { comparePicture } from './support/pictures.ts';
import type { Conditions, Entry } from './support/storybook.ts';
import { entries, openStorybook, problemsOf } from './support/storybook.ts';

/**
 * `npm run test:stories`: every story in light, dark and forced colours, at 320 and 1280 px, in Italian and Arabic, with axe;
 * pictures of the main ones beside their references. `-- --only <part of an id>` tries some, `-- --update` only writes the
 * pictures anew.
 */
const { values: options } = parseArgs({ options: { only: { type: 'string' }, update: { type: 'boolean' } } });

/** The tag of the stories whose looks are kept: one of each element, in the state that shows most. */
const PICTURED = 'picture';

const matrix: readonly (readonly [string, Conditions])[] = ['light', 'dark', 'forced colours'].flatMap((look) =>
  [320, 1280].flatMap((width) =>
    ['it', 'ar'].map((locale) => {
      const forcedColors = look === 'forced colours';
      const globals = { theme: forcedColors ? 'light' : look, locale };
      return [`${look}, ${width} px, ${locale}`, { width, forcedColors, globals }] as const;
    }),
  ),
);

const tally = { passed: 0, failed: 0, skipped: 0 };
const storybook = await openStorybook();
const stories = entries.filter(({ id, type }) => type === 'story' && id.includes(options.only ?? ''));
const waiting = stories[Symbol.iterator]();
await Promise.all([work(), work()]);
await storybook.close();
console.log(`\n${closingLines(tally)}`);
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;

/** Two of them share the stories, one after the other. */
async function work(): Promise<void> {
  for (const story of waiting) {
    if (!options.update) await lookAt(story);
    if (story.tags.includes(PICTURED))
      for (const theme of ['light', 'dark'])
        for (const width of [320, 1280])
          tell(story, `picture, ${theme}, ${width} px`, await picture(story, theme, width));
  }
}

/** One page load for all looks of a story; in between it is made again, as the toolbar of Storybook does. */
async function lookAt(story: Entry): Promise<void> {
  const [[, first] = ['', {}]] = matrix;
  const { page, complaints } = await storybook.open(story, first);
  for (const [index, [name, conditions]] of matrix.entries()) {
    const problems = await (index === 0 ? Promise.resolve() : storybook.again(page, story, conditions))
      .then(() => problemsOf(page, complaints))
      .catch((error: unknown) => [String(error)]);
    tell(story, name, problems);
    complaints.length = 0;
  }
  await page.close();
}

async function picture(story: Entry, theme: string, width: number): Promise<readonly string[]> {
  const { page, complaints } = await storybook.open(story, { width, globals: { theme } });
  const broken = await problemsOf(page, complaints).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  const problem = broken ?? (await comparePicture(page, `${story.id}-${theme}-${width}`, options.update ?? false));
  await page.close();
  return problem ? [problem] : [];
}

function tell(story: Entry, name: string, problems: readonly string[]): void {
  if (problems.length === 0) tally.passed += 1;
  else {
    tally.failed += 1;
    console.log(`FAILED  ${story.title} / ${story.name}: ${name}\n        ${problems.join('\n        ')}`);
  }
}
