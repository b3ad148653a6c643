import type { Catalogs } from './areas.ts';
import { fr as changes } from './changes/fr.ts';
import { fr as edition } from './edition/fr.ts';
import { fr as funds } from './funds/fr.ts';
import { fr as funding } from './funding/fr.ts';
import { fr as indicator } from './indicator/fr.ts';
import { fr as list } from './list/fr.ts';
import { fr as milestones } from './milestones/fr.ts';
import { fr as money, tableFr as moneyTable } from './money/fr.ts';
import { fr as progress, tableFr as progressTable } from './progress/fr.ts';
import { fr as project } from './project/fr.ts';
import { fr as report } from './report/fr.ts';
import { fr as schedule } from './schedule/fr.ts';
import { fr as term } from './term/fr.ts';
import { fr as waiting } from './waiting/fr.ts';

/** French, as one file that comes when a page asks for it. */
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
