import type { Feedback, StoredAnswer } from '@civita/sdk';
import { isCivitaError } from '@civita/sdk';
import type { OwnAnswer } from '@civita/sdk/feedback';
import { readAnswer, receiptIn, withdrawAnswer } from '@civita/sdk/feedback';
import { render } from 'lit';
import type { FeedbackOwnTexts } from '../../i18n/feedback-own/index.ts';
import { feedbackOwnTexts } from '../../i18n/feedback-own/index.ts';
import { questionnaireHere } from '../../i18n/feedback/index.ts';
import type { OwnActions, OwnStep } from '../../views/feedback-own.ts';
import { feedbackOwn } from '../../views/feedback-own.ts';
import type { Change } from './change.ts';
import { changeOf } from './change.ts';
import { baseOf } from './endpoint.ts';
import { subjectName } from './answer-in-form.ts';
import type { Life } from './life.ts';
import { failureOf, lifeFrom } from './life.ts';
import type { LiveForm } from './live-form.ts';
import { part } from './live-form.ts';

/** What a person who comes back to an answer leads to. */
export interface OwnHooks {
  /** Where the form's own answer stands. */
  readonly life: Life;
  /** Brings the answer back into the form. */
  readonly edit: (change: Change, feedback: Feedback) => void;
  /** The service holds it no more; `undefined` when nobody has seen what it said. */
  readonly withdrawn: (feedback: Feedback | undefined) => void;
}

/** An answer that is known already, as in the thanks. */
export interface Known {
  readonly own: OwnAnswer;
  readonly feedback?: Feedback;
}

/**
 * Makes the place where an answer is seen, changed and withdrawn without an account: by the code that its author types, or for
 * one that is `known`. What it says is said after the service's 2xx; what came back otherwise is told as what it is.
 */
export async function ownAnswer(
  live: LiveForm,
  asked: Pick<Feedback, 'profile' | 'subject'>,
  hooks: OwnHooks,
  known?: Known,
): Promise<HTMLElement> {
  const { form, texts: around } = live;
  // An answer that was given before stands, whatever becomes of the one in the form.
  const life = hooks.life.state() === 'thanked' ? hooks.life : lifeFrom('answered-before');
  const texts = await feedbackOwnTexts(around.language);
  const place = document.createElement('section');
  place.setAttribute('data-civita-feedback', 'mine');
  place.setAttribute('lang', texts.language);
  place.setAttribute('aria-label', texts.title);
  let level = Math.min(6, Number(part(form, 'title').localName.slice(1)) + (known ? 1 : 0));
  const id = part(form, 'title').id.replace(/title$/, 'mine');
  let own = known?.own;
  let stored: StoredAnswer | undefined;
  let step: OwnStep = known ? 'actions' : 'entry';
  let message = '';
  let isBusy = false;

  const actions: OwnActions = {
    find(code) {
      const receipt = receiptIn(code);
      if (!receipt) {
        tell(texts.badCode);
        return;
      }
      own = { service: baseOf(form), ...receipt };
      void see();
    },
    see: () => void see(),
    change: () => void change(),
    ask: () => go('confirm', "[part='question']"),
    keep: () => go(stored ? 'answer' : 'actions', "[part='withdraw']"),
    withdraw: () => void withdraw(),
    close() {
      if (known) {
        go('actions', "[part='see']");
        return;
      }
      place.remove();
      // The focus must not go away with it.
      part(form, 'mine').focus();
    },
  };
  draw();
  return place;

  function draw(): void {
    const feedback = stored?.feedback;
    const isHere = feedback?.profile === asked.profile && subjectName(feedback) === subjectName(asked);
    const questionnaire = isHere ? live.questionnaire : questionnaireHere(feedback?.profile ?? '', around.language);
    const common = { step, stored, message, isBusy, isHere, questionnaire };
    render(feedbackOwn({ ...common, texts, around, level, id, actions }), place);
  }

  function tell(text: string, busy = false): void {
    message = text;
    isBusy = busy;
    draw();
  }

  function go(next: OwnStep, focus: string): void {
    step = next;
    tell('');
    const target = place.querySelector<HTMLElement>(focus);
    if (target?.localName.startsWith('h')) target.tabIndex = -1;
    target?.focus();
  }

  async function read(): Promise<StoredAnswer | undefined> {
    if (!own || isBusy) return undefined;
    tell(texts.looking, true);
    try {
      return (stored = await readAnswer(own));
    } catch (error) {
      tell(wordsFor(error, texts, texts.notRead));
      return undefined;
    }
  }

  async function see(): Promise<void> {
    if (await read()) go('answer', "[part='title']");
  }

  async function change(): Promise<void> {
    const now = await read();
    if (!now || !own) return;
    tell('');
    hooks.edit(changeOf(own), now.feedback);
  }

  async function withdraw(): Promise<void> {
    if (!own || !life.happen('withdraw').includes('withdraw')) return;
    tell(texts.withdrawing, true);
    try {
      await withdrawAnswer(own);
    } catch (error) {
      if (life.happen(failureOf(error)).includes('tell-not-withdrawn'))
        tell(wordsFor(error, texts, texts.withdrawUnknown));
      return;
    }
    if (!life.happen('withdrawn').includes('tell-withdrawn')) return;
    const feedback = stored?.feedback ?? known?.feedback;
    // The thanks or the note around it speak of an answer that is no more.
    if (known) place.parentElement?.replaceChildren(place);
    if (known) level -= 1;
    go('withdrawn', "[part='title']");
    hooks.withdrawn(feedback);
  }
}

function wordsFor(error: unknown, texts: FeedbackOwnTexts, unknown: string): string {
  if (!isCivitaError(error)) return unknown;
  if (error.code === 'throttled') return texts.busy(error.retryAfter);
  return error.status === 404 ? texts.notFound : unknown;
}
