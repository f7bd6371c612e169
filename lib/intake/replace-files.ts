import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** One file to replace: what it holds now and what it shall hold. */
export type Replacement = { path: string; before: Buffer; after: Buffer };

/** Thrown when another run of the command is writing, or one was killed while it did. */
export class BusyError extends Error {}

const suffix = '.adding';

/**
 * Replaces all files or none: each new content is written and synced beside its file, `check` has a last word, then the
 * files are renamed in order; when a rename fails, those before it get their old content back. A killed machine between
 * two renames leaves the first files new, the others old, none half written.
 */
export function replaceFiles(replacements: readonly Replacement[], check: () => void): void {
  const files = replacements.map((file) => ({ ...file, path: realpathSync(file.path) }));
  const waiting = new Set<string>();
  const done: Replacement[] = [];
  try {
    for (const { path, after } of files) {
      writeBeside(path, after);
      waiting.add(path);
    }
    check();
    for (const file of files) {
      renameSync(file.path + suffix, file.path);
      waiting.delete(file.path); // from here on the name beside the file is free for another run
      done.push(file);
    }
  } catch (error) {
    for (const { path, before } of done.reverse()) {
      writeBeside(path, before);
      renameSync(path + suffix, path);
    }
    throw error;
  } finally {
    for (const path of waiting) rmSync(path + suffix, { force: true });
  }
}

/** Creates the file anew, with the mode of the one that it will replace, so that two runs cannot write at once. */
function writeBeside(path: string, content: Buffer): void {
  const beside = path + suffix;
  try {
    writeFileSync(beside, content, { flag: 'wx', mode: statSync(path).mode, flush: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new BusyError(
        `another data:add is writing, or was killed while it did: if none runs, remove ${beside}`,
      );
    rmSync(beside, { force: true });
    throw error;
  }
}
