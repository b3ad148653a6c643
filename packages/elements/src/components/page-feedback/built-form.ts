import type { FeedbackSubject } from '@civita/sdk';
import { render } from 'lit';
import { webAddress } from '../../internal/address.ts';
import type { FeedbackForm } from '../../views/feedback-form.ts';
import { feedbackForm } from '../../views/feedback-form.ts';

const SUBJECTS: readonly string[] = ['page', 'section', 'objective', 'project'];

/** Properties that the form does not show. */
const BESIDE: readonly PropertyKey[] = ['gate', 'loginHref', 'token', 'remember', 'look', 'dismissed'];

/** Whether something changed that stands in the form, and not only in what is done with it. */
export function isAnotherForm(changed: ReadonlyMap<PropertyKey, unknown>): boolean {
  return [...changed.keys()].some((name) => !BESIDE.includes(name));
}

/** Whether this can be judged. */
export function isSubject(type: string): type is FeedbackSubject['type'] {
  return SUBJECTS.includes(type);
}

/** Where browsers post the form of a service. */
export function actionOf(service: string | undefined): string | undefined {
  const base = webAddress(service)?.href;
  return base && `${base.replace(/\/+$/, '')}/v1/feedback-form`;
}

/** The element, as far as its form is made of it. */
interface Asking extends Element {
  readonly path: string | undefined;
  readonly subjectId: string | undefined;
  readonly version: string | undefined;
  readonly section: string | undefined;
  readonly level: number;
  readonly privacyHref: string | undefined;
}

/** The form that an element asks for. */
export function builtForm(
  host: Asking,
  type: FeedbackSubject['type'],
  asked: Pick<FeedbackForm, 'questionnaire' | 'texts' | 'ownTexts' | 'action'>,
): HTMLFormElement {
  const fragment = document.createDocumentFragment();
  const { level } = host;
  const privacyHref = webAddress(host.privacyHref)?.href;
  render(feedbackForm({ ...asked, subject: subjectOf(host, type), id: freeIdIn(host), level, privacyHref }), fragment);
  return fragment.firstElementChild as HTMLFormElement;
}

/**
 * Takes out what is left of a form that stood in another one. HTML drops the tag of the inner form, and its fields, one of them
 * required, would be sent and checked with the page's own.
 */
export function dropRemains(host: Element): boolean {
  const remains = host.querySelectorAll(':scope > [part], :scope > input');
  for (const each of remains) each.remove();
  return remains.length > 0;
}

function subjectOf({ path, subjectId, version, section }: Asking, type: FeedbackSubject['type']): FeedbackSubject {
  // A frame that a script wrote and a file have no path on the city's site.
  const { href } = location;
  const page = href.startsWith('http') ? href : 'http://page';
  const { pathname } = webAddress(path, page) ?? new URL(page);
  return {
    type,
    id: subjectId ?? pathname,
    path: pathname,
    ...(version ? { version } : {}),
    ...(section ? { section } : {}),
  };
}

/** The first prefix that no other form on this page uses. */
function freeIdIn(host: Element): string {
  const root = host.getRootNode() as Document | ShadowRoot;
  let number = 1;
  while (root.getElementById(`civita-feedback-${number}-title`)) number += 1;
  return `civita-feedback-${number}`;
}
