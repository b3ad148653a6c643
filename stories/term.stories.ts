import '@civita/elements/define/term.js';
import { fakeCity } from '@civita/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withGlossary } from './fixtures/glossary.ts';
import { inCity } from './fixtures/in-city.ts';

interface Controls {
  readonly open: boolean;
}

const meta: Meta<Controls> = { title: 'Elementi/Sigla', component: 'civita-term', args: { open: false } };

export default meta;

function sentence(term: string, report = withGlossary): StoryObj<Controls> {
  return {
    render: ({ open }) =>
      inCity(
        fakeCity(report),
        html`<p>La somma viene dal <civita-term ?open=${open}>${term}</civita-term> e resta alla città.</p>`,
      ),
  };
}

export const Closed: StoryObj<Controls> = sentence('PON');
export const Open: StoryObj<Controls> = { ...sentence('PON'), args: { open: true }, tags: ['picture'] };

/** The glossary explains it in another language only. */
export const OtherLanguage: StoryObj<Controls> = { ...sentence('EFRE'), args: { open: true } };

/** A term that the glossary does not know is plain text. */
export const NotKnown: StoryObj<Controls> = sentence('XYZ');

/** A link stays a link, and the explanation has a button of its own. */
export const OnALink: StoryObj<Controls> = {
  render: ({ open }) =>
    inCity(
      fakeCity(withGlossary),
      html`<p>
        La somma viene dal <civita-term ?open=${open}><a href="#pon">PON</a></civita-term> e resta alla città.
      </p>`,
    ),
};
