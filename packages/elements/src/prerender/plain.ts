import type { Text } from '@civita/sdk';
import { textIn } from '@civita/sdk';
import { upright } from '../views/text.ts';

/** A text of one line where no markup can say its language: a title, an attribute, a value of JSON. */
export function plainIn(text: Text, language: string): string {
  return upright(textIn(text, language).value);
}
