import { expect, test, vi } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { type TableName, tableNames } from '#lib/export/column.ts';
import { askApi, askRows } from '#tests/setup/ask-api.ts';
import { withSqlite } from '#tests/setup/databases.ts';
import { expectRows, fillUp, wordsOf } from '#tests/setup/expect-sheet.ts';
import { readPart, readSheet, readWorkbook } from '#tests/setup/read-xlsx.ts';

/** Their rows name no source. */
const withoutSources: readonly TableName[] = ['coverage', 'gaps', 'areas', 'changes', 'releases'];
const everyTable = tableNames.flatMap((name) => locales.map((locale) => [name, locale] as const));

async function ask(name: TableName, query = ''): Promise<Uint8Array> {
  return new Uint8Array(await (await askApi(`${name}.xlsx`, query)).arrayBuffer());
}

withSqlite('figures.xlsx and its like', 'dataset', () => {
  test.each(everyTable)('%s in %s: rows, dictionary and sources, each on its sheet', async (name, locale) => {
    const { title, columns } = wordsOf(name, locale);
    const isVietnamese = locale === 'vi';
    const book = readWorkbook(await ask(name, `?locale=${locale}`));

    const [header, ...rows] = readSheet(book, title);
    expect.soft(header, 'titles').toEqual(columns.map((column) => column.title));
    const expected = await askRows(`${name}.csv`);
    expect
      .soft(fillUp([header ?? [], ...rows]).slice(1), 'every cell of the CSV, typed')
      .toEqual(expectRows(name, locale, expected));

    const words = readSheet(book, isVietnamese ? 'Từ điển' : 'Dictionary').slice(1);
    expect
      .soft(
        words
          .filter((row) => row[5] === undefined)
          .map(([columnTitle, machine, , about]) => [columnTitle, machine, about]),
        'each column’s title, name and meaning',
      )
      .toEqual(columns.map((column) => [column.title, column.name, column.about]));
    expect
      .soft(
        words.filter((row) => row[5] !== undefined).map((row) => [row[1], row[5], row[6]]),
        'each code and its word',
      )
      .toEqual(
        columns.flatMap((column) =>
          (column.labels ?? []).map(({ value, label }) => [column.name, value, label]),
        ),
      );

    const sources = isVietnamese ? 'Nguồn' : 'Sources';
    const hasSources = !withoutSources.includes(name);
    expect.soft(book.SheetNames.filter((sheet) => sheet === sources)).toHaveLength(hasSources ? 1 : 0);
    const about = readSheet(book, isVietnamese ? 'Giới thiệu' : 'About').map(([item]) => item);
    if (!hasSources) expect.soft(about, 'says that it has no sheet of sources').toContain(sources);
    if (name === 'sources') expect.soft(book.SheetNames).toHaveLength(3);
  });

  test.each([
    ['figures', '?area=phia-bac&year=2021', 7],
    ['figures', '?region=phia-bac&area=ca-mau', 0],
    ['indicators', '?boundaries=2025&funding=total', null],
    ['claims', '?verdict=differs', null],
  ] as const)('%s%s has the rows of the same filters', async (name, query, count) => {
    const rows = await askRows(`${name}.csv`, query);
    if (count !== null) expect(rows).toHaveLength(count);
    const sheet = readSheet(readWorkbook(await ask(name, query)), wordsOf(name, 'vi').title);
    const [key] = wordsOf(name, 'vi').columns;
    expect(sheet.slice(1).map(([id]) => id)).toEqual(rows.map((row) => row[key?.name ?? '']));
  });

  test('is Vietnamese when not told', async () => {
    expect(readWorkbook(await ask('figures')).SheetNames).toEqual([
      'Số liệu',
      'Nguồn',
      'Từ điển',
      'Giới thiệu',
    ]);
    expect(readWorkbook(await ask('figures', '?locale=en')).SheetNames).toEqual([
      'Figures',
      'Sources',
      'Dictionary',
      'About',
    ]);
  });

  test('freezes the header, filters the rows, repeats the header in print', async () => {
    const bytes = await ask('figures', '?area=phia-bac&year=2021');
    const sheet = readPart(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:S8"/>');
    const widths = [...sheet.matchAll(/<col min="(\d+)" max="(\d+)" width="\d+"/g)];
    expect([widths.at(0)?.[1], widths.at(-1)?.[2]]).toEqual(['1', '19']);
    expect(readPart(bytes, 'xl/workbook.xml')).toMatch(
      />&apos;Số liệu&apos;!\$A:\$[A-Z],&apos;Số liệu&apos;!\$1:\$1</,
    );
  });

  test('writes amounts as numbers with grouped digits and days as days', async () => {
    const bytes = await ask('figures', '?area=phia-bac&year=2021');
    const formats = readFormats(bytes);
    const [, amount, published] = ['A', 'I', 'S'].map((column) => formats(`${column}2`));
    expect(amount).toBe('#,##0');
    expect(published).toBe('dd/mm/yyyy');
    expect(readFormats(await ask('figures', '?area=phia-bac&year=2021&locale=en'))('S2')).toBe('yyyy-mm-dd');
  });
});

/** The number format of a cell of the first sheet. */
function readFormats(bytes: Uint8Array) {
  const styles = readPart(bytes, 'xl/styles.xml');
  const builtIn: Record<string, string> = { 0: 'General', 1: '0', 3: '#,##0', 49: '@' };
  const own = [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)];
  const codes = { ...builtIn, ...Object.fromEntries(own.map(([, id, code]) => [id, code])) };
  const cellFormats = styles.slice(styles.indexOf('<cellXfs')).match(/<xf numFmtId="\d+"/g) ?? [];
  const sheet = readPart(bytes, 'xl/worksheets/sheet1.xml');
  return (address: string) => {
    const style = sheet.match(new RegExp(`<c r="${address}" s="(\\d+)"`))?.[1];
    return codes[cellFormats[Number(style)]?.match(/\d+/)?.[0] ?? ''];
  };
}

