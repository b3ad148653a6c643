/** Gives the texts for a language tag: at once when they are here, else a promise that never rejects. */
export type TextsFor<T> = (language: string) => T | Promise<T>;

/**
 * Texts of which Italian is in the page's first load and every other language in a file of its own, loaded when it is first
 * asked for. A language that is not there is English; a file that does not arrive leaves Italian.
 */
export function textsByLanguage<T>(italian: T, files: readonly (readonly [string, () => Promise<T>])[]): TextsFor<T> {
  const load = new Map(files);
  const known = new Map<string, T | Promise<T>>([['it', italian]]);
  return (language) => {
    const name = nameIn(['it', ...load.keys()], language);
    const here = known.get(name);
    if (here) return here;
    const coming = (load.get(name)?.() ?? Promise.resolve(italian)).then(
      (texts) => texts,
      () => italian,
    );
    known.set(name, coming);
    return coming.then((texts) => {
      known.set(name, texts);
      return texts;
    });
  };
}

/** The texts among `all` for a language tag, where none has to be loaded: English for a language that is not there. */
export function textsAmong<T extends { readonly language: string }>(all: readonly [T, ...T[]], language: string): T {
  const names = all.map((texts) => texts.language);
  const name = nameIn(names, language);
  return all.find((texts) => texts.language === name) ?? all[0];
}

/** The name of the language of a tag as the files know it. */
function nameIn(names: readonly string[], language: string): string {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  return names.includes(primary) ? primary : 'en';
}
