import type { PartialDate } from './period.ts';
import type { Text } from './text.ts';

/** A file or page that others can open: an act, a call, a contract, a picture. */
export interface Document {
  /** What it is called. */
  readonly title: Text;
  /** Absolute address; whether a reader may follow it is `safeHref`'s business. */
  readonly url: string;
  /** IANA media type: `application/pdf`. */
  readonly mediaType?: string;
  /** Size in bytes. */
  readonly bytes?: number;
  /** BCP 47 tag of the language that it is written in. */
  readonly language?: string;
  /** When it was adopted, signed or published. */
  readonly date?: PartialDate;
  /** What it is for. */
  readonly kind?: 'act' | 'call' | 'contract' | 'report' | 'evidence' | 'image' | 'other';
  /** What a picture shows, for who cannot see it. */
  readonly alt?: Text;
}
