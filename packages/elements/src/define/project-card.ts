import { ProjectCard } from '../components/project-card/project-card.ts';
import { define } from '../internal/define.ts';

define('civita-project-card', ProjectCard);
