import { Indicator } from '../components/indicator/indicator.ts';
import { define } from '../internal/define.ts';

define('civita-indicator', Indicator);
