import type { Change, Report, Text } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { changeTexts } from '../i18n/changes/index.ts';
import { changeWords } from './change.ts';
import { heading } from './heading.ts';
import { words } from './text.ts';

/** What changed between two editions, thing by thing; the headings of the things are of `level`. */
export function changesList(
  changes: readonly Change[],
  earlier: Report,
  later: Report,
  level: number,
  language: string,
): TemplateResult | readonly TemplateResult[] {
  const texts = changeTexts(language);
  if (changes.length === 0) return html`<p class="note">${texts.none}</p>`;
  return byThing(changes).map(([first, ...others]) => {
    const name = nameOf(first, earlier, later);
    return html`<section class=${first.earlier === undefined ? 'new' : first.later === undefined ? 'gone' : ''}>
      <p class="note">${texts.entities[first.entity]}</p>
      ${heading(level, 'thing', name === undefined ? (first.later ?? first.earlier) : words(name, language))}
      <ul>
        ${[first, ...others].map((change) => html`<li part="change">${changeWords(change, language)}</li>`)}
      </ul>
    </section>`;
  });
}

type OfOneThing = readonly [Change, ...Change[]];

/** Changes of the same thing together, in the order in which they come. */
function byThing(changes: readonly Change[]): readonly OfOneThing[] {
  const things = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = JSON.stringify([change.entity, change.earlier, change.later]);
    const known = things.get(key);
    if (known) known.push(change);
    else things.set(key, [change]);
  }
  return [...things.values()];
}

/** What a thing is called: in the later edition, or in the earlier one when it vanished. */
function nameOf({ entity, earlier: before, later: after }: Change, earlier: Report, later: Report): Text | undefined {
  const report = after === undefined ? earlier : later;
  const is = ({ id }: { readonly id: string }): boolean => id === (after ?? before);
  if (entity === 'objective') return report.objectives.find(is)?.title;
  if (entity === 'activity') return report.activities.find(is)?.title;
  if (entity === 'project') return report.projects.find(is)?.title;
  const programme = entity === 'programme' ? (after ?? before) : report.allocations.find(is)?.programme;
  return report.programmes.find(({ id }) => id === programme)?.name;
}
