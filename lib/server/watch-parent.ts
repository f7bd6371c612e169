import { readFileSync } from 'node:fs';

const intervalMs = 1_000;

/**
 * Calls back once when the `npm` that runs this script is gone, however it ended: it can't pass a signal on any more, and a server without it would hold the
 * port. Without npm nobody is watched, since a shell may well go first.
 */
export function watchParent(onGone: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const before = findParents();
  const timer = setInterval(() => {
    if (findParents().every((parent, index) => parent === before[index])) return;
    clearInterval(timer);
    onGone();
  }, intervalMs);
  timer.unref();
}

/** The parent, and its parent where it is the shell that npm starts scripts in. */
function findParents(): number[] {
  const parent = process.ppid;
  try {
    const isShell = /^(\/\S*\/)?(da|ba)?sh\0-c\0/.test(readFileSync(`/proc/${parent}/cmdline`, 'utf8'));
    const [, , , grandparent] = readFileSync(`/proc/${parent}/stat`, 'utf8')
      .replace(/\(.*\)/, 'x')
      .split(' ');
    return isShell ? [parent, Number(grandparent)] : [parent];
  } catch {
    return [parent]; // no /proc: another system than Linux
  }
}
