import type { PageFeedback } from '@civita/elements';
import { validate } from '@civita/elements/validate';
import { addons } from 'storybook/preview-api';
import type { ToldFaults } from './faults-event.ts';
import { CHECK, FAULTS } from './faults-event.ts';

/** Tells the panel which rules of the national criterion a story breaks as it stands. */
export async function tellFaults(canvas: ParentNode): Promise<void> {
  addons.getChannel().emit(FAULTS, await faultsIn(canvas));
}

async function faultsIn(canvas: ParentNode): Promise<ToldFaults> {
  const element = canvas.querySelector<PageFeedback>('civita-page-feedback');
  if (element?.profile !== 'comuni') return null;
  const faults = await validate(element, { language: document.documentElement.lang, patience: 0 });
  return (
    faults
      // Every story stands in a frame of Storybook's.
      .filter(({ rule }) => rule !== 'frame')
      .map(({ rule, source, problem, cure }) => ({ rule, source, problem, cure }))
  );
}

addons.getChannel().on(CHECK, () => void tellFaults(document));
