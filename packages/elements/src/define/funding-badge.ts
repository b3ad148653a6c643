import { FundingBadge } from '../components/funding-badge/funding-badge.ts';
import { define } from '../internal/define.ts';

define('civita-funding-badge', FundingBadge);
