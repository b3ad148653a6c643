import { earliestDate, latestDate } from './days.ts';
import type { PartialDate } from './period.ts';
import type { ProgressBasis } from './progress.ts';
import { progressBy } from './progress.ts';
import type { Project } from './project.ts';
import type { Report } from './report.ts';
import type { Words } from './text.ts';
import { objectivesUnder, projectsUnder } from './tree.ts';

/** One thing that goes into a mean. `ratio` is absent when it is not stated: it is left out, never taken for 0. */
export interface Part {
  /** Unique among the parts: one that comes twice counts once. */
  readonly id: string;
  /** How far it is; absent is not stated and never 0. */
  readonly ratio?: number;
  /** The date that it is true of. */
  readonly asOf?: PartialDate;
  /** Above 0; any unit, since only shares count. */
  readonly weight?: number;
}

/** A mean with everything that a reader needs to redo it. */
export interface RollUp {
  /** The mean over the parts that report; `undefined` when none does. */
  readonly ratio: number | undefined;
  /** How many parts report, of how many there are. */
  readonly stated: number;
  /** How many parts there are. */
  readonly of: number;
  /** Whether the parts' weights were used: only when every part that reports has one. */
  readonly weighted: boolean;
  /** The parts that report, by id, each with its share in the mean; the shares add up to 1. */
  readonly parts: readonly (Required<Pick<Part, 'id' | 'ratio'>> & {
    readonly asOf?: PartialDate;
    readonly share: number;
  })[];
  /** Between which dates the parts are true. */
  readonly oldest: PartialDate | undefined;
  /** The later of the two. */
  readonly latest: PartialDate | undefined;
  /** How the mean comes about, so that a reader can redo it. */
  readonly formula: Words;
}

/** The mean of parts: each id counts once, and their order does not matter. */
export function meanOf(parts: readonly Part[]): RollUp {
  const byId = new Map<string, Part>();
  for (const part of parts) if (!byId.has(part.id)) byId.set(part.id, part);
  const reporting = [...byId.values()]
    .flatMap((part) =>
      part.ratio !== undefined && Number.isFinite(part.ratio) ? [{ ...part, ratio: part.ratio }] : [],
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const weighted =
    reporting.length > 0 &&
    reporting.every(({ weight }) => weight !== undefined && Number.isFinite(weight) && weight > 0);
  const weights = reporting.map(({ weight }) => (weighted ? (weight ?? 0) : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shared = reporting.map(({ id, ratio, asOf }, index) => ({
    id,
    ratio,
    ...(asOf === undefined ? {} : { asOf }),
    share: (weights[index] ?? 0) / total,
  }));
  const dates = reporting.flatMap(({ asOf }) => asOf ?? []);
  return {
    ratio: shared.length === 0 ? undefined : shared.reduce((sum, { ratio, share }) => sum + ratio * share, 0),
    stated: shared.length,
    of: byId.size,
    weighted,
    parts: shared,
    oldest: earliestDate(dates),
    latest: latestDate(dates),
    formula: inWords(shared.length, byId.size, weighted),
  };
}

function inWords(stated: number, of: number, weighted: boolean): Words {
  if (stated === 0)
    return {
      it: `nessuno dichiara il dato (0 su ${of}): non c’è una media`,
      en: `none states it (0 of ${of}): there is no mean`,
    };
  return weighted
    ? {
        it: `media pesata di chi dichiara il dato (${stated} su ${of}): somma di valore per peso, divisa per la somma dei pesi`,
        en: `weighted mean of those that state it (${stated} of ${of}): sum of value times weight, divided by the sum of weights`,
      }
    : {
        it: `media semplice di chi dichiara il dato (${stated} su ${of}): somma dei valori divisa per ${stated}`,
        en: `plain mean of those that state it (${stated} of ${of}): sum of values divided by ${stated}`,
      };
}

/** The mean progress of projects by one basis, with weights by project id if there are any. A project counts once. */
export function rollUp(
  projects: readonly Project[],
  basis: ProgressBasis,
  weights: ReadonlyMap<string, number> = new Map(),
): RollUp {
  return meanOf(
    projects.map((project) => {
      const found = progressBy(project, basis);
      const weight = weights.get(project.id);
      return {
        id: project.id,
        ...(found ? { ratio: found.ratio, asOf: found.asOf } : {}),
        ...(weight === undefined ? {} : { weight }),
      };
    }),
  );
}

/** The mean progress of all projects of an objective and of the objectives under it. */
export function rollUpObjective(
  report: Pick<Report, 'objectives' | 'activities' | 'projects'>,
  objective: string,
  basis: ProgressBasis,
  weights?: ReadonlyMap<string, number>,
): RollUp {
  return rollUp(projectsUnder(report, objective), basis, weights);
}

/**
 * The mean progress of the objectives right under an objective, by their own weights: each part is the mean of that
 * objective's projects. The other way to sum a branch up, for cities that weigh their objectives.
 */
export function rollUpChildren(
  report: Pick<Report, 'objectives' | 'activities' | 'projects'>,
  objective: string,
  basis: ProgressBasis,
): RollUp {
  const children = objectivesUnder(report, objective).filter(({ parent }) => parent === objective);
  return meanOf(
    children.map(({ id, weight }) => {
      const { ratio, oldest } = rollUpObjective(report, id, basis);
      return {
        id,
        ...(ratio === undefined ? {} : { ratio }),
        ...(oldest === undefined ? {} : { asOf: oldest }),
        ...(weight === undefined ? {} : { weight }),
      };
    }),
  );
}
