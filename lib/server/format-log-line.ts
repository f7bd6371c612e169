/** A line of the log as a person reads it: the local time, the level where it is more than news, the sentence, what it names, and the stack of a failure below. */
export function formatLogLine(line: string): string {
  const { level, time, pid: _pid, msg, err, request: _request, ...fields } = JSON.parse(line);
  const at = new Date(time).toTimeString().slice(0, 8);
  const loud = level === 'warn' || level === 'error' ? [level.toUpperCase()] : [];
  const first = [at, ...loud, ...(fields.path ? formatRequest(fields) : [msg, ...formatFields(fields)])];
  const stack = err ? `${err.stack ?? err.message ?? JSON.stringify(err)}\n` : '';
  return `${first.join(' ')}\n${stack}`;
}

function formatRequest({ method, path, status, ms, ...rest }: Record<string, unknown>): string[] {
  return [`${method} ${path} ${status} ${ms} ms`, ...formatFields(rest)];
}

function formatFields(fields: Record<string, unknown>): string[] {
  return Object.entries(fields).map(([name, value]) => `${name}=${value}`);
}
