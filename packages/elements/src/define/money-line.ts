import { MoneyLine } from '../components/money-line/money-line.ts';
import { define } from '../internal/define.ts';

define('civita-money-line', MoneyLine);
