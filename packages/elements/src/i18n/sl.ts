import type { Catalogs } from './areas.ts';
import { sl as changes } from './changes/sl.ts';
import { sl as edition } from './edition/sl.ts';
import { sl as funds } from './funds/sl.ts';
import { sl as funding } from './funding/sl.ts';
import { sl as indicator } from './indicator/sl.ts';
import { sl as list } from './list/sl.ts';
import { sl as milestones } from './milestones/sl.ts';
import { sl as money, tableSl as moneyTable } from './money/sl.ts';
import { sl as progress, tableSl as progressTable } from './progress/sl.ts';
import { sl as project } from './project/sl.ts';
import { sl as report } from './report/sl.ts';
import { sl as schedule } from './schedule/sl.ts';
import { sl as term } from './term/sl.ts';
import { sl as waiting } from './waiting/sl.ts';

/** Slovene, as one file that comes when a page asks for it. */
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
