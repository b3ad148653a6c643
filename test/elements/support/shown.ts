import { provideCity } from '@civita/elements';
import type { Civita } from '@civita/sdk';
import { fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

/** Puts an element's markup on a page of this language whose elements find this city; gives the element, updated once. */
export async function shown<T extends LitElement>(
  markup: TemplateResult,
  city: Civita | undefined,
  language = 'it',
): Promise<T> {
  const page = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  if (city) provideCity(page, { civita: city });
  page.append(await fixture<HTMLElement>(markup));
  const element = page.firstElementChild as T;
  await element.updateComplete;
  return element;
}

/** The words of an element's shadow root, or of what a selector finds in it, with single spaces. */
export function wordsOf(element: Element, selector = '.civita'): string {
  const found = element.shadowRoot?.querySelector(selector);
  if (!found) throw new Error(`The element has no ${selector}.`);
  return found.textContent.replace(/[ \n]+/g, ' ').trim();
}

/** Each of the things that a selector finds in an element's shadow root, in words. */
export function eachOf(element: Element, selector: string): readonly string[] {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((found) =>
    found.textContent.replace(/[ \n]+/g, ' ').trim(),
  );
}
