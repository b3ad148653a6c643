import type { Project, StatusCode } from '@civita/sdk';
import { STATUS_CODES } from '@civita/sdk';
import type { ReportTexts } from '../i18n/report/index.ts';
import { statusMark } from './status.ts';
import { each } from './text.ts';

/** How many projects stand at which status, in the order in which a project goes through them. */
export function projectsByStatus(projects: readonly Project[], texts: ReportTexts): unknown {
  const counts = new Map<StatusCode, number>();
  for (const { status } of projects) counts.set(status.code, (counts.get(status.code) ?? 0) + 1);
  return each(
    STATUS_CODES.filter((code) => counts.has(code)),
    (code) => statusMark(code, texts, projects.length > 1 ? counts.get(code) : undefined),
  );
}
