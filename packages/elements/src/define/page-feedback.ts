import { PageFeedback } from '../components/page-feedback/page-feedback.ts';
import { define } from '../internal/define.ts';

define('civita-page-feedback', PageFeedback);
