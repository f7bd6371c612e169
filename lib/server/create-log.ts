import pino from 'pino';
import { formatLogLine } from './format-log-line.ts';
import type { LogLevel } from './log-levels.ts';
import { getCurrentRequest, type Log } from './process-state.ts';

/** Lines are written together when there are so many bytes of them, or after a second: a write for each costs a tenth of the speed. */
const together = { minLength: 4096, periodicFlush: 1000, sync: false };
/** What waits for a reader that does not read; more is lost, and not the server. */
const mostWaiting = 16 * 2 ** 20;

/**
 * A log from `level` on: a line of JSON each, or one for people when standard output is a terminal. Each line written while a request is answered bears its id.
 * What waits is written when the process ends; one that is killed loses the last second.
 */
export function createLog(level: LogLevel, output: pino.DestinationStream = openOutput()): Log {
  const logger = pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const request = getCurrentRequest();
        return request ? { request: request.id } : {};
      },
    },
    output,
  );
  return {
    debug: (message, fields) => logger.debug(fields ?? {}, message),
    info: (message, fields) => logger.info(fields ?? {}, message),
    warn: (message, fields) => logger.warn(fields ?? {}, message),
    error: (message, fields) => logger.error(fields ?? {}, message),
  };
}

function openOutput(): pino.DestinationStream {
  return process.stdout.isTTY
    ? { write: (line) => process.stdout.write(formatLogLine(line)) }
    : pino.destination({ dest: 1, maxLength: mostWaiting, ...together });
}
