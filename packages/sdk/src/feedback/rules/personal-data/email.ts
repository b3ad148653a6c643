import type { Span } from './span.ts';
import { spansOf } from './span.ts';

/** At most 64 characters before the sign (RFC 5321, 4.5.3.1.1); `[at]` and `(chiocciola)` stand for the sign, too. */
const EMAIL =
  /[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,63})(?:@| @ | ?[[({](?:at|@|chiocciola)[\])}] ?)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/giu;

/** E-mail addresses. */
export function findEmails(text: string): readonly Span[] {
  return spansOf(text, EMAIL);
}
