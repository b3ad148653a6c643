import type { Catalogs } from './areas.ts';

/** Languages whose texts come when a page first asks for them, one file each: see docs/adr/0011-languages-on-demand.md. */
const later: Readonly<Record<string, () => Promise<{ readonly catalogs: Catalogs }>>> = {
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  sl: () => import('./sl.ts'),
};

const here = new Map<string, Catalogs | undefined>();
const listeners = new Set<() => void>();

/**
 * The texts of one area, or some of them, for a language tag. Italian and English are here from the start. Another language is
 * asked for at its first use; English stands in until it comes, and for languages that Civita does not speak.
 */
export function textsOf<Area extends keyof Catalogs, Key extends keyof Catalogs[Area] = keyof Catalogs[Area]>(
  area: Area,
  it: Pick<Catalogs[Area], Key>,
  en: Pick<Catalogs[Area], Key>,
): (language: string) => Pick<Catalogs[Area], Key> {
  return (language) => {
    const code = codeOf(language);
    return code === 'it' ? it : (catalogOf(code)?.[area] ?? en);
  };
}

/**
 * The language in which something is said to a reader of `language` now: that language, with its region, when its texts are
 * here, else `en`. Numbers and dates go with the words around them.
 */
export function saidIn(language: string): string {
  const code = codeOf(language);
  return /^(it|en)$/.test(code) || catalogOf(code) ? language : 'en';
}

/** Keeps a language that is here already, such as one of a page that is made ahead of time. */
export function keepLanguage(code: string, catalogs: Catalogs): void {
  here.set(code, catalogs);
}

/** Calls `listener` whenever a language has come, until the returned function is called. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function catalogOf(code: string): Catalogs | undefined {
  if (!here.has(code) && Object.hasOwn(later, code)) {
    here.set(code, undefined);
    later[code]?.().then(
      ({ catalogs }) => {
        here.set(code, catalogs);
        for (const listener of listeners) listener();
      },
      () => undefined,
    );
  }
  return here.get(code);
}

function codeOf(language: string): string {
  return language.toLowerCase().replace(/[-_].*/, '');
}
