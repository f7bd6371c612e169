import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { getArea } from '#lib/queries/get-area.ts';
import { getYearMap } from '#lib/queries/get-year-map.ts';
import { searchSite } from '#lib/queries/search-site.ts';
import { formatSuggestions } from '#lib/search/format-suggestions.ts';
import { askApi, askRows } from '#tests/setup/ask-api.ts';
import { withSqlite } from '#tests/setup/databases.ts';
import { copyNorthern, type Edits, northern } from '#tests/setup/dataset-folder.ts';

/** The northern dataset with Vĩnh Phúc under an id and names that every JavaScript object has. */
const renamed: Edits = Object.fromEntries(
  readdirSync(northern)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => [
      file,
      (text: string) =>
        text.replaceAll(/\bvinh-phuc\b/g, 'constructor').replaceAll(/Vĩnh Phúc|Vinh Phuc/g, 'Constructor'),
    ]),
);

withSqlite('an area with the id "constructor"', 'migrated', (current) => {
  test('is imported as any other', async () => {
    const { changes } = await importDataset(
      current().database,
      await readValidDataset(copyNorthern(renamed)),
    );
    expect(changes?.areas.added).toContain('constructor');
    // Of its own: test files share what they import, and what another one asked for would be remembered.
    vi.resetModules();
    const { isKnownSlug } = await import('#lib/queries/known-slugs.ts');
    expect(await isKnownSlug('provinces', 'constructor')).toBe(true);
    for (const id of ['tostring', 'valueof', '__proto__'])
      expect(await isKnownSlug('provinces', id)).toBe(false);
  });

  test('has its page, its place on the map of a year, and no neighbours', async () => {
    const page = await getArea('constructor');
    expect(page?.figures.length).toBeGreaterThan(0);
    const map = await getYearMap({ year: 2021, measure: 'actual', funding: 'total' }, 'reported');
    const shown = [...map.classes.flatMap(({ units }) => units), ...map.notComparable];
    expect([...shown.map(({ area }) => area.id), ...map.nothing.map(({ id }) => id)]).toContain(
      'constructor',
    );
  });

  test('is found by its name and suggested with its figures', async () => {
    const result = await searchSite('constructor 2021');
    expect(result.found.asked).toEqual(['constructor']);
    expect(result.answers.map(({ area }) => area.id)).toEqual(['constructor']);
    const suggestions = await formatSuggestions(result, 'vi');
    expect(JSON.stringify(suggestions)).toContain('/vi/provinces/constructor');
  });

  test.each(['figures', 'indicators', 'coverage'])('is filtered by in %s.csv', async (table) => {
    const rows = await askRows(`${table}.csv`, '?area=constructor');
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ area }) => area))).toEqual(new Set(['constructor']));
  });

  test.each(['constructor=1', '__proto__=1', 'area=tostring', 'area=__proto__'])(
    '?%s is a wrong parameter, and named',
    async (query) => {
      const response = await askApi('figures.csv', `?${query}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ parameter: query.split('=')[0] });
    },
  );
});
