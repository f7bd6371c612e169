import { expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { type TableName, tableNames } from '#lib/export/column.ts';
import { askApi, askRows } from '#tests/setup/ask-api.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { expectRows, fillUp, wordsOf } from '#tests/setup/expect-sheet.ts';
import { readSheet, readWorkbook } from '#tests/setup/read-xlsx.ts';

const everyTable = tableNames.flatMap((name) => locales.map((locale) => [name, locale] as const));

async function ask(name: TableName, query = ''): Promise<Uint8Array> {
  return new Uint8Array(await (await askApi(`${name}.xlsx`, query)).arrayBuffer());
}

withDatabases('the sheets beside the rows', 'dataset', () => {
  test('figures bring the sources that they name, as sources.csv has them, with links', async () => {
    const query = '?area=phia-bac&year=2021';
    const book = readWorkbook(await ask('figures', query));
    const named = new Set((await askRows('figures.csv', query)).map(({ source }) => source));
    const expected = (await askRows('sources.csv')).filter(({ source }) => named.has(source));
    expect(fillUp(readSheet(book, 'Nguồn')).slice(1)).toEqual(expectRows('sources', 'vi', expected));
    expect(book.Sheets.Nguồn?.D2.l.Target).toBe(expected[0]?.url);
  });

  test('indicators bring the sources of the figures that they rest on', async () => {
    const query = '?area=vinh-phuc,ha-noi&from=2015';
    const figures = new Map((await askRows('figures.csv')).map(({ figure, source }) => [figure, source]));
    const rows = await askRows('indicators.csv', query);
    const ids = rows.flatMap((row) =>
      ['plan_figure', 'actual_figure', 'plan_base_figure', 'actual_base_figure'].flatMap(
        (column) => row[column]?.split(';').filter(Boolean) ?? [],
      ),
    );
    const expected = [...new Set(ids.map((id) => figures.get(id)))].sort();
    const sheet = readSheet(readWorkbook(await ask('indicators', query)), 'Nguồn');
    expect(expected.length).toBeGreaterThan(1);
    expect(
      sheet
        .slice(1)
        .map(([id]) => id)
        .sort(),
    ).toEqual(expected);
  });

  test.each(['coverage', 'gaps', 'areas', 'changes', 'releases'] as const)(
    '%s says that it has no sheet of sources',
    async (name) => {
      const book = readWorkbook(await ask(name));
      expect(book.SheetNames).not.toContain('Nguồn');
      expect(readSheet(book, 'Giới thiệu').map(([item]) => item)).toContain('Nguồn');
    },
  );

  test('sources are their own sheet of sources', async () => {
    expect(readWorkbook(await ask('sources')).SheetNames).toEqual(['Nguồn', 'Từ điển', 'Giới thiệu']);
  });

  test.each(everyTable)(
    'the dictionary of %s in %s ties every title and word to its name and code',
    async (name, locale) => {
      const { columns } = wordsOf(name, locale);
      const book = readWorkbook(await ask(name, `?locale=${locale}`));
      const rows = readSheet(book, locale === 'vi' ? 'Từ điển' : 'Dictionary').slice(1);
      const ofColumns = rows.filter((row) => row[5] === undefined);
      expect(ofColumns.map(([title, machine, , about]) => [title, machine, about])).toEqual(
        columns.map((column) => [column.title, column.name, column.about]),
      );
      const ofCodes = rows.filter((row) => row[5] !== undefined);
      expect(ofCodes.map((row) => [row[1], row[5], row[6]])).toEqual(
        columns.flatMap((column) =>
          (column.labels ?? []).map(({ value, label }) => [column.name, value, label]),
        ),
      );
    },
  );

  test('says what was asked, of which release, under which licence and how to cite it', async () => {
    const query = '?year=2021,2022&area=phia-bac&locale=en';
    const about = Object.fromEntries(readSheet(readWorkbook(await ask('figures', query)), 'About'));
    expect(about).toMatchObject({
      Table: 'Figures',
      'Data version': expect.stringMatching(/^Version 1, \d+ \w+ \d{4}$/),
      'Address of this file':
        'http://localhost:3000/api/v1/figures.xlsx?area=phia-bac&year=2021&year=2022&locale=en',
      Licence: expect.stringContaining('https://creativecommons.org/licenses/by/4.0/'),
      'How to cite': expect.stringContaining('http://localhost:3000/api/v1/figures.xlsx?area=phia-bac'),
    });
  });
});
