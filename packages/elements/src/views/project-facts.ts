import type { Identifier, Party, Procedure, Project, Status, StepEvent } from '@civita/sdk';
import { AMOUNT_KINDS, amountOf, delayOf, identifierOf, parseCup, statusOf } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatDate, formatMoney } from '../i18n/formats.ts';
import type { ProjectTexts } from '../i18n/project/index.ts';
import type { ReportTexts } from '../i18n/report/index.ts';
import { delayMark } from './delay.ts';
import { outwardLink } from './rich-text.ts';
import { statusMark } from './status.ts';
import { exact, inside, upright, words } from './text.ts';

/**
 * The status that the city declares, in its own word or with what it means, since when and why; where payments and dates
 * contradict it, theirs too, with the reason.
 */
export function statusFacts(
  project: Project,
  language: string,
  texts: ReportTexts,
  { derived: byRule }: ProjectTexts,
): TemplateResult {
  const { declared, derived, differ } = statusOf(project);
  return html`${declared ? declaredStatus(declared, language, texts) : nothing}
  ${
    derived && (differ || !declared)
      ? html`<p class="note">${byRule}: ${statusMark(derived.code, texts)}</p>
          ${derived.reason ? html`<p class="note">${words(derived.reason, language)}</p>` : nothing}`
      : nothing
  }`;
}

function declaredStatus({ code, label, since, reason }: Status, language: string, texts: ReportTexts): TemplateResult {
  return html`${statusMark(code, texts)}
    <span class="note"
      >${label ? words(label, language) : texts.meanings[code]}${
        since === undefined ? '' : `; ${texts.since(formatDate(since, language))}`
      }</span
    >
    ${reason ? html`<p class="note">${words(reason, language)}</p>` : nothing}`;
}

/** What happened to a project, each with its date. */
export function stepList(steps: readonly StepEvent[], language: string, texts: ProjectTexts): TemplateResult {
  return html`<ol>
    ${steps.map(({ kind, date, act, note }) => {
      const when = date === undefined ? texts.noDate : formatDate(date, language);
      const number = act?.number === undefined ? '' : `; ${texts.act(upright(act.number))}`;
      return html`<li>
        ${texts.stepKinds[kind]} <span class="note">${when}${outwardLink(act?.url, number)}</span>
        ${note ? html`<p class="note">${words(note, language)}</p>` : nothing}
      </li>`;
    })}
  </ol>`;
}

/** Planned and actual dates apart, with the delay in words. */
export function dateList(
  project: Project,
  today: string,
  language: string,
  texts: ProjectTexts & Pick<ReportTexts, 'notStated'>,
): TemplateResult {
  const span = ({ start, end }: Project['planned']): string =>
    [
      start === undefined ? '' : texts.start(formatDate(start, language)),
      end === undefined ? '' : texts.end(formatDate(end, language)),
    ]
      .filter((text) => text !== '')
      .join(', ') || inside(texts.notStated, language);
  return html`<ul>
    <li>${texts.planned}: ${span(project.planned)}</li>
    <li>${texts.actual}: ${span(project.actual)} ${delayMark(delayOf(project, today), language)}</li>
  </ul>`;
}

/** The amounts of the whole project by kind, besides commitments and payments, which the way of money shows. */
export function amountList(
  project: Project,
  language: string,
  { amountKinds }: ProjectTexts,
  { asOf }: ReportTexts,
): readonly TemplateResult[] {
  return AMOUNT_KINDS.flatMap((kind) => {
    const figure = kind === 'commitments' || kind === 'payments' ? undefined : amountOf(project, kind);
    if (!figure) return [];
    return html`<li>
      ${amountKinds[kind]} ${exact(formatMoney(figure.value, language), 'amount')}
      <span class="note">${asOf(formatDate(figure.asOf, language))}</span>
    </li>`;
  });
}

/** Bodies with their roles in words and, where it is stated, their share of the money. */
export function partyList(
  parties: readonly Party[],
  language: string,
  { roles }: ProjectTexts,
  { asOf }: ReportTexts,
): TemplateResult {
  return html`<ul>
    ${parties.map(
      ({ organisation, roles: own, amount }) =>
        html`<li>
          ${outwardLink(organisation.url, words(organisation.name, language))}
          <span class="note">${own.map((role) => roles[role]).join(', ')}</span>
          ${
            amount
              ? html`${exact(formatMoney(amount.value, language), 'amount')}
                  <span class="note">${asOf(formatDate(amount.asOf, language))}</span>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

/** Codes that others gave, each as text; one that breaks its rule says so. Addresses are links elsewhere. */
export function codeList(identifiers: readonly Identifier[], { malformed }: ProjectTexts): readonly TemplateResult[] {
  return identifiers
    .filter(({ value }) => !isAddress(value))
    .map(
      ({ scheme, value, status }) =>
        html`<li>
          ${upright(scheme)} ${exact(upright(value), 'code')}
          ${status === 'malformed' ? html`<span class="note">${malformed}</span>` : nothing}
        </li>`,
    );
}

/** The codes of what is bought for a project, each with what it is. */
export function tenderCodes(procedures: readonly Procedure[], language: string): readonly TemplateResult[] {
  return procedures.flatMap(({ cig, title }) =>
    cig === undefined
      ? []
      : html`<li>CIG ${exact(upright(cig), 'code')} <span class="note">${words(title, language)}</span></li>`,
  );
}

/**
 * A link to a project on OpenCoesione: to its page when one of its identifiers is that address; else, for a CUP that keeps its
 * rule, to a search there, which is said to be a search since it may find nothing.
 */
export function openCoesioneLink(
  identifiers: readonly Identifier[],
  { openCoesione, searchOpenCoesione }: ProjectTexts,
): unknown {
  const page = identifiers.find(({ value }) => /^https:\/\/(www\.)?opencoesione\.gov\.it\//.test(value))?.value;
  if (page !== undefined) return outwardLink(page, openCoesione);
  const cup = parseCup(identifierOf(identifiers, 'CUP') ?? '');
  return cup.ok && !cup.value.provisional
    ? outwardLink(`https://opencoesione.gov.it/it/dati/progetti/?q=${cup.value.value}`, searchOpenCoesione)
    : nothing;
}

function isAddress(value: string): boolean {
  return /^https?:/.test(value);
}
