import type { Family } from '../condition.ts';
import { scriptTag, settings } from '../document.ts';
import { formerVersion, version } from '../version.ts';

/** What other scripts and names do to a page. */
export const scripts: Family = {
  name: 'scripts',
  fast: 'builtins as MooTools patches them',
  conditions: [
    { name: 'Prototype 1.7.3', expects: 'card', needs: 'prototype', head: ({ library }) => tag(library('prototype')) },
    { name: 'MooTools 1.4.5', expects: 'card', needs: 'mootools', head: ({ library }) => tag(library('mootools')) },
    { name: 'builtins as Prototype patches them', expects: 'card', head: standIn('prototype') },
    { name: 'builtins as MooTools patches them', expects: 'card', head: standIn('mootools') },
    { name: 'additions to Object.prototype and Array.prototype', expects: 'card', head: standIn('additions') },
    { name: 'toJSON on arrays, strings and dates', expects: 'card', head: standIn('to-json') },
    { name: 'frozen prototypes', expects: 'card', head: standIn('frozen') },
    { name: 'frozen prototypes, and a report of HTML', expects: 'link', answer: 'HTML', head: standIn('frozen') },
    { name: 'a wrapped fetch', expects: 'card', head: standIn('fetch') },
    {
      name: 'names that hide those of the document',
      expects: 'card',
      before: `<img name="currentScript" alt="" /><form name="body"></form><img name="head" alt="" /><form name="forms"></form>
        <a id="civita"></a><a id="customElements"></a><form id="location"><input name="href" /></form><img name="readyState" alt="" />`,
    },
    {
      name: 'names that hide those of the document, with the classic script',
      expects: 'card',
      before: '<img name="currentScript" alt="" /><a id="civita"></a>',
      head: '',
      script: '',
      content: (site) =>
        `<a href="/x#civita-objective-card=verde">Il verde</a>
        <a href="/valuta#civita-page-feedback=utile&amp;path=/verde&amp;privacy=/privacy">Valuta</a>${scriptTag(site, '', 'civita.iife.js')}`,
    },
    {
      name: 'a base element that leads elsewhere',
      expects: 'card',
      head: '<base href="https://altrove.example/x/" />',
    },
    {
      name: 'XHTML',
      expects: 'link',
      doctype: '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>',
      root: 'xmlns="http://www.w3.org/1999/xhtml" xml:lang="it" lang="it"',
      headers: () => ({ 'content-type': 'application/xhtml+xml; charset=utf-8' }),
    },
    {
      name: 'the script twice',
      expects: 'card',
      head: (site) => scriptTag(site, '', 'civita.iife.js'),
      check: warnedOnce(version),
    },
    {
      name: 'two versions of the script',
      expects: 'card',
      head: (site) => scriptTag(site, '', 'old/civita.iife.js'),
      check: warnedOnce(formerVersion),
    },
    { name: 'names of elements that are taken', expects: 'link', head: standIn('names') },
    { name: 'globals of AMD and CommonJS', expects: 'card', head: standIn('amd') },
    {
      name: 'globals of AMD and CommonJS, with the classic script',
      expects: 'card',
      head: standIn('amd'),
      script: (site) => scriptTag(site, 'async', 'civita.iife.js'),
    },
    { name: 'storage that throws', expects: 'card', head: standIn('storage') },
    {
      name: 'a script tag without a usable address',
      expects: 'link',
      script: (site) =>
        `<script type="module" src="${site.cdn}civita.js" ${settings({ ...site, report: 'http://[' })}></script>`,
    },
  ],
};

function tag(src: string): string {
  return `<script src="${src}"></script>`;
}

function standIn(name: string): (site: { origin: string }) => string {
  return ({ origin }) => tag(`${origin}/stand-in/${name}.js`);
}

function warnedOnce(first: string): (page: unknown, said: readonly string[]) => Promise<string | undefined> {
  return (_page, said) => {
    const told = said.filter((line) => line.includes('is on this page already'));
    return Promise.resolve(
      told.length === 1 && told[0]?.includes(`${first} is on this page already; ${version}`)
        ? undefined
        : `warned "${told.join('", "')}"`,
    );
  };
}
