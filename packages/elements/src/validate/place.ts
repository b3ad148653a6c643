import type { Found } from './fault.ts';
import { named } from './parts.ts';

/** Pixels below a rate from which on a click no longer brings the group into the validator's window of 2,160. */
const MUCH = 2100;

/** Whether the question stands where the validator looks and can be seen there. */
export function placeFaults(container: HTMLElement): readonly Found[] {
  const view = container.ownerDocument.defaultView;
  const hiding = hiddenBy(container);
  return [
    ...(view && view !== view.parent ? [['frame', container] as const] : []),
    ...(hiding ? [['hidden', hiding, describe(hiding)] as const] : []),
    ...(hiding ? [] : transparentFaults(container)),
    ...positionFaults(container),
  ];
}

/** Visible as the validator measures it, but for where the window stands: not above the page, where no window comes. */
export function isSeen(element: Element): boolean {
  const { width, height, bottom } = element.getBoundingClientRect();
  return width > 0 && height > 0 && bottom + scrollY > 0 && getComputedStyle(element).visibility !== 'hidden';
}

/** The element that keeps another from being seen. */
function hiddenBy(container: HTMLElement): Element | undefined {
  let current: Element | null = container;
  while (current) {
    const { display, visibility, opacity } = getComputedStyle(current);
    const isShut = current.matches('dialog:not([open]), details:not([open]), [inert]');
    if (display === 'none' || visibility === 'hidden' || opacity === '0' || isShut || isClipped(current)) {
      // What inherits it is not what hides.
      const parent: Element | null = current.parentElement;
      if (display === 'none' || !parent || getComputedStyle(parent).visibility !== 'hidden') return current;
    }
    current = current.parentElement;
  }
  return isSeen(container) ? undefined : container;
}

/** Whether next to nothing is left of what stands in an element, as where text is kept for screen readers alone. */
function isClipped(element: Element): boolean {
  // What these two cut off is the window's.
  if (element.matches('html, body')) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return (overflowX !== 'visible' && width <= 1) || (overflowY !== 'visible' && height <= 1);
}

/** A follow-up that is not called for must take up no room. */
function transparentFaults(container: HTMLElement): readonly Found[] {
  const chosen = container.querySelector<HTMLInputElement>('[name="rate"]:checked');
  const right = chosen ? (Number(chosen.value) > 3 ? 'positive' : 'negative') : undefined;
  return (['positive', 'negative'] as const).flatMap((name): readonly Found[] => {
    const group = named(container.ownerDocument, `feedback-rating-${name}`);
    return group && name !== right && isSeen(group) ? [['transparent', group, name]] : [];
  });
}

/** A click on a label moves the focus, which brings it into view; on anything else it does not. */
function positionFaults(container: HTMLElement): readonly Found[] {
  const { ownerDocument: page } = container;
  const rate = named(page, 'feedback-rate-1');
  if (!rate || rate.localName === 'label') return [];
  const below = page.documentElement.scrollHeight - (rate.getBoundingClientRect().bottom + scrollY);
  return below > MUCH ? [['position', rate, 'feedback-rate-1']] : [];
}

function describe(element: Element): string {
  // A field named "id" hides the form's own.
  const { localName } = element;
  const id = element.getAttribute('id');
  return `<${localName}${id ? ` id="${id}"` : ''}>`;
}
