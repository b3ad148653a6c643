import type { Catalogs } from './areas.ts';
import { de as changes } from './changes/de.ts';
import { de as edition } from './edition/de.ts';
import { de as funds } from './funds/de.ts';
import { de as funding } from './funding/de.ts';
import { de as indicator } from './indicator/de.ts';
import { de as list } from './list/de.ts';
import { de as milestones } from './milestones/de.ts';
import { de as money, tableDe as moneyTable } from './money/de.ts';
import { de as progress, tableDe as progressTable } from './progress/de.ts';
import { de as project } from './project/de.ts';
import { de as report } from './report/de.ts';
import { de as schedule } from './schedule/de.ts';
import { de as term } from './term/de.ts';
import { de as waiting } from './waiting/de.ts';

/** German, as one file that comes when a page asks for it. */
export const catalogs: Catalogs = {
  changes,
  edition,
  funding,
  funds,
  indicator,
  list,
  milestones,
  money,
  moneyTable,
  progress,
  progressTable,
  project,
  report,
  schedule,
  term,
  waiting,
};
