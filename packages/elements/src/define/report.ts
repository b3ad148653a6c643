import { Report } from '../components/report/report.ts';
import { define } from '../internal/define.ts';

define('civita-report', Report);
