import { expect, test } from 'vitest';
import type { ExportedChange } from '#lib/domain/exported-row.ts';
import type { BundleContent } from './bundle-content.ts';
import { writeChanges } from './changes.ts';
import { collectChanges } from './collect-changes.ts';

const change: ExportedChange = {
  release: 2,
  releasedAt: '2026-12-01T00:00:00.000Z',
  file: 'figures',
  row: 'fabc',
  kind: 'changed',
  column: 'amount_vnd',
  before: '1',
  after: '2',
  position: 1,
};

async function write(number: number, rows: ExportedChange[], noteVi: string | null = null): Promise<string> {
  const release = { number, date: '2026-12-01', noteVi, noteEn: null, added: 3, changed: 1, removed: 0 };
  const changes = await collectChanges([rows.slice(0, 1), rows.slice(1)]);
  return writeChanges({ siteUrl: '', release, tables: [], changes } satisfies BundleContent);
}

test('the first release says that it added everything', async () => {
  expect(await write(1, [])).toBe(
    '# Bản dữ liệu 1 · Data version 1 (2026-12-01)\n\nBản đầu tiên: 3 dòng. The first version: 3 rows.\n',
  );
});

test('one added row is one', async () => {
  const release = {
    number: 2,
    date: '2026-12-01',
    noteVi: null,
    noteEn: null,
    added: 1,
    changed: 0,
    removed: 0,
  };
  const text = writeChanges({ siteUrl: '', release, tables: [], changes: [] });
  expect(text).toContain('Since version 1: 1 row added, 0 changed');
});

test('columns of one row stand together, an added row by its id alone', async () => {
  const text = await write(2, [
    change,
    { ...change, column: 'bound', before: 'exact', after: null },
    { ...change, row: 'fnew', kind: 'added', before: null, after: '7' },
    { ...change, row: 'fnew', kind: 'added', column: 'area', before: null, after: 'ha-noi' },
  ]);
  expect(text).toContain(
    '## figures\n\n- sửa · changed: `fabc`\n  - amount_vnd: `1` → `2`\n  - bound: `exact` → ∅\n- thêm · added: `fnew`\n',
  );
});

test('the note comes before the counts', async () => {
  expect(await write(2, [], 'Sửa một số.')).toMatch(/Sửa một số\.\n\nSo với bản 1: thêm 3 dòng/);
});

test('of more than 500 rows of a file the first are named and the others counted', async () => {
  const rows = Array.from({ length: 502 }, (_, index) => ({ ...change, row: `f${index}` }));
  const lines = (await write(2, rows)).split('\n');
  expect(lines.filter((line) => line.startsWith('- sửa'))).toHaveLength(500);
  expect(lines.at(-2)).toBe('- … và 2 dòng khác trong changes.csv · and 2 other rows in changes.csv');
});

test('a value cannot become markup', async () => {
  expect(await write(2, [{ ...change, before: 'a`\n# b' }])).toContain('`a # b` → `2`');
});
