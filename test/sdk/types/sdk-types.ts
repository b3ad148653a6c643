/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-assignment -- what must not compile has no type */
/**
 * What the compiler must accept and refuse; `tsc -b` reads this file. An `@ts-expect-error` over a line that compiles is an error
 * itself.
 */
import type {
  FeedbackAggregate,
  Money,
  PartialDate,
  Project,
  Report,
  Resource,
  ResourceState,
  Text,
} from '@civita/sdk';
import { createCivita, money, sumMoney } from '@civita/sdk';
import type { ProjectFilter } from '@civita/sdk/query';
import { findProjects } from '@civita/sdk/query';
import { checkReport } from '@civita/sdk/wire';

/** `true` only for types that each stand for the other. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;

declare const report: Report;
declare const resource: Resource<Report>;
declare const aggregate: FeedbackAggregate;

// No sum without an amount, and it is said.
export const sum = sumMoney([]);
export const mayBeNone: Same<typeof sum, Money | undefined> = true;

// Data is read only.
// @ts-expect-error -- an amount is not changed
money(1).minor = 2;
// @ts-expect-error -- nor is a list
report.projects.push();

// What is absent is absent, not `undefined`.
// @ts-expect-error -- exactOptionalPropertyTypes
export const summary: Pick<Project, 'summary'> = { summary: undefined };

// A state is asked for before its value is read.
const state: ResourceState<Report> = resource.get();
// @ts-expect-error -- there may be none yet
export const early: Report = state.value;
export const known: Report | undefined =
  state.status === 'ready' ? state.value : state.status === 'failed' ? state.previous : undefined;

// A check says what is wrong or what it is.
const checked = checkReport({});
export const read: Report | undefined = checked.ok ? checked.value : undefined;
// @ts-expect-error -- not before it was asked
export const unchecked: Report = checked.value;

// Withheld figures are told apart.
export const n: number | undefined = 'withheld' in aggregate ? undefined : aggregate.n;
// @ts-expect-error -- there may be no figures
export const figures: number = aggregate.n;

// Filters and options know their words.
export const filter: ProjectFilter = { status: ['completed'], year: [2020, '2021'] };
// @ts-expect-error -- no such status
findProjects(report, { status: ['finished'] });
// @ts-expect-error -- a source is needed
createCivita({});

// Texts and dates are plain.
export const title: Text = { it: 'Obiettivo' };
export const date: PartialDate = '2020-Q4';
