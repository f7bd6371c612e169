import { type SpawnOptions, spawn } from 'node:child_process';

/** Runs a program of this project with Node and waits; throws with its name and exit code when it fails. */
export async function runNode(args: string[], options: SpawnOptions = {}): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', ...options });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with code ${code}`);
}

/** What reads through lib/queries outside of Next: they refuse to be in a browser's code, and are told that this is a server. */
export const dataBundle = ['--conditions=react-server', 'scripts/data-bundle.ts'];

/** The JavaScript file behind a package's command, so that it runs on the pinned Node without a shell. */
export const commands = {
  next: 'node_modules/next/dist/bin/next',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const;
