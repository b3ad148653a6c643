import type { AnswerMemory, Questionnaire } from '@civita/sdk/feedback';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { ReactiveElement } from 'lit';
import { NearestCity } from '../../controllers/nearest-city.ts';
import type { FeedbackTexts } from '../../i18n/feedback/index.ts';
import { feedbackTexts, questionnaireHere } from '../../i18n/feedback/index.ts';
import { languageOf } from '../../internal/language.ts';
import { arrivalsFor } from './arrivals.ts';
import { actionOf, builtForm, dropRemains, isAnotherForm, isSubject } from './built-form.ts';
import { enhance, showDismissed } from './enhance.ts';
import type { FeedbackHost } from './host.ts';
import type { Dress } from './later.ts';
import { dressFor, judge } from './later.ts';
import { liveForm } from './live-form.ts';
import { adoptLook } from './sheets.ts';
import { stepOf } from './steps.ts';
import { warnerOf, whenComplete } from './warnings.ts';

/**
 * The question about a page: "was this useful?", or the one that Italian municipal sites must ask. It stands in the light
 * DOM, because the national validator and assistive technology need it there: a form that is already inside the tag is made
 * live and says itself what is judged, otherwise one is built, and built again when an attribute changes unless somebody has
 * begun to answer. What else stands inside the tag (a link to the form's page) is the version without scripts and stays when
 * no form can be built.
 *
 * @tag civita-page-feedback
 * @slot - The version without scripts: a link, or the form itself as `prerender` gives it.
 * @fires {FeedbackRequestEvent} civita-feedback-request - A complete answer is about to be sent; cancel it to take over.
 * @fires {FeedbackSentEvent} civita-feedback-sent - The service has stored the answer.
 * @fires {FeedbackQueuedEvent} civita-feedback-queued - The answer waits on this device; the person was told.
 * @fires {FeedbackFailedEvent} civita-feedback-failed - The answer was stored nowhere; the person was told and still has it.
 * @fires {FeedbackWithdrawnEvent} civita-feedback-withdrawn - The service holds it no more; its author took it back.
 * @cssproperty [--civita-ink] - Colour of the text.
 * @cssproperty [--civita-muted] - Colour of notes.
 * @cssproperty [--civita-control] - Colour of the edges of stars, boxes and buttons.
 * @cssproperty [--civita-hairline] - Colour of the frame and the lines.
 * @cssproperty [--civita-paper] - Colour of the ground.
 * @cssproperty [--civita-wash] - Colour of the ground under the pointer and of notes.
 * @cssproperty [--civita-accent] - Colour of the rule, of chosen stars and of buttons.
 * @cssproperty [--civita-accent-strong] - Colour of a button under the pointer.
 * @cssproperty [--civita-on-accent] - Colour of text on the accent.
 * @cssproperty [--civita-error] - Colour of errors.
 */
export class PageFeedback extends ReactiveElement implements FeedbackHost {
  static override properties: PropertyDeclarations = {
    profile: {},
    type: {},
    subjectId: { attribute: 'subject-id' },
    path: {},
    version: {},
    section: {},
    level: { type: Number },
    service: {},
    privacyHref: { attribute: 'privacy-href' },
    gate: {},
    loginHref: { attribute: 'login-href' },
    token: {},
    questionnaire: { attribute: false },
    remember: {},
    look: {},
    dismissed: { type: Boolean, reflect: true },
  };

  /** Which question: `comuni` (the national one, always in Italian), `servizio`, `utile` or a name of the city's own. */
  declare profile: string;
  /** What is judged: `page` when not stated, `section`, `objective` or `project`. */
  declare type: string | undefined;
  /** The id of what is judged; a page's is its path. */
  declare subjectId: string | undefined;
  /** Path of the page that asks; this page's when not stated. */
  declare path: string | undefined;
  /** Version of the content that is judged. */
  declare version: string | undefined;
  /** Part of the page, where it asks more than once. */
  declare section: string | undefined;
  /** Heading level of the question, 2 to 6. */
  declare level: number;
  /** Base address of the feedback service; else the form's own `action`, else that of the page's source. */
  declare service: string | undefined;
  /** Address of the city's privacy notice. */
  declare privacyHref: string | undefined;
  /** `required`: only people who are logged in can send; everybody sees the question. */
  declare gate: string | undefined;
  /** Where a person logs in. It gets the way back in its parameter `return`. */
  declare loginHref: string | undefined;
  /** The city's word that this person is logged in; sent beside the answer, never in it. */
  declare token: string | undefined;
  /** Where the browser may note, once the service has an answer, that this was answered: `session`, `local` or `none`. */
  declare remember: AnswerMemory;
  /** `bootstrap-italia`: the class names and so the look of that theme, where the page has it, instead of our own look. */
  declare look: string | undefined;
  /** A question of the city's own; it is asked where its `profile` is this element's. */
  declare questionnaire: Questionnaire | undefined;
  /** Whether the person has put the question away; the national question cannot be. */
  declare dismissed: boolean;

