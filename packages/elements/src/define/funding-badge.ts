import { FundingBadge } from '../components/funding-badge/funding-badge.ts';
import { awaitProviders } from '../context/city.ts';
import { define } from '../internal/define.ts';

awaitProviders();
define('civita-funding-badge', FundingBadge);
