import { format, stripVTControlCharacters } from 'node:util';
import type { Log } from './process-state.ts';

/** What the framework and others print through a console becomes lines of the log, without colours. */
export function printInto(log: Log, target: object): void {
  const into =
    (level: keyof Log) =>
    (...values: unknown[]) => {
      const err = values.find((value) => value instanceof Error);
      const rest = values.filter((value) => value !== err);
      const message = stripVTControlCharacters(format(...rest)).trim();
      if (message || err) log[level](message || String(err), err && { err });
    };
  const [debug, info, warn, error] = [into('debug'), into('info'), into('warn'), into('error')];
  Object.assign(target, { debug, log: info, info, warn, error });
}
