import { baseCss } from '../base-css.ts';
import { answersCss } from './answers-css.ts';
import { fieldsCss } from './fields-css.ts';
import { frameCss } from './frame-css.ts';

/** The sheet of the staff's pages. */
export const staffCss: string = `@layer page, staff;
@layer page {
  ${baseCss}
}
@layer staff {
${frameCss}
${fieldsCss}
${answersCss}
  @media print {
    header,
    .search,
    .bulk,
    form {
      display: none;
    }
  }
}
`;
