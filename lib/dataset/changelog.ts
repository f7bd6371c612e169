import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { findUnseen } from './visible-text.ts';

/** What data/CHANGELOG.md says of one version of the data; `date` is ISO and names the entry. */
export type ChangelogEntry = { date: string; vi: string; en: string };

const fileName = 'CHANGELOG.md';
const heading = /^## (\d{4}-\d{2}-\d{2}(?:\.\d+)?)$/;
const text = /^(vi|en): (.+)$/;

/** Reads the entries of a dataset folder, newest first as they stand there; none when the folder has no such file. */
export function readChangelog(folder: string): { entries: ChangelogEntry[]; problems: Problem[] } {
  const file = join(folder, fileName);
  return existsSync(file) ? parseChangelog(readFileSync(file, 'utf8'), file) : { entries: [], problems: [] };
}

/**
 * Parses headings `## 2026-11-23` (a second one of a day: `## 2026-11-23.2`), newest first, each followed by a line `vi: …` and a line `en: …`. Every line
 * after the first heading that is neither, a missing text and an order that does not fall are problems.
 */
export function parseChangelog(
  content: string,
  file: string,
): { entries: ChangelogEntry[]; problems: Problem[] } {
  const entries: (ChangelogEntry & { line: number })[] = [];
  const problems: Problem[] = [];
  const report = (line: number, message: string) => problems.push({ file, line, column: '', message });
  content.split(/\r?\n/).forEach((line, index) => {
    const date = heading.exec(line)?.[1];
    const entry = entries.at(-1);
    if (date) {
      if (entry && entry.date <= date) report(index + 1, `${date} must be older than ${entry.date} above it`);
      entries.push({ date, vi: '', en: '', line: index + 1 });
      return;
    }
    if (!entry || line.trim() === '') return;
    const [, language, words = ''] = text.exec(line) ?? [];
    const unseen = findUnseen(words);
    if (unseen) report(index + 1, `has ${unseen}: delete it`);
    if (language === 'vi' || language === 'en') entry[language] = words.trim();
    else report(index + 1, 'is neither "## date" nor "vi: …" nor "en: …"');
  });
  for (const { date, line, ...texts } of entries)
    for (const language of ['vi', 'en'] as const)
      if (!texts[language]) report(line, `${date} has no line "${language}: …"`);
  return { entries: entries.map(({ line, ...entry }) => entry), problems };
}

type Noted = { noteDate: string | null; contentHash: string };

/**
 * The note of a content: the newest entry, unless an earlier release of another content bears it already, since it then speaks of that one. Null when there is
 * none.
 */
export function pickNote(
  entries: readonly ChangelogEntry[],
  contentHash: string,
  earlier: readonly Noted[],
): ChangelogEntry | null {
  const [newest] = entries;
  const isTaken = earlier.some(
    (release) => release.noteDate === newest?.date && release.contentHash !== contentHash,
  );
  return newest && !isTaken ? newest : null;
}
