import { ObjectiveCard } from '../components/objective-card/objective-card.ts';
import { define } from '../internal/define.ts';

define('civita-objective-card', ObjectiveCard);
