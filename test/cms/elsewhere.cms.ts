import { objectiveHtml } from '@civita/elements/prerender';
import { objectiveOverview } from '@civita/sdk';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { objectiveStates } from '../../stories/fixtures/objectives.ts';
import type { WordPress } from './support/wordpress.ts';
import { startWordPress, whyNoWordPress } from './support/wordpress.ts';

const reason = await whyNoWordPress();
const LINK = '<a href="https://www.comune.example/obiettivo-1#civita-objective-card=ob-1&#038;size=compact">';

describe('what WordPress prints of a text, where no script runs', { skip: reason ?? false }, () => {
  let wordpress: WordPress;
  before(async () => {
    wordpress = await startWordPress();
  });
  after(() => wordpress.stop());

  /** What becomes of a text in the middle of a paragraph: in the post's page, in the API and in the feed. */
  async function printed(content: string): Promise<Readonly<Record<'page' | 'api' | 'feed', string>>> {
    const address = new URL(await wordpress.publish('redattore', { content: `da ${content} a` }));
    const between = (html: string): string => /<p>da ([^]*?) a<\/p>/.exec(html)?.[1] ?? 'nothing';
    const at = async (query: string): Promise<Response> => fetch(`${wordpress.origin}/?${query}`);
    const post = address.searchParams.get('p') ?? '';
    const api = (await (await at(`rest_route=/wp/v2/posts/${post}`)).json()) as { content: { rendered: string } };
    return {
      page: between(await (await fetch(address)).text()),
      api: between(api.content.rendered),
      feed: between(await (await at(`feed=rss2&p=${post}&withoutcomments=1`)).text()),
    };
  }

  test('a shortcode is a link in the page, in the API and in the feed, where a path becomes an address', async () => {
    const { page, api, feed } = await printed('[civita objective-card="ob-1" page="/obiettivo-1"]Uno[/civita]');
    const link = (start: string): string => `<a href="${start}/obiettivo-1#civita-objective-card=ob-1">Uno</a>`;
    assert.deepEqual({ page, api, feed }, { page: link(''), api: link(''), feed: link(wordpress.origin) });
  });

  for (const [quotes, value] of [
    ['round', '”ob-1″'],
    ['German', '„ob-1“'],
    ['angled', '«ob-1»'],
  ] as const)
    test(`a shortcode whose value a word processor put in ${quotes} quotes leads to the same objective`, async () => {
      const { page } = await printed(
        `[civita objective-card=${value} page="https://www.comune.example/1"]Uno[/civita]`,
      );
      assert.equal(page, '<a href="https://www.comune.example/1#civita-objective-card=ob-1">Uno</a>');
    });

  test('an address with options, in a paragraph of the block editor, is a link in that paragraph', async () => {
    const address = 'https://www.comune.example/obiettivo-1#civita-objective-card=ob-1&amp;size=compact';
    const url = await wordpress.publish('redattore', {
      content: `<!-- wp:paragraph --><p>${address}</p><!-- /wp:paragraph -->`,
    });
    assert.ok((await (await fetch(url)).text()).includes(`<p>${LINK}Leggi la pagina</a></p>`));
  });

  test('ready text by an author keeps the language of foreign words, and what is not to be translated', async () => {
    const content = objectiveHtml(objectiveOverview(objectiveStates.otherLanguage, 'verde')!, {
      language: 'it',
      linkedData: false,
    });
    const kept = (html: string): readonly string[] => html.match(/<bdi [^>]*>|<span translate="no">/g) ?? [];
    assert.equal(kept(content).length, 3);
    assert.deepEqual(
      kept(await (await fetch(await wordpress.publish('autore', { content }))).text()).slice(0, 3),
      kept(content),
    );
  });
});
