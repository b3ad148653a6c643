import type { Refusal } from '../reading.ts';
import { refuse } from '../reading.ts';

/**
 * Why a text is no code of its scheme: `shape` wrong characters or length, `check` its check characters do not fit, `zeros` a
 * stand-in for "none", `lost-zeros` it was kept as a number and lost the zeros in front, `range` no such code in a closed
 * list, `person` it is a natural person's, which must not be public.
 */
export type CodeRefusal = 'empty' | 'shape' | 'check' | 'zeros' | 'lost-zeros' | 'range' | 'person';

/** A code in its usual spelling. */
export interface Code {
  /** The code as it is compared: upper case, without spaces. */
  readonly value: string;
  /** How far it was checked: by its own check characters, or by its shape alone. No register was asked. */
  readonly checked: 'check-characters' | 'shape';
}

/** In capitals without white space, which no code has. */
export function compact(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

/** A code that is not there. */
export function missing(): Refusal<CodeRefusal> {
  return refuse('empty', 'Il codice manca.', 'The code is missing.');
}

/** A code of the wrong shape, with what its shape is. */
export function misshapen(
  name: string,
  text: string,
  shapeIt: string,
  shapeEn: string,
  suggestion?: string,
): Refusal<CodeRefusal> {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const meant = { it: suggestion ? ` Forse ${suggestion}?` : '', en: suggestion ? ` Perhaps ${suggestion}?` : '' };
  return refuse(
    suggestion === undefined ? 'shape' : 'lost-zeros',
    `"${shown}" non è un ${name}: ${shapeIt}.${meant.it}`,
    `"${shown}" is no ${name}: ${shapeEn}.${meant.en}`,
    suggestion,
  );
}

/** A code whose check characters do not fit. */
export function miscopied(name: string, text: string): Refusal<CodeRefusal> {
  return refuse(
    'check',
    `${name} "${text}": il carattere di controllo non torna, ricopiarlo dalla fonte.`,
    `${name} "${text}": its check character does not fit, copy it from its source again.`,
  );
}
