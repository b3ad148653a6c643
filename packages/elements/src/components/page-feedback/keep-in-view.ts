const OF_THE_READER = ['pointerdown', 'keydown', 'wheel', 'touchmove'];

/** Shows a part of the page until the reader does something: what stands above it may still be growing. */
export function keepInView(part: HTMLElement): void {
  const observer = new ResizeObserver(() => {
    if (part.isConnected) part.scrollIntoView({ block: 'nearest' });
    else stop();
  });
  const stop = (): void => {
    observer.disconnect();
    for (const type of OF_THE_READER) removeEventListener(type, stop);
  };
  observer.observe(document.body);
  for (const type of OF_THE_READER) addEventListener(type, stop);
}
