/** What a reader sees of the card, as far as pages may try to change it. */
export interface Look {
  readonly title: string;
  readonly amount: string;
  readonly titleSize: string;
  readonly titleColour: string;
  readonly titleCase: string;
  readonly titleSpacing: string;
  readonly titleFont: string;
  readonly amountSize: string;
  readonly amountColour: string;
  readonly ground: string;
  readonly display: string;
  readonly direction: string;
}

/** What stands on the page where the link stood. */
export interface Seen {
  /** Whether a reader sees the link. */
  readonly link: boolean;
  /** The card's look once its data is there. */
  readonly look: Look | undefined;
  /** A card waits for its data no longer, or there is none. */
  readonly atRest: boolean;
  /** The link keeps room for what it may become. */
  readonly room: boolean;
}

/** Reads the page. It runs in the page, also where builtins are not what they were, so it takes the least that there is. */
export function see(): Seen {
  const shown = (element: Element | null | undefined): boolean => {
    if (!element) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const card = document.querySelector<Element & { state?: { status: string } }>('civita-objective-card');
  const link = document.querySelector('a[href*="objective-card"], [data-civita] a');
  const title = card?.shadowRoot?.querySelector('[part=title]');
  const amount = card?.shadowRoot?.querySelector('[part=amount]');
  const ground = card?.shadowRoot?.querySelector('[part=card]');
  const isLinkSeen = shown(link) && (link?.textContent ?? '').trim() !== '';
  const room = link instanceof HTMLElement && link.style.marginBlockEnd !== '';
  const atRest = card ? card.state?.status === 'failed' || card.state?.status === 'ready' : !room;
  if (!card || !title || !amount || !ground || !shown(title) || !shown(amount)) {
    return { link: isLinkSeen, look: undefined, atRest, room };
  }
  const [ofTitle, ofAmount] = [getComputedStyle(title), getComputedStyle(amount)];
  return {
    link: isLinkSeen,
    atRest,
    room,
    look: {
      title: title.textContent,
      amount: amount.textContent,
      titleSize: ofTitle.fontSize,
      titleColour: ofTitle.color,
      titleCase: ofTitle.textTransform,
      titleSpacing: ofTitle.letterSpacing,
      titleFont: ofTitle.fontFamily,
      amountSize: ofAmount.fontSize,
      amountColour: ofAmount.color,
      ground: getComputedStyle(ground).backgroundColor,
      display: getComputedStyle(card).display,
      direction: ofTitle.direction,
    },
  };
}
