import { Term } from '../components/term/term.ts';
import { define } from '../internal/define.ts';

define('civita-term', Term);
