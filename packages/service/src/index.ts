export { SettingsError, StartError } from './errors.ts';
export type { RunningServer } from './server.ts';
export { startServer } from './server.ts';
export type { Service, ServiceOptions } from './service.ts';
export { openService } from './service.ts';
export type { Environment, Settings } from './settings.ts';
export { readSettings } from './settings.ts';