  readonly #city: NearestCity;
  #form: HTMLFormElement | undefined;
  #built = false;
  readonly #look = (): void => this.requestUpdate();
  readonly #verdictOn = judge();
  readonly #warn = warnerOf('civita-page-feedback');
  readonly #arrivals = arrivalsFor(this.#look, this.#warn);

  constructor() {
    super();
    this.profile = 'comuni';
    this.level = 2;
    this.remember = 'session';
    this.dismissed = false;
    this.#city = new NearestCity(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptLook(this);
    document.addEventListener('DOMContentLoaded', this.#look);
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#look);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // While the page is being read, a form inside this tag is still to come or not whole yet.
    if (document.readyState === 'loading') return;
    const isStale = this.#arrivals.wereMissed() || isAnotherForm(changed);
    const verdict = this.#arrivals.here(this.#verdictOn(this.questionnaire));
    if (!verdict) return;
    if (verdict.fault) return this.#warn(verdict.fault);
    const action = actionOf(this.service ?? this.#city.value?.service);
    const present = this.querySelector<HTMLElement>('[data-civita-feedback]');
    if (!present || (this.#built && isStale && stepOf(present) === 'question')) this.#build(present, action);
    else if (present instanceof HTMLFormElement && present !== this.#form) this.#adopt(present, action);
    if (this.#form) showDismissed(this.#form, this.dismissed);
  }

  /** What has to come first for this is loaded by then. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const coming = this.#arrivals.coming();
    if (!coming) return isDone;
    await coming;
    return this.getUpdateComplete();
  }

  /** Makes a form live that stands here already. */
  #adopt(form: HTMLFormElement, action: string | undefined): void {
    const { here } = this.#arrivals;
    const texts = here(feedbackTexts(form.getAttribute('lang') ?? 'it'));
    const dress = here(dressFor(this.look));
    if (!texts || !dress) return;
    if (action && (this.service || !form.hasAttribute('action'))) form.setAttribute('action', action);
    this.#enhance(form, texts, dress);
  }

  /** Builds the form, also in the place of one that nobody has begun to answer, and of thanks for an earlier answer. */
  #build(former: HTMLElement | null, action: string | undefined): void {
    if (!this.isConnected) return;
    const language = languageOf(this);
    const { profile, questionnaire: own } = this;
    const type = this.type ?? 'page';
    const { here } = this.#arrivals;
    const texts = here(feedbackTexts(language));
    const questionnaire = own?.profile === profile ? own : questionnaireHere(profile, language);
    if (!questionnaire) return this.#warn(`profile "${profile}" is not known`);
    if (!isSubject(type)) return this.#warn(`type "${type}" is not known`);
    // A source may come later; whether one did is looked at when the page is complete.
    if (!action)
      return whenComplete(() => !this.#form && this.isConnected && this.#warn('no service is known: set `service`'));
    if (profile === 'utile' && !this.privacyHref) this.#warn('set `privacy-href`');
    const ownTexts = here(feedbackTexts(questionnaire.language));
    const dress = here(dressFor(this.look));
    if (!texts || !ownTexts || !dress) return;
    const form = builtForm(this, type, { questionnaire, texts, ownTexts, action });
    if (former) former.replaceWith(form);
    else {
      if (dropRemains(this)) this.#warn('HTML drops a form in a form: move it out');
      this.append(form);
    }
    this.#built = true;
    this.#enhance(form, texts, dress);
  }

  #enhance(form: HTMLFormElement, texts: FeedbackTexts, dress: Dress): void {
    this.#form = form;
    dress(this);
    try {
      enhance(liveForm(form, texts, this.questionnaire), this);
    } catch (error) {
      this.#warn(error);
    }
    for (const child of this.children) if (child !== form && child instanceof HTMLElement) child.hidden = true;
  }
}
