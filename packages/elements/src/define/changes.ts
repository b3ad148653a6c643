import { Changes } from '../components/changes/changes.ts';
import { define } from '../internal/define.ts';

define('civita-changes', Changes);
