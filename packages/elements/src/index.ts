export type { City } from './context/city.ts';
export { cityContext, provideCity } from './context/city.ts';
export { Changes } from './components/changes/changes.ts';
export { FeedbackSummary } from './components/feedback-summary/feedback-summary.ts';
export { FundingBadge } from './components/funding-badge/funding-badge.ts';
export { Indicator } from './components/indicator/indicator.ts';
export { Milestones } from './components/milestones/milestones.ts';
export { MoneyLine } from './components/money-line/money-line.ts';
export { ObjectiveCard } from './components/objective-card/objective-card.ts';
export { ObjectiveList } from './components/objective-list/objective-list.ts';
export type { ListOrder, ListState } from './internal/list-state.ts';
export {
  FeedbackFailedEvent,
  FeedbackQueuedEvent,
  FeedbackRequestEvent,
  FeedbackSentEvent,
  FeedbackWithdrawnEvent,
} from './components/page-feedback/page-feedback.events.ts';
export type { FeedbackEventFields } from './components/page-feedback/page-feedback.events.ts';
export { PageFeedback } from './components/page-feedback/page-feedback.ts';
export { Progress } from './components/progress/progress.ts';
export { ProjectCard } from './components/project-card/project-card.ts';
export { Report } from './components/report/report.ts';
export { Source } from './components/source/source.ts';
export { Term } from './components/term/term.ts';
