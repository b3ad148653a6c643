/** Class names of Bootstrap Italia 2 for the parts of the question, its thanks and what else stands in their place. */
const CLASSES: readonly (readonly [parts: string, names: string])[] = [
  ['[data-civita-feedback]:not([data-civita-feedback] *)', 'border border-primary rounded p-4'],
  ["[part='head']", 'd-flex justify-content-between align-items-start gap-3'],
  ["[part='title']", 'h4 mb-2'],
  ['legend', 'h6 float-none w-auto p-0 mb-3'],
  ["[part='note'], [part='counter'], [part='step']", 'form-text'],
  ["[part='step']", 'mt-3'],
  ["[part='aloud']", 'visually-hidden'],
  ["[part='branch'], [part='details']", 'mt-4'],
  ["[part='branch'] [part='choice']", 'd-flex align-items-center gap-2'],
  ["[part='branch'] label", 'form-check-label fw-normal'],
  ["[part='details'] label, [part='entry'] label, dt, [part='label']", 'form-label fw-semibold'],
  ["textarea, [part='entry'] input", 'form-control border border-secondary'],
  ["[part='under']", 'd-flex flex-wrap justify-content-between gap-2 mt-2'],
  ["[part='error']", 'text-danger fw-semibold mt-2'],
  ["[part='actions'], [part='choices']", 'd-flex flex-wrap gap-3 mt-4'],
  ["[part='send'], [part='next'], [part='cover'], [part='find'], [part='login']", 'btn btn-primary'],
  [
    "[part='back'], [part='copy'], [part='as-is'], [part='reopen'], [part='again'], [part='keep']",
    'btn btn-outline-primary',
  ],
  ["[part='see'], [part='change'], [part='withdraw'], [part='leave']", 'btn btn-outline-primary'],
  ["[part='mine'], [part='close']", 'btn btn-link px-0'],
  ["[part='mine']", 'd-block'],
  ["[part='privacy']", 'mt-3'],
  ['code', 'border rounded p-2'],
];

const dressed = new WeakSet<Node>();

/** Gives the question in an element the class names of Bootstrap Italia, and gives them to what takes its place later. */
export function dress(host: HTMLElement): void {
  putOn(host);
  if (dressed.has(host)) return;
  dressed.add(host);
  new MutationObserver(() => putOn(host)).observe(host, { childList: true, subtree: true });
}

function putOn(host: HTMLElement): void {
  for (const [parts, names] of CLASSES)
    for (const element of host.querySelectorAll(parts))
      if (!element.closest('[data-scale]') || parts.includes('aloud')) element.classList.add(...names.split(' '));
}
