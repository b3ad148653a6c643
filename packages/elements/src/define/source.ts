import { Source } from '../components/source/source.ts';
import { define } from '../internal/define.ts';

define('civita-source', Source);
