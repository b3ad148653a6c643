import { comuni } from '@civita/sdk/feedback';
import type { Found } from './fault.ts';

const RATES = [1, 2, 3, 4, 5].map((rate) => `feedback-rate-${rate}`);
const BRANCHES = ['positive', 'negative'] as const;

/** The first element of a name, as the validator looks for it: anywhere below `root`. */
export function named(root: ParentNode, name: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-element="${name}"]`);
}

/** Whether every part is there, once, on the element that the guide names, and says nothing but what is laid down. */
export function partFaults(container: HTMLElement): readonly Found[] {
  const { ownerDocument: page } = container;
  const names = ['feedback-title', ...RATES, ...BRANCHES.map((name) => `feedback-rating-${name}`)];
  const again = twice(page, 'feedback');
  return [
    // A second question brings all its parts with it.
    ...(again.length > 0 ? again : names.flatMap((name) => twice(page, name))),
    ...textFaults(container, 'feedback-title', comuni.question, 'h2'),
    ...RATES.flatMap((name) => present(page, name, 'label')),
    ...BRANCHES.flatMap((name) => branchFaults(page, name)),
    ...present(container, 'feedback-input-text', 'input, textarea'),
  ];
}

function branchFaults(page: Document, name: 'positive' | 'negative'): readonly Found[] {
  const group = named(page, `feedback-rating-${name}`);
  if (!group) return [['branches', undefined, name]];
  const answers = [...group.querySelectorAll('[data-element="feedback-rating-answer"]')];
  const wanted = comuni[name]?.reasons.map(({ label }) => normal(label)) ?? [];
  const said = answers.map((answer) => normal(answer.textContent));
  const areRight = said.length === wanted.length && wanted.every((label) => said.includes(label));
  return [
    ...tagFault(group, 'fieldset'),
    ...textFaults(group, 'feedback-rating-question', comuni[name]?.question ?? '', 'legend'),
    ...(areRight ? [] : [['answers', group, name] as const]),
    ...answers.flatMap((answer) => [
      ...(wanted.includes(normal(answer.textContent)) ? [] : onlyText(answer)),
      ...tagFault(answer, 'label'),
    ]),
  ];
}

function textFaults(root: ParentNode, name: string, text: string, tags: string): readonly Found[] {
  const element = named(root, name);
  if (!element) return [['parts', undefined, name]];
  const isRight = normal(element.textContent) === normal(text);
  return [
    ...(isRight ? [] : [['wording', element, element.textContent.trim()] as const, ...onlyText(element)]),
    ...tagFault(element, tags),
  ];
}

function present(root: ParentNode, name: string, tags: string): readonly Found[] {
  const element = named(root, name);
  return element ? tagFault(element, tags) : [['parts', undefined, name]];
}

function twice(page: Document, name: string): readonly Found[] {
  const [, second] = page.querySelectorAll(`[data-element="${name}"]`);
  return second ? [['twice', second, name]] : [];
}

function tagFault(element: Element, tags: string): readonly Found[] {
  return element.matches(tags) ? [] : [['tags', element, element.getAttribute('data-element') ?? element.localName]];
}

/** Why a text may be another one than it seems: a hidden word, a line break. Elements that change no text do no harm. */
function onlyText(element: Element): readonly Found[] {
  const isPlain = element.childElementCount === 0 && !/\S\s*\n\s*\S/.test(element.textContent);
  return isPlain ? [] : [['only-text', element, element.getAttribute('data-element') ?? element.localName]];
}

/** How the validator compares: without white space at the ends, in lower case. */
function normal(text: string): string {
  return text.trim().toLowerCase();
}
