/** Tells who builds the page what is wrong with an element, each thing once. */
export function warnerOf(tag: string): (problem: unknown) => void {
  const told = new Set<string>();
  return (problem) => {
    const text = `<${tag}>: ${String(problem)}.`;
    if (told.has(text)) return;
    told.add(text);
    console.warn(text);
  };
}

/** Looks once the page and what it loads are complete. */
export function whenComplete(look: () => unknown): void {
  if (document.readyState === 'complete') setTimeout(look);
  else addEventListener('load', look, { once: true });
}
