import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { DatabaseAddress } from '#lib/database/database-url.ts';

/** Starts a program of this project as a process of its own on the database at `address`. */
export function startProgram(args: string[], { url }: DatabaseAddress): ChildProcess {
  // Node keeps what it compiled between runs, which halves the time to start.
  const env = { ...process.env, DATABASE_URL: url, NODE_COMPILE_CACHE: resolve('.var/compile-cache') };
  return spawn(process.execPath, args, { stdio: 'pipe', env });
}

/** Runs a program to its end and answers its exit code and everything that it printed. */
export async function runProgram(args: string[], address: DatabaseAddress) {
  const child = startProgram(args, address);
  const [output, errors, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit'),
  ]);
  return { code, output, errors };
}

/** Starts an import of `folder` that stands still inside its transaction when half of the rows are in. */
export async function startHangingImport(folder: string, address: DatabaseAddress): Promise<ChildProcess> {
  const child = startProgram(['tests/setup/import-then-hang.ts', folder], address);
  if (!child.stdout) throw new Error('The import has no output');
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (String(said) !== 'half\n') throw new Error(`The import ended before half of the rows: ${said}`);
  return child;
}

/** Kills a process without a chance to clean up, and waits for its end. */
export async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}
