import type { Catalogs } from './areas.ts';
import { es as changes } from './changes/es.ts';
import { es as edition } from './edition/es.ts';
import { es as funds } from './funds/es.ts';
import { es as funding } from './funding/es.ts';
import { es as indicator } from './indicator/es.ts';
import { es as list } from './list/es.ts';
import { es as milestones } from './milestones/es.ts';
import { es as money, tableEs as moneyTable } from './money/es.ts';
import { es as progress, tableEs as progressTable } from './progress/es.ts';
import { es as project } from './project/es.ts';
import { es as report } from './report/es.ts';
import { es as schedule } from './schedule/es.ts';
import { es as term } from './term/es.ts';
import { es as waiting } from './waiting/es.ts';

/** Spanish, as one file that comes when a page asks for it. */
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
