import type { Block } from '@civita/sdk';
import { plainText, safeHref, textIn } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

describe('texts by language', () => {
  it('choose the reader’s language, then its base, then Italian, English, and whatever there is', () => {
    assert.deepEqual(textIn({ it: 'a', 'de-IT': 'b' }, 'de-it'), { value: 'b', language: 'de-IT' });
    assert.deepEqual(textIn({ it: 'a', de: 'b' }, 'de-CH'), { value: 'b', language: 'de' });
    assert.deepEqual(textIn({ en: 'c', it: 'a' }, 'fr'), { value: 'a', language: 'it' });
    assert.deepEqual(textIn({ sl: 'd', en: 'c' }, 'fr'), { value: 'c', language: 'en' });
    assert.deepEqual(textIn({ sl: 'd' }, 'fr'), { value: 'd', language: 'sl' });
  });

  it('do not guess the language of a text that does not say', () => {
    assert.deepEqual(textIn('Palermo', 'de'), { value: 'Palermo', language: undefined });
    assert.deepEqual(textIn({}, 'de'), { value: '', language: undefined });
  });
});

describe('narratives', () => {
  it('have plain words', () => {
    const blocks: Block[] = [
      { type: 'paragraph', children: ['Il ', { type: 'strong', text: 'verde' }] },
      { type: 'list', items: [['uno'], [{ type: 'link', text: 'due', href: 'https://example.org' }]] },
    ];
    assert.equal(plainText(blocks), 'Il verde\n\nuno\ndue');
  });

  it('are followed only to web, mail and phone addresses that name no user', () => {
    assert.equal(safeHref('https://example.org/a b'), 'https://example.org/a%20b');
    assert.equal(safeHref('mailto:urp@example.org'), 'mailto:urp@example.org');
    for (const href of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      '/path',
      'https://a:b@example.org',
      'vbscript:x',
      '',
    ])
      assert.equal(safeHref(href), undefined, href);
  });
});
