import type { Page } from 'puppeteer-core';
import type { Answer } from './answers.ts';
import type { LibraryName } from './libraries.ts';
import type { Look } from './look.ts';

/** Addresses that a condition's page may name; the same file can be asked for at another origin too. */
export interface Site {
  readonly origin: string;
  /** Another origin that serves the same. */
  readonly other: string;
  /** Folder of the scripts, with a slash at its end; `old/` below it has them under another version. */
  readonly cdn: string;
  readonly report: string;
  readonly service: string;
  /** Values for `integrity`, by file name. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The same value in the header and on the page's scripts, where {@link Condition.headers} use it. */
  readonly nonce: string;
  readonly library: (name: LibraryName) => string;
}

type Text = string | ((site: Site) => string);

/** What a page of a city may be like, and what must come of a link on it. A slot that is left out is the plain page's. */
export interface Condition {
  /** The page in a phrase. */
  readonly name: string;
  /** `card`: as on a plain page, without an error in the console. `link`: it stands, without an uncaught error. */
  readonly expects: 'card' | 'link';
  readonly head?: Text;
  /** Before the content. */
  readonly before?: Text;
  /** The tag of Civita's script. */
  readonly script?: Text;
  /** What editors wrote, instead of two marked links. */
  readonly content?: Text;
  /** Attributes of the root element, `lang="it"` when left out. */
  readonly root?: string;
  /** What the document begins with, `<!doctype html>` when left out. */
  readonly doctype?: string;
  readonly headers?: (site: Site) => Readonly<Record<string, string>>;
  /** Stands in an iframe with these attributes. */
  readonly frame?: string;
  /** How the report is served. */
  readonly answer?: Answer;
  /** Files of the script that are not there. */
  readonly missing?: RegExp;
  /** The page that comes in their place. */
  readonly instead?: string;
  readonly needs?: LibraryName;
  readonly emulate?: Emulation;
  /** The page is never read to its end. */
  readonly unfinished?: true;
  /** What happens on the page once there is what `awaits` says. */
  readonly then?: (page: Page) => Promise<unknown>;
  /** What the page shows before `then`; what is expected in the end, when left out. */
  readonly awaits?: 'card' | 'link';
  /** What else must be so; gives what is wrong. */
  readonly check?: (page: Page, said: readonly string[]) => Promise<string | undefined>;
  /** What of the look is another one here, and rightly so. */
  readonly differs?: readonly (keyof Look)[];
  /** The page's own errors. */
  readonly noise?: RegExp;
  /** The question is not asked on this page. */
  readonly noQuestion?: true;
  /** The one engine that can be brought into this state, and why. */
  readonly only?: { readonly engine: 'chromium'; readonly because: string };
}

/** How a reader reads. */
export interface Emulation {
  readonly features?: readonly { readonly name: string; readonly value: string }[];
  readonly media?: 'print';
  /** The same for Firefox, as preferences of a browser of its own. */
  readonly firefox?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly scripts?: false;
}

/** Conditions of one kind. */
export interface Family {
  readonly name: string;
  readonly conditions: readonly Condition[];
  /** The one that stands for the rest in the fast tests, by name. */
  readonly fast: string;
}

/** A condition's name in addresses. */
export function slugOf({ name }: Condition): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
