import { Progress } from '../components/progress/progress.ts';
import { define } from '../internal/define.ts';

define('civita-progress', Progress);