withSqlite('an answer in XLSX', 'dataset', (current) => {
  test('is a download that is not packed again', async () => {
    const response = await askApi('figures.xlsx', '?area=vinh-phuc', {
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': 'attachment; filename="khuyen-cong-figures-vinh-phuc.xlsx"',
    });
    expect(response.headers.has('content-encoding')).toBe(false);
  });

  test('is the same bytes for the same question, with the same tag, and 304 for who has them', async () => {
    const first = await askApi('indicators.xlsx', '?area=vinh-phuc,ha-noi');
    const again = await askApi('indicators.xlsx', '?area=vinh-phuc&area=ha-noi');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(again.headers.get('etag')).toBe(etag);
    const [bytes, sameBytes] = await Promise.all([first.arrayBuffer(), again.arrayBuffer()]);
    expect(Buffer.compare(new Uint8Array(bytes), new Uint8Array(sameBytes))).toBe(0);
    const known = await askApi('indicators.xlsx', '?area=vinh-phuc,ha-noi', {
      headers: { 'if-none-match': etag },
    });
    expect([known.status, await known.text()]).toEqual([304, '']);
    const english = await askApi('indicators.xlsx', '?area=vinh-phuc,ha-noi&locale=en', { method: 'HEAD' });
    expect(english.headers.get('etag')).not.toBe(etag);
  });

  test('answers HEAD without a body', async () => {
    const response = await askApi('figures.xlsx', '', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test.each([
    ['?locale=fr', { parameter: 'locale', value: 'fr', allowed: ['vi', 'en'] }],
    ['?bom=1', { parameter: 'bom' }],
    ['?area=phu-luong', { parameter: 'area', value: 'phu-luong' }],
  ])('refuses %s with a problem that names it', async (query, expected) => {
    const response = await askApi('figures.xlsx', query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject(expected);
  });

  /** Asks for all figures while imports come as they are read, each a release of its own; says how often they were read. */
  async function askDuringImports(imports: number) {
    const { figure, dataRelease } = current().database;
    const find = figure.findMany.bind(figure);
    let reads = 0;
    const read = vi.spyOn(figure, 'findMany').mockImplementation((async (asked: object) => {
      const rows = await find(asked);
      reads += 1;
      const number = (await dataRelease.count()) + 1;
      const counts = { added: 0, changed: 1, removed: 0 };
      const release = { number, contentHash: `another ${number}`, importedAt: new Date(), ...counts };
      if (reads <= imports) await dataRelease.create({ data: release });
      return rows;
    }) as never);
    const response = await askApi('figures.xlsx', imports === 1 ? '?from=1991' : '?from=1992');
    read.mockRestore();
    return { response, reads };
  }

  test('is begun anew when an import comes in the middle, rather than mix two releases', async () => {
    const { response, reads } = await askDuringImports(1);
    expect(response.status).toBe(200);
    expect(reads).toBeGreaterThan(1);
  });

  test('is refused for now when one import after the other comes in the middle', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { response } = await askDuringImports(Number.POSITIVE_INFINITY);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, expect.any(String)]);
    expect(log).toHaveBeenCalledOnce();
  });
});
