/** The same words with a capital at the start of each, as a list of facts wants them. */
export function capitalised<Key extends string>(
  words: Readonly<Record<Key, string>>,
  language: string,
): Readonly<Record<Key, string>> {
  const entries = Object.entries<string>(words).map(([key, word]) => [
    key,
    word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1),
  ]);
  return Object.fromEntries(entries) as Readonly<Record<Key, string>>;
}
