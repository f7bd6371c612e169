import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblem } from '#lib/dataset/problem.ts';
import { readDataset } from '#lib/dataset/read-dataset.ts';

/** The northern region of 2021 and 2022 and three of its provinces, taken from data/. */
export const northern = join(import.meta.dirname, '..', 'fixtures', 'dataset', 'northern');

export type Edits = Record<string, (text: string) => string | Buffer>;

/** A copy of the northern dataset with some files changed or added, removed when the test ends. */
export function copyNorthern(edits: Edits = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-dataset-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(northern, folder, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    writeFileSync(path, edit(existsSync(path) ? readFileSync(path, 'utf8') : ''));
  }
  return folder;
}

/** The problems of the northern dataset with some files changed, as printed but without the folder. */
export async function problemsAfter(edits: Edits): Promise<string[]> {
  const folder = copyNorthern(edits);
  const { problems } = await readDataset(folder);
  return problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ''));
}

/** An edit that replaces `from`, which the file must have. */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The file does not have: ${from}`);
    return text.replace(from, to);
  };
}
