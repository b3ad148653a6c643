import type { Condition, Family, Site } from '../condition.ts';
import { scriptTag } from '../document.ts';

const policy =
  (text: (site: Site) => string): NonNullable<Condition['headers']> =>
  (site) => ({ 'content-security-policy': text(site) });

const strict = ({ nonce, origin }: Site): string =>
  `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; connect-src ${origin}; base-uri 'none'; object-src 'none'`;

const allowed = ({ origin }: Site): string =>
  `default-src 'none'; script-src ${origin}; style-src ${origin}; connect-src ${origin}`;

const types = (names: string) => (site: Site) =>
  `${strict(site)}; require-trusted-types-for 'script'; trusted-types ${names}`;

const nonced = (more: string, file?: string) => (site: Site) => scriptTag(site, `nonce="${site.nonce}" ${more}`, file);
const asModule = nonced('type="module" async');

/** Another copy of Lit, as Dev Kit Italia brings one: it takes the policy's name first. */
const otherLit = ({ nonce }: Site): string =>
  `<script nonce="${nonce}">trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })</script>`;

/** What a page's Content-Security-Policy allows. */
export const policies: Family = {
  name: 'policies',
  fast: 'trusted-types lit-html, required for scripts',
  conditions: [
    { name: 'a nonce with strict-dynamic', expects: 'card', headers: policy(strict), script: asModule },
    {
      name: 'a nonce with strict-dynamic, with the classic script',
      expects: 'card',
      headers: policy(strict),
      script: nonced('async', 'civita.iife.js'),
    },
    {
      name: 'a nonce with strict-dynamic, in a meta element',
      expects: 'card',
      head: (site) => `<meta http-equiv="Content-Security-Policy" content="${strict(site)}" />`,
      script: asModule,
    },
    {
      name: 'Cross-Origin-Embedder-Policy: require-corp',
      expects: 'card',
      headers: () => ({ 'cross-origin-embedder-policy': 'require-corp' }),
      script: (site) => scriptTag({ ...site, cdn: site.cdn.replace(site.origin, site.other) }),
    },
    { name: 'a list of hosts, no inline styles', expects: 'card', headers: policy(allowed) },
    {
      name: 'trusted-types lit-html, required for scripts',
      expects: 'card',
      headers: policy(types('lit-html')),
      script: asModule,
    },
    {
      name: "trusted-types lit-html 'allow-duplicates', another Lit on the page",
      expects: 'card',
      headers: policy(types("lit-html 'allow-duplicates'")),
      script: asModule,
      head: otherLit,
    },
    {
      name: 'trusted-types lit-html, another Lit on the page',
      expects: 'link',
      headers: policy(types('lit-html')),
      script: asModule,
      head: otherLit,
    },
    { name: "trusted-types 'none'", expects: 'link', headers: policy(types("'none'")), script: asModule },
    {
      name: "connect-src 'none'",
      expects: 'link',
      headers: policy((site) => strict(site).replace(`connect-src ${site.origin}`, "connect-src 'none'")),
      script: asModule,
    },
    {
      name: 'script-src without our origin',
      expects: 'link',
      headers: policy(() => "script-src 'self' 'nonce-other'"),
      script: (site) => scriptTag({ ...site, cdn: site.cdn.replace(site.origin, site.other) }),
    },
    {
      name: 'the header sandbox allow-scripts',
      expects: 'card',
      headers: policy(() => 'sandbox allow-scripts allow-forms'),
    },
    { name: 'the header sandbox', expects: 'link', headers: policy(() => 'sandbox'), noise: /sandbox/ },
    {
      name: 'an iframe with sandbox="allow-scripts"',
      expects: 'card',
      frame: 'sandbox="allow-scripts allow-forms"',
    },
  ],
};
