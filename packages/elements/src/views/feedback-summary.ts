import type { CityReply, FeedbackAggregate, FeedbackFigures } from '@civita/sdk';
import { formatDate, formatInteger, formatPercent } from '@civita/sdk';
import { questionnaires } from '@civita/sdk/feedback';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FeedbackSummaryTexts, Positive } from '../i18n/feedback-summary/index.ts';
import type { Counted } from './feedback-counts.ts';
import { countTable } from './feedback-counts.ts';
import { shareBar } from './feedback-share.ts';
import { heading } from './heading.ts';
import { exact, upright, words } from './text.ts';

/** What people answered, under a heading that says so. */
export function feedbackSummary(
  aggregate: FeedbackAggregate,
  level: number,
  language: string,
  texts: FeedbackSummaryTexts,
): TemplateResult {
  return html`${heading(level, 'title', texts.title)} ${feedbackAnswers(aggregate, level + 1, language, texts)}`;
}

/**
 * What people answered, with how many they are, how sure that is, and what the city did about it, under a heading of `level`; or
 * that so few answered that nothing is told. Words, table and drawing say the same.
 */
export function feedbackAnswers(
  aggregate: FeedbackAggregate,
  level: number,
  language: string,
  texts: FeedbackSummaryTexts,
): TemplateResult {
  const { replies = [] } = aggregate;
  return html`${
    'withheld' in aggregate
      ? html`<p part="withheld">${texts.withheld(aggregate.withheld.floor)}</p>`
      : figures(aggregate, texts)
  }
  ${replies.length > 0 ? repliesList(replies, level, language, texts) : nothing}`;
}

function figures(found: FeedbackFigures, texts: FeedbackSummaryTexts): TemplateResult {
  const { n, useful, rates, asOf, version } = found;
  const said = [
    ...(asOf === undefined ? [] : [texts.asOf(formatDate(asOf.slice(0, 10), texts.language))]),
    ...(version === undefined ? [] : [texts.version(upright(version))]),
  ];
  const number = (count: number): string => formatInteger(count, texts.language);
  const percent = (ratio: number): string => formatPercent(ratio, texts.language);
  const positive = positiveOf(found);
  const { count, rate, low, high } = useful;
  const reasons = reasonsOf(found);
  const counts: Counted = [...rates.map((each, index) => [index + 1, each] as const), ...reasons];
  const hasHidden = count === null || counts.some(([, each]) => each === null);
  return html`<p>
      ${exact(texts.answers(n, number(n)), 'answers')}
      ${said.length > 0 ? html`<span class="note">${said.join(', ')}</span>` : nothing}
    </p>
    ${
      count === null || rate === null || low === null || high === null
        ? n === 0
          ? nothing
          : html`<p>${texts.shareHidden}</p>`
        : html`<p>
              ${texts.positive[positive]}: ${exact(texts.share(number(count), number(n), percent(rate)), 'share')}
            </p>
            ${shareBar(useful)}
            <p class="note">${texts.interval(percent(low), percent(high))}</p>`
    }
    ${
      positive === 'yes'
        ? nothing
        : countTable(
            texts.distribution,
            texts.rate,
            rates.map((each, index) => [index + 1, each] as const),
            n,
            texts,
          )
    }
    ${reasons.length > 0 ? countTable(texts.reasons, texts.reason, reasons, n, texts) : nothing}
    ${hasHidden ? html`<p class="note">${texts.whyHidden}</p>` : nothing}
    <p class="note" part="caution">${texts.caution}</p>`;
}

/** What makes an answer a positive one here: of one question it is known, of several counted together either may be. */
function positiveOf({ n, rates }: FeedbackFigures): Positive {
  if (rates.every((count) => count === 0)) return 'yes';
  const rated = rates.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return rated === n || rates.includes(null) ? 'stars' : 'either';
}

/** The reasons that were given, by their labels, in the order in which they are offered. */
function reasonsOf({ reasons }: FeedbackFigures): Counted {
  const offered = questionnaires.flatMap(({ positive, negative }) =>
    [...(positive?.reasons ?? []), ...(negative?.reasons ?? [])].map(({ code, label }) => [code, label] as const),
  );
  const labels = new Map(offered);
  const known = [...labels.keys()].filter((code) => Object.hasOwn(reasons, code));
  const others = Object.keys(reasons).filter((code) => !labels.has(code));
  return [...known, ...others]
    .map((code) => [html`<bdi lang="it">${labels.get(code) ?? upright(code)}</bdi>`, reasons[code] ?? null] as const)
    .filter(([, count]) => count !== 0);
}

function repliesList(
  replies: readonly CityReply[],
  level: number,
  language: string,
  texts: FeedbackSummaryTexts,
): TemplateResult {
  return html`${heading(level, 'replies', texts.replies)}
    <ul>
      ${replies.map(
        ({ text, date }) =>
          html`<li>
            ${words(text, language)} <span class="note">${exact(formatDate(date, texts.language), 'date')}</span>
          </li>`,
      )}
    </ul>`;
}
