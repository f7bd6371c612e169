import { type SpawnOptions, spawn } from 'node:child_process';
import { isDatabaseError } from '#lib/database/is-database-error.ts';

/** The exit code by which a command says that trying again may help (EX_TEMPFAIL of sysexits.h). */
export const tryAgain = 75;

/** Whether a failure of the database may pass by itself: it is away, locked or full, not wrong. */
export function isPassing(error: unknown): boolean {
  return (
    isDatabaseError(error) ||
    /another import is writing|Can't reach database server|ECONNREFUSED/.test(String(error))
  );
}

/** A program of this project that ended with another code than 0. */
export class ProgramError extends Error {
  readonly code: number | null;

  constructor(args: readonly string[], code: number | null) {
    super(`node ${args.join(' ')} ended with code ${code}`);
    this.code = code;
  }
}

/** Runs a program of this project with Node and waits; throws a ProgramError when it fails. A signal that ends this process ends the program first. */
export async function runNode(args: string[], options: SpawnOptions = {}): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', ...options });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    child.once('exit', () => process.exit(1));
  };
  for (const signal of signals) process.on(signal, end);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  for (const signal of signals) process.off(signal, end);
  if (code !== 0) throw new ProgramError(args, code);
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * An import keeps most of what it makes for a while, and a bundle what it has packed. V8 would let its space for the short-lived grow to 100 MiB, which makes it no faster, and the other one, the faster the machine, to twice of what
 * is in use: a third above it takes a million figures 10 % more processor time.
 */
export const leanMemory = ['--max-semi-space-size=16', '--heap-growing-percent=30'];
export const dataImport = [...leanMemory, 'scripts/data-import.ts'];

/** What reads through lib/queries outside of Next: they refuse to be in a browser's code, and are told that this is a server. */
export const dataBundle = [...leanMemory, '--conditions=react-server', 'scripts/data-bundle.ts'];

/** The JavaScript file behind a package's command, so that it runs on the pinned Node without a shell. */
export const commands = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  next: 'node_modules/next/dist/bin/next',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const;
