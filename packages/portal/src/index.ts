export type { PortalService } from './app.ts';
export { portalApp } from './app.ts';
export { readReport } from './report.ts';
export { startPortal } from './start.ts';
