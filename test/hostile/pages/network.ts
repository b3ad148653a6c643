import type { Family, Site } from '../condition.ts';
import { scriptTag } from '../document.ts';

/** What may go wrong between the page and the city's data. */
export const network: Family = {
  name: 'network',
  fast: 'the report answered with HTML, as a login page does',
  conditions: [
    { name: 'the script is not there', expects: 'link', missing: /^civita\.js$/ },
    { name: "a card's code is not there", expects: 'link', missing: /objective-card/ },
    {
      name: 'the loader of data is not there',
      expects: 'link',
      missing: /\/(report|http)-/,
    },
    {
      name: 'a wrong hash in integrity',
      expects: 'link',
      script: (site) => scriptTag(site, 'type="module" crossorigin integrity="sha384-bm90IHRoZSBoYXNo"'),
    },
    {
      name: 'the right hash in integrity',
      expects: 'card',
      script: (site) => scriptTag(site, `type="module" crossorigin integrity="${site.integrity['civita.js'] ?? ''}"`),
    },
    {
      name: 'the hashes of every file in an import map',
      expects: 'card',
      head: (site) => importMap(site, site.integrity),
    },
    {
      name: "an import map with a wrong hash for a card's code",
      expects: 'link',
      head: (site) => importMap(site, changed(site.integrity, /objective-card/)),
    },
    {
      name: 'an import map with a wrong hash for what the elements share',
      expects: 'link',
      head: (site) => importMap(site, changed(site.integrity, /core/)),
    },
    {
      name: "a card's code answered with HTML",
      expects: 'link',
      missing: /objective-card/,
      instead: '<!doctype html><title>Accesso</title>',
    },
    { name: 'the report refused by CORS', expects: 'link', answer: 'no CORS' },
    { name: 'the report answered with 500', expects: 'link', answer: 'error 500' },
    { name: 'the report answered with HTML, as a login page does', expects: 'link', answer: 'HTML' },
    { name: 'the report cut off in the middle', expects: 'link', answer: 'truncated' },
    { name: 'the report never answered', expects: 'link', answer: 'silence' },
    { name: 'the report after 3 s', expects: 'card', answer: 'slow' },
    { name: 'the report after a redirect', expects: 'card', answer: 'redirect' },
  ],
};

/** What holds a browser to the hashes of modules, however they are loaded. */
function importMap({ cdn }: Site, hashes: Site['integrity']): string {
  const integrity = Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [cdn + file, hash]));
  return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
}

/** The hashes, with those of some files belonging to something else. */
function changed(hashes: Site['integrity'], files: RegExp): Site['integrity'] {
  return Object.fromEntries(
    Object.entries(hashes).map(([file, hash]) => [file, files.test(file) ? (hashes['frame.js'] ?? '') : hash]),
  );
}
