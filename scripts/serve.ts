import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { amendNextHeaders } from '#lib/server/amend-next-headers.ts';
import { answerBeforeNext } from '#lib/server/answer-before-next.ts';
import { createPageAnswers } from '#lib/server/answer-page.ts';
import { forgetBuiltPages, readBuiltPages } from '#lib/server/built-pages.ts';
import { endGently } from '#lib/server/end-gently.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { guardAnswer } from '#lib/server/guard-answer.ts';
import { limitCostly } from '#lib/server/limit-costly.ts';
import { getLog } from '#lib/server/log.ts';
import { observeRequest } from '#lib/server/observe-request.ts';
import { getProcessState } from '#lib/server/process-state.ts';
import { refuseUnreadable } from '#lib/server/refuse-unreadable.ts';
import { sendStrictHeaders } from '#lib/server/send-strict-headers.ts';
import { serverOptions, stalledMs } from '#lib/server/server-limits.ts';
import { startObserving } from '#lib/server/start-observing.ts';
import { readArguments } from './read-arguments.ts';
import { refuseWrongSettings } from './refuse-wrong-settings.ts';

/** Ten seconds are what most supervisors wait before they kill. */
const longestEndMs = 9_000;
const longestSendMs = 500;
const mostListeners = 30;
/** npm passes a Ctrl+C on that the terminal has sent already. */
const sameSignalMs = 1_000;

/** Serves the build at PORT (docs/decisions/0032) and ends gently at SIGTERM and SIGINT; a second signal ends it at once. Says so and ends the process when the port can't be had. */
export async function serve(port: number): Promise<Server> {
  Object.assign(process.env, { NODE_ENV: 'production', PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' });
  const log = startObserving();
  getProcessState().builtPages = { shown: readBuiltPages(), forget: () => forgetBuiltPages() };
  const { default: next } = await import('next');
  const server = createServer(serverOptions);
  server.setTimeout(stalledMs);
  const { siteUrl } = readEnvironment();
  refuseUnreadable(server, siteUrl);
  const app = next({ dev: false, httpServer: server, port });
  const handle = app.getRequestHandler();
  const { promise: prepared, resolve: open } = Promise.withResolvers<void>();
  const answerByNext = async (request: IncomingMessage, response: ServerResponse) => {
    // Drawing a page listens for its end in more places than Node takes for a leak.
    response.setMaxListeners(mostListeners);
    amendNextHeaders(request.url ?? '', response);
    guardAnswer(request, response);
    try {
      await prepared;
      if (!(await limitCostly(request, response))) return;
      await handle(request, response);
    } catch (error) {
      log.error('A request failed', { err: error });
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  };
  const answerPage = createPageAnswers(answerByNext);
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    sendStrictHeaders(request, response, siteUrl);
    if (answerBeforeNext(request, response)) return;
    if (getProcessState().isEnding) response.setHeader('connection', 'close');
    if (!(await answerPage(request, response))) await answerByNext(request, response);
  };
  for (const event of ['request', 'checkContinue', 'checkExpectation'] as const)
    server.on(event, (request: IncomingMessage, response: ServerResponse) =>
      observeRequest(request, response, () => take(request, response)),
    );
  // Before Next is prepared, since what is in it asks this server to forget what was built (lib/queries/watch-data-release.ts).
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  }).catch((error: NodeJS.ErrnoException) => endWithoutPort(port, error));
  endAtSignals(server);
  await app.prepare();
  open();
  log.info(`Serving at port ${port}`);
  return server;
}

function endWithoutPort(port: number, { code, message }: NodeJS.ErrnoException): never {
  const why: Record<string, string> = {
    EADDRINUSE: 'another program listens there',
    EACCES: 'this user may not listen there',
  };
  console.error(`Port ${port} cannot be served: ${why[code ?? ''] ?? message}. Set PORT to another one.`);
  process.exit(1);
}

function endAtSignals(server: Server): void {
  let askedAt: number | undefined;
  const end = async (signal: string) => {
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > sameSignalMs) process.exit(1);
      return;
    }
    askedAt = performance.now();
    getLog().info(`Ending: ${signal}`);
    const isAllAnswered = await endGently(server, longestEndMs);
    if (isAllAnswered) getLog().info('Ended: all was answered');
    else getLog().error('Ended: some requests were not answered in time');
    await Promise.race([
      getProcessState()
        .beforeEnd?.()
        .catch(() => {}),
      setTimeout(longestSendMs),
    ]);
    process.exit(isAllAnswered ? 0 : 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  readArguments({ usage: 'PORT=3000 node scripts/serve.ts' });
  refuseWrongSettings();
  await serve(Number(process.env.PORT || '3000'));
}
