export type { Terminal } from './terminal.ts';
export { run } from './run.ts';
