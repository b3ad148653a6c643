export type { Measure } from './amounts.ts';
export type { Dimension, Queried } from './facts.ts';
export { DIMENSIONS, keyOfPlace } from './facts.ts';
export type { FoundProjects, Page } from './find.ts';
export { findProjects } from './find.ts';
export type { Facet, ProjectGroup, ProjectGroups } from './group.ts';
export { facetsOf, groupProjects, sumProjects } from './group.ts';
export type { ProjectFilter } from './matching.ts';
export type { ProjectOrder } from './order.ts';
