/** A button of the form that no template has: its part, its words, and what pressing it does. */
export function buttonFor(name: string, words: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', name);
  button.textContent = words;
  button.addEventListener('click', press);
  return button;
}
