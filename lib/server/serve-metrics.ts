import { createServer, type Server } from 'node:http';
import { getLog } from './log.ts';
import { getMetrics } from './metrics.ts';

/** Where measurements are served; never at the address of the site. */
type MetricsAddress = { host: string; port: number };

/** Serves `/metrics` in the text form of Prometheus. An address that is taken is logged, and the site goes on without. */
export function serveMetrics({ host, port }: MetricsAddress): Server {
  const server = createServer(async ({ method, url }, response) => {
    const register = getMetrics()?.register;
    if (!register || method !== 'GET' || url !== '/metrics') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': register.contentType }).end(await register.metrics());
  });
  server.on('error', (err) => getLog().error(`Nothing is measured at ${host}:${port}`, { err }));
  return server.listen(port, host).unref();
}
