import { findPersonalData, maskPersonalData } from '@civita/sdk/feedback';
import { render } from 'lit';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import { feedbackPersonal } from '../../views/feedback-personal.ts';
import type { LiveForm } from './live-form.ts';
import { part, partIfAny, textBox } from './live-form.ts';

/**
 * Gives what asks a person about personal data in their text before it is sent: `true` when it may go, as there is none or as
 * they said so. Otherwise the choice is shown, and `send` is called once it is made; `changed` when the text was covered.
 */
export function askAboutPersonalData(
  { form }: LiveForm,
  texts: FeedbackReplyTexts,
  then: { readonly changed: () => void; readonly send: () => void },
): () => boolean {
  /** The text that is to be sent as it is. */
  let agreed = '';
  const close = (): void => partIfAny(form, 'personal')?.remove();
  part(form, 'details').addEventListener('input', close);

  return () => {
    const { value: text } = textBox(form);
    const findings = findPersonalData(text);
    close();
    if (findings.length === 0 || text === agreed) return true;
    const choice = show(text, findings);
    const decide = (name: string, value: string): void =>
      choice.querySelector(`[part='${name}']`)?.addEventListener('click', () => {
        agreed = value;
        textBox(form).value = value;
        // What has the focus must not go away with it.
        part(form, 'send').focus();
        close();
        then.changed();
        then.send();
      });
    decide('cover', maskPersonalData(text, findings));
    decide('as-is', text);
    return false;
  };

  function show(text: string, findings: ReturnType<typeof findPersonalData>): HTMLElement {
    const fragment = document.createDocumentFragment();
    render(feedbackPersonal({ text, findings, texts }), fragment);
    const choice = fragment.firstElementChild as HTMLElement;
    part(form, 'status').after(choice);
    choice.querySelector('p')?.focus();
    return choice;
  }
}
