import type { Family } from '../condition.ts';

const loud = `* { font-size: 40px !important; color: red !important; background: yellow !important; letter-spacing: 9px !important;
  text-transform: uppercase !important; line-height: 3 !important; font-family: monospace !important; border: 3px solid lime !important }`;

/** What style sheets of a page do to everything on it. */
export const styles: Family = {
  name: 'styles',
  fast: 'a reset with all: unset !important',
  conditions: [
    {
      name: 'a reset with all: unset !important',
      expects: 'card',
      head: '<style>*:not(head, head *) { all: unset !important }</style>',
    },
    { name: 'loud !important rules on every element', expects: 'card', head: `<style>${loud}</style>` },
    {
      name: 'odd inherited styles on the body',
      expects: 'card',
      head: `<style>body { font: italic 700 7px/4 cursive; color: #eee; text-transform: uppercase; letter-spacing: 1em;
        word-spacing: 2em; text-indent: 5em; text-align: justify; white-space: pre; text-shadow: 2px 2px red; list-style: square;
        direction: ltr; cursor: none; font-variant: small-caps; quotes: none; visibility: visible }</style>`,
    },
    {
      name: 'root font size of 62.5 %',
      expects: 'card',
      head: '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>',
    },
    { name: 'root font size of 200 %', expects: 'card', head: '<style>html { font-size: 200% }</style>' },
    {
      name: 'Bootstrap 3 with jQuery 1.12',
      expects: 'card',
      needs: 'bootstrap',
      head: ({ library }) =>
        `<link rel="stylesheet" href="${library('bootstrap')}" /><script src="${library('jquery')}"></script>`,
    },
    {
      name: 'box-sizing, floats and fixed sizes on every element',
      expects: 'card',
      head: '<style>* { box-sizing: content-box; float: left; max-width: 100px } p, a, form, input { margin: 20px }</style>',
    },
    { name: 'quirks mode', expects: 'card', doctype: '' },
  ],
};
