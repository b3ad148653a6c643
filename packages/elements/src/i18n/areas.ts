import type { ChangeTexts } from './changes/it.ts';
import type { EditionTexts } from './edition/it.ts';
import type { FundTexts } from './funds/it.ts';
import type { FundingTexts } from './funding/it.ts';
import type { IndicatorTexts } from './indicator/it.ts';
import type { ListTexts } from './list/it.ts';
import type { MilestoneTexts } from './milestones/it.ts';
import type { MoneyTableTexts, MoneyTexts } from './money/it.ts';
import type { ProgressTableTexts, ProgressTexts } from './progress/it.ts';
import type { ProjectTexts } from './project/it.ts';
import type { ReportTexts } from './report/it.ts';
import type { ScheduleTexts } from './schedule/it.ts';
import type { TermTexts } from './term/it.ts';
import type { WaitingTexts } from './waiting/it.ts';

/** The texts of every area that shows a report, in one language. */
export interface Catalogs {
  readonly changes: ChangeTexts;
  readonly edition: EditionTexts;
  readonly funding: FundingTexts;
  readonly funds: FundTexts;
  readonly indicator: IndicatorTexts;
  readonly list: ListTexts;
  readonly milestones: MilestoneTexts;
  readonly money: MoneyTexts;
  readonly moneyTable: MoneyTableTexts;
  readonly progress: ProgressTexts;
  readonly progressTable: ProgressTableTexts;
  readonly project: ProjectTexts;
  readonly report: ReportTexts;
  readonly schedule: ScheduleTexts;
  readonly term: TermTexts;
  readonly waiting: WaitingTexts;
}
