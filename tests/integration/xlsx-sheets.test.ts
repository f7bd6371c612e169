import { expect, test } from 'vitest';
import type { TableName } from '#lib/export/column.ts';
import { askApi, askRows } from '#tests/setup/ask-api.ts';
import { withSqlite } from '#tests/setup/databases.ts';
import { expectRows, fillUp } from '#tests/setup/expect-sheet.ts';
import { readSheet, readWorkbook } from '#tests/setup/read-xlsx.ts';

async function ask(name: TableName, query = ''): Promise<Uint8Array> {
  return new Uint8Array(await (await askApi(`${name}.xlsx`, query)).arrayBuffer());
}

withSqlite('the sheets beside the rows', 'dataset', () => {
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
