import { expect, test } from 'vitest';
import { tableNames } from '#lib/export/column.ts';
import { askApi } from '#tests/setup/ask-api.ts';
import { withDatabases } from '#tests/setup/databases.ts';

// Every table has the same bytes on both databases. So suites about a format, which begins where the rows end, run on one (withSqlite).

/** Each file as the first database gave it. */
const first = new Map<string, string>();

const files = [...tableNames.map((name) => [name, ''] as const), ['indicators', '?boundaries=2025'] as const];

withDatabases('the files of every table', 'dataset', () => {
  test.each(files)('%s.csv%s has rows, the same on both databases', async (name, query) => {
    const response = await askApi(`${name}.csv`, query);
    expect(response.status).toBe(200);
    // Each database was filled in its own second, and its bundle made then or never.
    const text = (await response.text()).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');
    // The first release has no changes.
    expect(text.trimEnd().split('\n').length).toBeGreaterThan(name === 'changes' ? 0 : 1);
    expect(text).toBe(first.get(name + query) ?? text);
    first.set(name + query, text);
  });
});
