import { describe, expect, test } from 'vitest';
import { parseChangelog, pickNote, readChangelog } from './changelog.ts';
import { formatProblem } from './problem.ts';
import { dataFolder } from './read-dataset.ts';

const newest = { date: '2026-12-01', vi: 'Sửa', en: 'Corrected' };
const first = { date: '2026-11-23', vi: 'Bản đầu', en: 'First' };
const write = ({ date, vi, en }: typeof first) => `## ${date}\nvi: ${vi}\nen: ${en}\n`;
const problemsOf = (content: string) => parseChangelog(content, 'c.md').problems.map(formatProblem);

test('entries are read newest first, whatever stands above the first', () => {
  const content = `# Changes\n\nWords.\n\n${write(newest)}\n${write(first)}`;
  expect(parseChangelog(content, 'c.md')).toEqual({ entries: [newest, first], problems: [] });
});

test('a folder without the file has no entries', () => {
  expect(readChangelog('docs')).toEqual({ entries: [], problems: [] });
});

test('the changelog of record has no problem and an entry', () => {
  const { entries, problems } = readChangelog(dataFolder);
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThan(0);
});

test.each([
  ['## 2026-11-23\nvi: a\n', ['c.md:1: 2026-11-23 has no line "en: …"']],
  [
    '## 2026-11-23\nvi: a\u202eb\nen: a\n',
    ['c.md:2: has a mark that turns the direction of reading (U+202E): delete it'],
  ],
  [`${write(first)}free words\n`, ['c.md:4: is neither "## date" nor "vi: …" nor "en: …"']],
  [`${write(first)}${write(newest)}`, ['c.md:4: 2026-12-01 must be older than 2026-11-23 above it']],
  [`${write(first)}${write(first)}`, ['c.md:4: 2026-11-23 must be older than 2026-11-23 above it']],
  [`${write(first)}## yesterday\n`, ['c.md:4: is neither "## date" nor "vi: …" nor "en: …"']],
])('%j has problems', (content, problems) => {
  expect(problemsOf(content)).toEqual(problems);
});

describe('the note of a content', () => {
  test('is the newest entry', () => {
    expect(pickNote([newest, first], 'b', [{ noteDate: first.date, contentHash: 'a' }])).toEqual(newest);
  });

  test('is none when the newest entry already speaks of another content', () => {
    expect(pickNote([first], 'b', [{ noteDate: first.date, contentHash: 'a' }])).toBeNull();
  });

  test('is the same again when an older content comes back', () => {
    const earlier = [
      { noteDate: first.date, contentHash: 'a' },
      { noteDate: newest.date, contentHash: 'b' },
    ];
    expect(pickNote([first], 'a', earlier)).toEqual(first);
  });

  test('is none without entries', () => {
    expect(pickNote([], 'a', [])).toBeNull();
  });
});
