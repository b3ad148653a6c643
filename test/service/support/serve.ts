/** The service as a process of its own, for tests that kill it: prints its address, ends on SIGTERM. */
import { openService, readSettings, startServer } from '@civita/service';

const settings = readSettings(process.env);
const service = await openService(settings, { reports: {} });
const server = await startServer(service.routes, settings);
process.stdout.write(`${server.url}\n`);
process.once('SIGTERM', () => {
  void server.close().then(() => service.close());
});
