import type { Feedback } from '@civita/sdk';
import { forgetAnswer, rememberAnswer } from '@civita/sdk/feedback';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { answerIn } from './answer-in-form.ts';
import type { Change } from './change.ts';
import type { FeedbackHost } from './host.ts';
import { hideKnown } from './known.ts';
import type { Life } from './life.ts';
import type { LiveForm } from './live-form.ts';
import { part } from './live-form.ts';
import type { OwnHooks } from './own-answer.ts';
import { FeedbackWithdrawnEvent, fieldsFor } from './page-feedback.events.ts';
import { showThanks } from './thanks.ts';

/** What the author of a stored answer does with it in a form. */
export interface Author {
  readonly hooks: OwnHooks;
  /** Sends the change; what comes of it is told in the form. */
  change(feedback: Feedback): Promise<void>;
  /** Opens the place for the code of an answer given before. */
  open(): Promise<void>;
}

/** The author's side of a form; what it needs beyond the hooks is loaded when it is wanted. */
export function authorOf(
  live: LiveForm,
  host: FeedbackHost,
  texts: FeedbackReplyTexts,
  life: Life,
  then: {
    /** The text was changed. */ readonly count: () => void;
    /** Another answer is in the form. */ readonly letGo: () => void;
  },
): Author {
  const { form } = live;
  let changing: Change | undefined;
  const hooks: OwnHooks = {
    life,
    edit(change, feedback) {
      if (!life.happen('change').includes('show-change')) return;
      then.letGo();
      const thanks = placeIn(host, 'thanks');
      if (!thanks) placeIn(host, 'mine')?.remove();
      hideKnown(form);
      thanks?.replaceWith(form);
      changing = change;
      change.open(live, texts, feedback, () => {
        if (!life.happen('leave').includes('show-former')) return;
        changing = undefined;
        change.close(live);
        if (thanks) form.replaceWith(thanks);
        (thanks?.querySelector<HTMLElement>("[part='title']") ?? part(form, 'mine')).focus();
      });
      then.count();
    },
    withdrawn(feedback) {
      const { profile } = live.questionnaire;
      forgetAnswer(feedback ?? answerIn(form));
      form.removeAttribute('data-known');
      host.dispatchEvent(new FeedbackWithdrawnEvent(feedback ? fieldsFor(feedback) : { profile, answer: undefined }));
    },
  };
  return {
    hooks,
    async change(feedback) {
      if (!changing || !(await changing.send(live, texts, feedback, life))) return;
      const { own, close } = changing;
      changing = undefined;
      rememberAnswer(feedback, own, host.remember);
      showThanks(live, texts, { receipt: own, feedback, isChanged: true, isFollowed: true }, hooks);
      close(live);
    },
    async open() {
      // The one that belongs to an answer given in this tab is another.
      const open = host.querySelector<HTMLElement>(":scope > [data-civita-feedback='mine']");
      const { ownAnswer } = await import('./own-answer.ts');
      const place = open ?? (await ownAnswer(live, answerIn(form), hooks));
      if (!open) form.after(place);
      place.querySelector<HTMLElement>('input, [tabindex], button')?.focus();
    },
  };
}

/** The thanks, or the place of an answer given before. */
function placeIn(host: HTMLElement, name: 'thanks' | 'mine'): HTMLElement | null {
  return host.querySelector<HTMLElement>(`[data-civita-feedback='${name}']`);
}
