import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Locale, locales } from '#i18n/locales.ts';
import { resources } from '#lib/api/resources.ts';
import { type ColumnKind, type TableName, tableNames } from '#lib/export/column.ts';
import { askApi, askRows } from '#tests/setup/ask-api.ts';
import { withSqlite } from '#tests/setup/databases.ts';
import { hasLibreOffice, openInLibreOffice } from '#tests/setup/open-in-libreoffice.ts';

const delimiters: Record<Locale, string> = { vi: ';', en: ',' };
const other: Record<Locale, Locale> = { vi: 'en', en: 'vi' };
const measured: readonly ColumnKind[] = ['amount', 'percent', 'points', 'count', 'year'];
/** Every table, and the indicators of today's map, which are other rows. */
const asked: [string, TableName, string][] = [
  ...tableNames.map((name): [string, TableName, string] => [name, name, '']),
  ['indicators-2025', 'indicators', 'boundaries=2025&'],
];

withSqlite('a CSV for Excel', 'dataset', () => {
  test('says in its name for which Excel it is, and begins with the byte-order mark', async () => {
    const response = await askApi('indicators.csv', '?area=phia-bac&excel=vi');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="khuyen-cong-indicators-phia-bac.excel-vi.csv"',
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('the CSV for programs is the same bytes as ever: commas, points, no thousands', async () => {
    const text = await (await askApi('indicators.csv', '?bom=1')).text();
    const plain = await (await askApi('indicators.csv')).text();
    expect(text).toBe(plain);
    expect(plain).toMatch(/,\d{2}\.\d{6},/);
  });
});

const isThere = await hasLibreOffice();
if (!isThere) {
  const message = 'LibreOffice is not on this machine (Debian: libreoffice-calc-nogui)';
  if (process.env.REQUIRE_LIBREOFFICE === '1')
    test('CSV for Excel, opened', () => {
      throw new Error(`${message}, but REQUIRE_LIBREOFFICE=1`);
    });
  else test.skip(`CSV for Excel, opened (skipped: ${message})`, () => {});
} else withSqlite('a CSV for Excel, opened in LibreOffice', 'dataset', openAll);

function openAll() {
  const folders: string[] = [];
  const opened: Partial<Record<Locale, Map<string, unknown[][]>>> = {};

  beforeAll(async () => {
    for (const language of locales) {
      const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-excel-'));
      folders.push(folder);
      for (const [file, table, query] of asked)
        writeFileSync(join(folder, `${file}.csv`), await ask(table, `${query}excel=${language}`));
      const numbers = await readDecimals(other[language]);
      writeFileSync(join(folder, 'foreign.csv'), numbers.map((number) => `"${number}"\r\n`).join(''));
      opened[language] = await openInLibreOffice(folder, language, delimiters[language]);
    }
  }, 300_000);
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  test.each(locales.flatMap((language) => asked.map((file) => [language, ...file] as const)))(
    'with the settings of %s %s has every number and text of the CSV for programs',
    async (language, file, table, query) => {
      const { columns } = resources[table].table;
      const [header, ...rows] = opened[language]?.get(`${file}.csv`) ?? [];
      const expected = await askRows(`${table}.csv`, `?${query}`);
      expect(header).toEqual(columns.map(({ name }) => name));
      expect(rows).toHaveLength(expected.length);
      const wrong = expected.flatMap((row, index) =>
        columns
          .map(({ name, kind, list }, place) => ({
            name,
            kind,
            list,
            cell: rows[index]?.[place],
            text: row[name] ?? '',
          }))
          .filter(({ kind, list, cell, text }) => !isSame(cell, text, measured.includes(kind) && !list)),
      );
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );

  test.each(locales)(
    'with the settings of %s a number of the other language stays a text or is read as what it is',
    async (language) => {
      const written = await readDecimals(other[language]);
      const cells = (opened[language]?.get('foreign.csv') ?? []).map(([cell]) => cell);
      expect(written.length).toBeGreaterThan(300);
      expect(cells).toHaveLength(written.length);
      const wrong = written
        .map((text, index) => ({ text, cell: cells[index] }))
        .filter(({ text, cell }) => cell !== text && cell !== toNumber(text, other[language]));
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
}

function toNumber(written: string, language: Locale): number {
  const [thousands, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  return Number(written.replaceAll(thousands, '').replace(decimal, '.'));
}

/** Whether a cell says what the text of the CSV for programs says; a column of numbers has numbers alone. */
function isSame(cell: unknown, text: string, isNumber: boolean): boolean {
  if (text === '') return cell === undefined;
  if (typeof cell === 'number') return cell === Number(text);
  if (isNumber) return false;
  if (cell instanceof Date) return cell.getTime() === new Date(text).getTime();
  if (typeof cell === 'boolean') return String(cell) === text;
  return cell === text || cell === `'${text}`;
}

async function ask(table: TableName, query: string): Promise<Uint8Array> {
  return new Uint8Array(await (await askApi(`${table}.csv`, `?${query}`)).arrayBuffer());
}

/** Every decimal that a CSV for an Excel of this language has. */
async function readDecimals(language: Locale): Promise<string[]> {
  const texts = await Promise.all(
    asked.map(async ([, table, query]) =>
      Buffer.from(await ask(table, `${query}excel=${language}`)).toString(),
    ),
  );
  const form =
    language === 'vi'
      ? /(?<=[;\n])-?\d{1,3}(?:\.\d{3})+,\d+(?=[;\r])/g
      : /(?<=")-?\d{1,3}(?:,\d{3})+\.\d+(?=")/g;
  return [...new Set(texts.flatMap((text) => text.match(form) ?? []))];
}
