import type { FeedbackAggregate, FeedbackFigures, FigureScope, Share } from '@civita/sdk';
import { shareOf } from '@civita/sdk/feedback';
import { reasonIn } from './counts.ts';
import type { Inside, NamedGroup, Tally } from './groups.ts';
import { objectiveGroup, subjectGroup } from './groups.ts';
import type { Group } from './suppression.ts';
import { shownViews } from './suppression.ts';
import { answersIn, usefulIn, viewOfRate, viewsOf } from './views.ts';

/** Which figures are asked for. */
export interface Asked {
  /** A page, an objective or a project; none with `within` alone. */
  readonly subject: string;
  /** The question; without it the one that most people answered. */
  readonly profile?: string | undefined;
  /** A part of the subject; without it all of it, or, with a version, its whole. */
  readonly section?: string | undefined;
  /** Answers about this version of the content only. */
  readonly version?: string | undefined;
}

/** What stands in every answer to {@link Asked}, whatever is told. */
export type Scope = Pick<FigureScope, 'asOf' | 'replies'>;

/**
 * The public figures about a subject, from the counts of that subject; with `inside`, those of the objective and of all that
 * belongs to it, from all their counts. With fewer than `k` answers nothing is told, not even how many there are; `k` 0
 * withholds nothing. Answers to different questions are never added up.
 */
export function aggregateOf(
  asked: Asked,
  tallies: readonly Tally[],
  { k, inside, scope }: { readonly k: number; readonly inside?: Inside | undefined; readonly scope: Scope },
): FeedbackAggregate {
  const { subject, section, version } = asked;
  const profiles = asked.profile === undefined ? profilesIn(tallies) : [asked.profile];
  const figures = profiles.flatMap((profile) => {
    const ofProfile = tallies.filter((tally) => tally.profile === profile);
    const root = inside ? objectiveGroup(inside, ofProfile) : subjectGroup(ofProfile);
    const group = inside ? root : partOf(root, section, version);
    return figuresOf({ subject, profile, ...stated({ version }), ...scope }, root, group, k) ?? [];
  });
  const [most] = figures.sort((a, b) => b.n - a.n);
  if (most) return most;
  const about = { subject, ...stated({ profile: asked.profile, version }), ...scope };
  return k === 0 ? empty(about) : { ...about, withheld: { floor: k } };
}

function profilesIn(tallies: readonly Tally[]): readonly string[] {
  return [...new Set(tallies.map(({ profile }) => profile))].sort();
}

/** A version belongs to the part that it is a version of, also when that part is the whole. */
function partOf(root: NamedGroup, section: string | undefined, version: string | undefined): NamedGroup | undefined {
  if (section === undefined && version === undefined) return root;
  const part = root.byName.get(section ?? '');
  return version === undefined ? part : part?.byName.get(version);
}

function figuresOf(scope: FigureScope, root: Group, group: Group | undefined, k: number): FeedbackFigures | undefined {
  if (group === undefined) return undefined;
  const { cells } = group;
  const shown = shownViews(root, viewsOf(root.cells.keys()), k);
  const shows = (view: string): boolean => shown.get(view)?.has(group) ?? false;
  const n = answersIn(cells);
  if (n === 0 || n < k || !shows('n')) return undefined;
  const reasons: Record<string, number | null> = {};
  for (const [cell, count] of [...cells].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const code = reasonIn(cell);
    if (code !== undefined && count > 0) reasons[code] = shows(cell) ? count : null;
  }
  return {
    ...scope,
    n,
    useful: shows('useful') ? shareOf(usefulIn(cells), n) : hidden,
    rates: [1, 2, 3, 4, 5].map((rate) => (shows(viewOfRate(rate)) ? (cells.get(String(rate)) ?? 0) : null)),
    reasons,
  };
}

function empty(scope: FigureScope): FeedbackFigures {
  return { ...scope, n: 0, useful: shareOf(0, 0), rates: [0, 0, 0, 0, 0], reasons: {} };
}

const hidden: Share = { count: null, rate: null, low: null, high: null };

/** Without what is not stated. */
function stated(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
