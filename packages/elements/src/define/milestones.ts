import { Milestones } from '../components/milestones/milestones.ts';
import { define } from '../internal/define.ts';

define('civita-milestones', Milestones);
