import type { Figure } from './figure.ts';
import type { Identifier } from './identifiers.ts';
import type { Text } from './text.ts';

/** Where something happens. */
export interface Place {
  /** As people say it. */
  readonly name: Text;
  /** How large it is. */
  readonly level?: 'country' | 'region' | 'province' | 'municipality' | 'district' | 'site';
  /** ISTAT, NUTS and the like. */
  readonly identifiers?: readonly Identifier[];
  /** Street and number, for a site. */
  readonly address?: string;
  /** As text: post codes begin with zeros. */
  readonly postcode?: string;
  /** Longitude (-180 to 180) and latitude (-90 to 90) in degrees, WGS 84, in the order of GeoJSON (RFC 7946). */
  readonly point?: readonly [longitude: number, latitude: number];
  /** Residents. */
  readonly population?: Figure<number>;
}
