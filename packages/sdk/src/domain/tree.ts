import type { Objective } from './objective.ts';
import type { Project } from './project.ts';
import type { Report } from './report.ts';

/** An objective of a report and all objectives under it, in the report's order; none when there is no such objective. */
export function objectivesUnder(report: Pick<Report, 'objectives'>, id: string): readonly Objective[] {
  const inside = new Set([id]);
  for (let known = 0; known < inside.size;) {
    known = inside.size;
    for (const { id: child, parent } of report.objectives)
      if (parent !== undefined && inside.has(parent)) inside.add(child);
  }
  const found = report.objectives.filter((objective) => inside.has(objective.id));
  return found.some((objective) => objective.id === id) ? found : [];
}

/**
 * The projects of an objective and of all objectives under it, in the report's order: each once, also when two activities
 * share it. A project belongs to an activity when either names the other.
 */
export function projectsUnder(
  report: Pick<Report, 'objectives' | 'activities' | 'projects'>,
  objective: string,
): readonly Project[] {
  const objectives = new Set(objectivesUnder(report, objective).map(({ id }) => id));
  const activities = report.activities.filter((activity) => objectives.has(activity.objective));
  const ids = new Set(activities.map(({ id }) => id));
  const listed = new Set(activities.flatMap(({ projects }) => projects ?? []));
  return report.projects.filter(
    ({ id, activities: served }) => listed.has(id) || served.some((activity) => ids.has(activity)),
  );
}
