export { SettingsError, StartError } from './errors.ts';
export type { NewLogin } from './login/token.ts';
export { issueLogin } from './login/token.ts';
export type { RunningServer } from './server.ts';
export { startServer } from './server.ts';
export type { Service, ServiceOptions } from './service.ts';
export { openService } from './service.ts';
export type { Environment, Gate, Settings } from './settings.ts';
export { readSettings } from './settings.ts';
