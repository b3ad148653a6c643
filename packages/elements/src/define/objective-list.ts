import { ObjectiveList } from '../components/objective-list/objective-list.ts';
import { define } from '../internal/define.ts';

define('civita-objective-list', ObjectiveList);
