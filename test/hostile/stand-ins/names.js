/* Takes names that are ours. */
for (const name of ['civita-objective-card', 'civita-page-feedback', 'civita-source'])
  customElements.define(name, class extends HTMLElement {});
