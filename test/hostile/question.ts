/** How far a reader is with the question. */
export type Progress = 'not asked' | 'not visible' | 'answering' | 'thanked';

/**
 * Takes the next step of answering "yes", as a reader would, and tells how far that is. It runs in the page, where builtins
 * may not be what they were.
 */
export function answerQuestion(): Progress {
  const element = document.querySelector('civita-page-feedback');
  if (element?.querySelector('[data-civita-feedback=thanks] code')) return 'thanked';
  const form = element?.querySelector('form');
  if (!form) return 'not asked';
  const isShown = (part: Element | null | undefined): boolean => {
    const { width, height } = part?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return width > 0 && height > 0;
  };
  const yes = form.querySelector<HTMLInputElement>('input[value=yes]');
  if (!isShown(form.querySelector('[part=title]')) || !isShown(yes?.labels?.[0])) return 'not visible';
  if (!yes?.checked) yes?.click();
  const next = form.querySelector<HTMLElement>('[part=next]');
  const button = isShown(next) ? next : form.querySelector<HTMLElement>('[part=send]');
  if (!isShown(button)) return 'not visible';
  if (button?.getAttribute('aria-disabled') !== 'true') button?.click();
  return 'answering';
}
