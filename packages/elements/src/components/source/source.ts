import { createCivita } from '@civita/sdk';
import { ContextProvider } from '@lit/context';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { ReactiveElement } from 'lit';
import { cityContext } from '../../context/city.ts';

/**
 * Names where a city's data is, for the Civita elements inside it. It shows nothing itself and asks for nothing before an
 * element inside needs it.
 *
 * @tag civita-source
 */
export class Source extends ReactiveElement {
  static override properties: PropertyDeclarations = { src: {}, service: {} };

  /** Address of the city's `report v1`, absolute or relative to the page. */
  declare src: string | undefined;
  /** Base address of the city's feedback service, absolute or relative to the page. */
  declare service: string | undefined;

  readonly #provider = new ContextProvider(this, { context: cityContext });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('src') && !changed.has('service')) return;
    const service = this.service === undefined ? undefined : absolute(this.service).replace(/\/+$/, '');
    this.#provider.setValue({
      ...(this.src ? { civita: createCivita({ source: absolute(this.src) }) } : {}),
      ...(service ? { service } : {}),
    });
  }
}

/** The page's address, not its `<base>`, so that a base element of the CMS cannot move the city's data elsewhere. */
function absolute(address: string): string {
  return new URL(address, location.href).href;
}
