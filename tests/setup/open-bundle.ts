import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ensureBundle } from '#lib/api/ensure-bundle.ts';
import { readBundle } from '#lib/queries/read-bundle.ts';
import { listFiles, unpackFile } from '#lib/queries/unpack-bundle.ts';

/** The kept bundle of the newest release with its files as texts by name. */
export async function openBundle() {
  const ensured = await ensureBundle();
  const bundle = ensured && (await readBundle(ensured.sha256));
  if (!bundle) throw new Error('There is no data to make a bundle of');
  const files = new Map(
    listFiles(bundle.bytes).map(({ name }) => [
      name,
      Buffer.from(unpackFile(bundle.bytes, name) ?? []).toString(),
    ]),
  );
  return { ...bundle, files, read: (name: string) => readFile(files, name) };
}

/** Files in a folder of their own until the test ends. */
export function writeFolder(files: ReadonlyMap<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  return folder;
}

function readFile(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`The bundle has no ${name}`);
  return text;
}
