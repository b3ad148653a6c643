import type { FeedbackSubject } from '@civita/sdk';
import type { AnswerMemory, Questionnaire } from '@civita/sdk/feedback';
import { questionnaireOf } from '@civita/sdk/feedback';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { ReactiveElement, render } from 'lit';
import { NearestCity } from '../../controllers/nearest-city.ts';
import type { FeedbackTexts } from '../../i18n/feedback/index.ts';
import { feedbackTexts } from '../../i18n/feedback/index.ts';
import { webAddress } from '../../internal/address.ts';
import { adoptSheet } from '../../internal/adopt.ts';
import { languageOf } from '../../internal/language.ts';
import { feedbackBaseStyles } from '../../views/feedback-base.styles.ts';
import { feedbackForm } from '../../views/feedback-form.ts';
import { feedbackScaleStyles } from '../../views/feedback-scale.styles.ts';
import { feedbackStyles } from '../../views/feedback.styles.ts';
import { enhance, showDismissed } from './enhance.ts';
import type { FeedbackHost } from './host.ts';
import { liveForm } from './live-form.ts';
import { stepOf } from './steps.ts';

const SUBJECTS: readonly string[] = ['page', 'section', 'objective', 'project'];

/** Properties that the form does not show. */
const BESIDE: readonly PropertyKey[] = ['gate', 'loginHref', 'token', 'remember', 'look', 'dismissed'];

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

  /** Which question: `comuni` (the national one, always in Italian) or `utile` (yes and no). */
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
  /** Something that an update waits for, and whether that update has a form to build again. */
  #coming: Promise<unknown> | undefined;
  #postponed = false;
  #dress: ((host: HTMLElement) => void) | undefined;
  /** The question of the city's own that was looked at, and what is wrong with it. */
  #read: Questionnaire | undefined;
  #fault: string | undefined;
  readonly #warned = new Set<string>();
  readonly #look = (): void => this.requestUpdate();
  readonly #warn = (problem: unknown): void => {
    const text = `<civita-page-feedback>: ${String(problem)}.`;
    if (this.#warned.has(text)) return;
    this.#warned.add(text);
    console.warn(text);
  };

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
    const root = this.getRootNode();
    adoptSheet(root, 'page-feedback', feedbackBaseStyles.cssText + feedbackScaleStyles.cssText);
    if (!this.look) adoptSheet(root, 'page-feedback-look', feedbackStyles.cssText);
    document.addEventListener('DOMContentLoaded', this.#look);
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#look);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // While the page is being read, a form inside this tag is still to come or not whole yet.
    if (document.readyState === 'loading' || !this.#isRead()) return;
    const isStale = this.#postponed || isAnotherForm(changed);
    this.#postponed = false;
    const present = this.querySelector<HTMLElement>('[data-civita-feedback]');
    if (!present || (this.#built && isStale && stepOf(present) === 'question')) this.#build(present);
    else if (present instanceof HTMLFormElement && present !== this.#form) this.#adopt(present);
    if (this.#form) showDismissed(this.#form, this.dismissed);
  }

  /** What has to come first for this is loaded by then. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const coming = this.#coming;
    if (!coming) return isDone;
    await coming;
    return this.getUpdateComplete();
  }

  /** What is here already; what is still to come asks for another update when it is. */
  #here<T extends object>(wanted: T | Promise<T>): T | undefined {
    if (!('then' in wanted)) return wanted;
    this.#postponed = true;
    const coming = wanted
      .then(() => this.requestUpdate(), this.#warn)
      .then(() => {
        if (this.#coming === coming) this.#coming = undefined;
      });
    this.#coming = coming;
    return undefined;
  }

  /** Whether a question of the city's own, where there is one, was looked at and can be asked. */
  #isRead(): boolean {
    const own = this.questionnaire;
    if (own === this.#read) return !this.#fault;
    this.#here(
      import('./own-question.ts').then(({ faultIn }) => {
        this.#read = own;
        if ((this.#fault = faultIn(own))) this.#warn(this.#fault);
      }),
    );
    return false;
  }

  /** Makes a form live that stands here already. */
  #adopt(form: HTMLFormElement): void {
    const texts = this.#here(feedbackTexts(form.getAttribute('lang') ?? 'it'));
    if (!texts || !this.#isDressed()) return;
    const action = this.#action();
    if (action && (this.service || !form.hasAttribute('action'))) form.setAttribute('action', action);
    this.#enhance(form, texts);
  }

  /** Builds the form, also in the place of one that nobody has begun to answer, and of thanks for an earlier answer. */
  #build(former: HTMLElement | null): void {
    if (!this.isConnected) return;
    const language = languageOf(this);
    const own = this.questionnaire?.profile === this.profile ? this.questionnaire : undefined;
    const questionnaire = own ?? questionnaireOf(this.profile, language);
    const action = this.#action();
    if (!questionnaire) return this.#warn(`profile "${this.profile}" is not known`);
    if (!SUBJECTS.includes(this.type ?? 'page')) return this.#warn(`type "${this.type ?? ''}" is not known`);
    if (!action) return this.#waitForService();
    if (this.profile === 'utile' && !this.privacyHref) this.#warn('set `privacy-href`');
    const texts = this.#here(feedbackTexts(language));
    const ownTexts = this.#here(feedbackTexts(questionnaire.language));
    if (!texts || !ownTexts || !this.#isDressed()) return;
    const fragment = document.createDocumentFragment();
    const subject = this.#subject();
    const privacyHref = webAddress(this.privacyHref)?.href;
    const { level } = this;
    render(
      feedbackForm({ questionnaire, subject, texts, ownTexts, action, id: this.#freeId(), level, privacyHref }),
      fragment,
    );
    const form = fragment.firstElementChild as HTMLFormElement;
    if (former) former.replaceWith(form);
    else this.append(form);
    this.#built = true;
    this.#enhance(form, texts);
  }

  /** Whether the look that is asked for is here. */
  #isDressed(): boolean {
    if (this.look !== 'bootstrap-italia' || this.#dress) return true;
    this.#here(
      import('./bootstrap-italia.ts').then(
        ({ dress }) => (this.#dress = dress),
        () => (this.#dress = () => undefined),
      ),
    );
    return false;
  }

  #enhance(form: HTMLFormElement, texts: FeedbackTexts): void {
    this.#form = form;
    this.#dress?.(this);
    try {
      enhance(liveForm(form, texts, this.questionnaire), this);
    } catch (error) {
      this.#warn(error);
    }
    for (const child of this.children) if (child !== form && child instanceof HTMLElement) child.hidden = true;
  }

  /** Where browsers post the form of the nearest service that is known. */
  #action(): string | undefined {
    const base = webAddress(this.service ?? this.#city.value?.service)?.href;
    return base && `${base.replace(/\/+$/, '')}/v1/feedback-form`;
  }

  #subject(): FeedbackSubject {
    // A frame that a script wrote and a file have no path on the city's site.
    const { href } = location;
    const page = href.startsWith('http') ? href : 'http://page';
    const path = (webAddress(this.path, page) ?? new URL(page)).pathname;
    return {
      type: (this.type ?? 'page') as FeedbackSubject['type'],
      id: this.subjectId ?? path,
      path,
      ...(this.version ? { version: this.version } : {}),
      ...(this.section ? { section: this.section } : {}),
    };
  }

  /** The first prefix that no other form on this page uses. */
  #freeId(): string {
    const root = this.getRootNode() as Document | ShadowRoot;
    let number = 1;
    while (root.getElementById(`civita-feedback-${number}-title`)) number += 1;
    return `civita-feedback-${number}`;
  }

  /** A source may come later; whether one did is looked at when the page is complete. */
  #waitForService(): void {
    const look = (): void => {
      if (!this.#form && this.isConnected) this.#warn('no service is known: set `service`');
    };
    if (document.readyState === 'complete') setTimeout(look);
    else addEventListener('load', look, { once: true });
  }
}

/** Whether something changed that stands in the form, and not only in what is done with it. */
function isAnotherForm(changed: PropertyValues): boolean {
  return [...changed.keys()].some((name) => !BESIDE.includes(name));
}
