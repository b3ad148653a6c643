import type { Span } from './span.ts';
import { spansOf } from './span.ts';

/** A kind of street, a name in capitals, a number of at most three digits: four are a year. */
const ADDRESS =
  /(?:VIA(?:LE)?|[Vv]ia(?:le)?|[Vv]\.le|PIAZZA|[Pp]iazz(?:a|ale|etta)|[Pp]\.z{0,2}a|[Cc]orso|[Cc]\.so|[Ll]argo|[Vv]ico(?:lo)?|[Cc]ontrada|[Cc]\.da|[Ss]alita|[Cc]ortile|[Ll]ungomare)(?: \d{1,2}(?= [A-Z]))?(?: (?:(?:d|dell|nell)['’])?[A-ZÀ-Ý][\p{L}'’.]*| (?:d[aei]l?l?[aeio]?|degli|e)){1,6}(?:,? ?(?:n\.?|n°|nr\.?|num\.?|numero|civico))?,? ?[1-9]\d{0,2}(?:(?: ?\/ ?[A-Za-z]| ?[A-Z]|[a-z])(?!\p{L}))?/gu;

/** What a number counts that only stands behind a street's name. */
const COUNTED =
  /^ (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|metri|m\b|mq\b|km\b|anni|mesi|giorni|ore\b|minuti|persone|alberi|posti|volte|stalli)|^ ?(?:€|%|euro\b|mila\b|milion)/i;

/** Places that somebody may live at: a street with a number. A street alone is nobody's. */
export function findAddresses(text: string): readonly Span[] {
  return spansOf(text, ADDRESS, (_found, _before, after) => !COUNTED.test(after));
}
