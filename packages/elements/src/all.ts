import './define/funding-badge.ts';
import './define/money-line.ts';
import './define/objective-card.ts';
import './define/page-feedback.ts';
import './define/progress.ts';
import './define/project-card.ts';
import './define/source.ts';
