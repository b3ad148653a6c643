/**
 * Hides the entries inside an element, marked `data-civita-entry` with their id, that do not fit, and each `data-civita-group` in
 * which none is left; shows the others again.
 */
export function hideOthers(element: Element, fitting: ReadonlySet<string>): void {
  for (const place of element.querySelectorAll<HTMLElement>('[data-civita-entry]'))
    place.hidden = !fitting.has(place.dataset['civitaEntry'] ?? '');
  for (const group of element.querySelectorAll<HTMLElement>('[data-civita-group]'))
    group.hidden = !group.querySelector('[data-civita-entry]:not([hidden])');
}
