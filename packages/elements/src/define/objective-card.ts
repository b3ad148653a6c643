import { ObjectiveCard } from '../components/objective-card/objective-card.ts';
import { awaitProviders } from '../context/city.ts';
import { define } from '../internal/define.ts';

awaitProviders();
define('civita-objective-card', ObjectiveCard);
