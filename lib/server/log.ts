import { getProcessState, type Log } from './process-state.ts';

/** The log of the running server (create-log.ts); in programs for people, and at the build, plain lines on standard error. */
export function getLog(): Log {
  return getProcessState().log ?? plainLog;
}

const plainLog: Log = {
  debug: () => {},
  info: (message) => console.info(message),
  warn: (message, fields) => console.warn(...toValues(message, fields)),
  error: (message, fields) => console.error(...toValues(message, fields)),
};

function toValues(message: string, fields?: Record<string, unknown>): unknown[] {
  return fields ? [`${message}:`, ...Object.values(fields)] : [message];
}
