import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/** The port of the site under trial: not the one of a site that runs beside it. */
export const port = Number(process.env.PORT ?? '3415');
export const site = `http://127.0.0.1:${port}`;

/** Starts a command on the trial's port, and waits until it answers at all. Its output goes to `said`; it ends with the trial. Throws when another site answers at the port. */
export async function startSite(
  command: string,
  args: string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
) {
  if (await answers()) throw new Error(`Something answers at ${site} already`);
  const child = spawn(command, args, {
    stdio: 'pipe',
    cwd,
    env: { ...process.env, PORT: String(port), ...env },
  });
  process.on('exit', () => child.kill('SIGKILL'));
  const said: string[] = [];
  child.stdout.on('data', (text) => said.push(String(text)));
  child.stderr.on('data', (text) => said.push(String(text)));
  for (let asked = 0; !(await answers()); asked += 1) {
    if (asked > 600 || child.exitCode !== null) throw new Error(`No site at ${site}:\n${said.join('')}`);
    await setTimeout(200);
  }
  return { child, said };
}

/** Whether anything answers at the trial's port. */
export function answers(): Promise<boolean> {
  return fetch(`${site}/healthz`).then(
    () => true,
    () => false,
  );
}

/** How long it takes until nothing answers any more, in milliseconds; throws after `limitMs`. */
export async function waitUntilGone(limitMs: number): Promise<number> {
  const startedAt = performance.now();
  while (await answers()) {
    if (performance.now() - startedAt > limitMs) throw new Error(`Still answers after ${limitMs} ms`);
    await setTimeout(100);
  }
  return performance.now() - startedAt;
}

export async function waitForEnd(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** Says what was tried and whether it went as it must; the program ends with 1 when anything did not. */
export function tell(what: string, isRight: boolean, detail = ''): void {
  console.log(`${isRight ? 'ok  ' : 'FAIL'}  ${what}${detail && `: ${detail}`}`);
  if (!isRight) process.exitCode = 1;
}
