export type { PortalService, Reports } from './app.ts';
export { portalApp } from './app.ts';
export type { HeldReport, ReportName } from './report.ts';
export { readReport } from './report.ts';
export { startPortal } from './start.ts';
