import type { Text } from '@civita/sdk';
import type { Dimension } from '@civita/sdk/query';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatInteger } from '../i18n/formats.ts';
import { fundTexts } from '../i18n/funds/index.ts';
import type { ListTexts } from '../i18n/list/index.ts';
import type { ReportTexts } from '../i18n/report/index.ts';
import { upright, words } from './text.ts';

/** Values of a dimension beyond these are left to the search: nobody reads a longer list of boxes. */
const MOST = 40;

/** One value that a reader may choose. */
export interface Choice {
  readonly key: string;
  readonly label: Text | undefined;
  /** How many entries it would leave. */
  readonly count: number;
  readonly chosen: boolean;
}

/** The values of a dimension as native boxes, each with how many entries it would leave. */
export function facet(
  dimension: Dimension,
  choices: readonly Choice[],
  language: string,
  texts: ListTexts,
  statuses: ReportTexts['statuses'],
): TemplateResult {
  const named: Readonly<Record<string, string>> =
    dimension === 'status' ? statuses : dimension === 'fund' ? fundTexts(language) : {};
  const shown = choices.filter(({ chosen }, index) => chosen || index < MOST);
  return html`<fieldset part="facet">
    <legend>${texts.dimensions[dimension]}</legend>
    ${shown.map(
      ({ key, label, count, chosen }) =>
        html`<label class=${count === 0 ? 'none' : ''}
          ><input type="checkbox" name=${dimension} value=${key} .checked=${chosen} /><span
            >${label ? words(label, language) : Object.hasOwn(named, key) ? named[key] : upright(key)}
            <span class="note">(${formatInteger(count, language)})</span></span
          ></label
        >`,
    )}
    ${shown.length < choices.length ? html`<p class="note">…</p>` : nothing}
  </fieldset>`;
}
