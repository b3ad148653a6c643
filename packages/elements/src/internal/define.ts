import { VERSION } from './version.ts';

const versions = Symbol.for('@civita/elements/version');

/**
 * Registers an element. The first registration of a name stays: another class warns once in the console, the same class is
 * accepted again, and without a registry (on a server) nothing happens.
 */
export function define(tag: string, ctor: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag) as (CustomElementConstructor & { [versions]?: string }) | undefined;
  if (known === ctor) return;
  if (known) {
    console.warn(`<${tag}> is already registered (${known[versions] ?? 'not by Civita'}); ${VERSION} is left out.`);
    return;
  }
  Object.defineProperty(ctor, versions, { value: VERSION });
  customElements.define(tag, ctor);
}
