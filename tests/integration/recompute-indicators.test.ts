import { beforeAll, expect, test } from 'vitest';
import { chooseShown, groupRivals } from '#tests/naive/choose-shown.ts';
import { compareRows } from '#tests/naive/compare-rows.ts';
import type { PrintedRow, Published } from '#tests/naive/published.ts';
import { maps, recomputeIndicators } from '#tests/naive/recompute-indicators.ts';
import { withSqlite } from '#tests/setup/databases.ts';
import { type CsvRow, pick, readDataRows } from '#tests/setup/read-csv.ts';
import { readIndicators, readPublished } from '#tests/setup/read-published.ts';

// The proof of indicators.csv: every row of it recomputed from figures.csv by a second implementation, tests/naive.

let published: Published;

withSqlite('the published tables, recomputed', 'dataset', () => {
  beforeAll(async () => {
    published = await readPublished();
  });

  test('figures.csv has every row of the file once, to the đồng', () => {
    const { figure: _, ...columns } = { figure: '', ...readDataRows('figures.csv')[0] };
    const toTexts = (rows: readonly CsvRow[]) =>
      pick(rows, Object.keys(columns)).map((cells) => cells.join('|'));
    const rows = readDataRows('figures.csv');
    expect(rows.length).toBeGreaterThan(500);
    expect(toTexts(published.figures).sort()).toEqual(toTexts(rows).sort());
    expect(new Set(published.figures.map(({ figure }) => figure)).size).toBe(rows.length);
  });

  test('figures.csv calls shown what the rules choose', () => {
    const chosen = groupRivals(published.figures).map((rivals) => chooseShown(rivals, published.sources));
    const called = published.figures.filter(({ shown }) => shown === 'true');
    const ids = (figures: PrintedRow[]) => figures.map(({ figure }) => figure).sort();
    expect(ids(called)).toEqual(ids(chosen));
    expect(called.length).toBeLessThan(published.figures.length);
  });

  test.each(maps)('every row of indicators.csv on the map "%s" is what figures.csv gives', async (map) => {
    const rows = await readIndicators(map);
    expect(rows.length).toBeGreaterThan(100);
    expect(compareRows(rows, recomputeIndicators(published, map))).toEqual([]);
  });
});

withSqlite('the comparison fails', 'dataset', () => {
  beforeAll(async () => {
    published = await readPublished();
  });

  test.each(maps)('on the map "%s" when any cell of a row is another', async (map) => {
    const rows = await readIndicators(map);
    const recomputed = recomputeIndicators(published, map);
    for (const column of Object.keys(rows[0] ?? {})) {
      const index = rows.findIndex((row) => row[column] !== '');
      const changed = rows.map((row, place) => (place === index ? change(row, column) : row));
      expect(compareRows(changed, recomputed).join(), column).toMatch(/ is /);
      const emptied = rows.map((row, place) => (place === index ? { ...row, [column]: '' } : row));
      expect(compareRows(emptied, recomputed), column).not.toEqual([]);
    }
  });

  test('when a row is missing, too many or there twice', async () => {
    const [first = {}, ...rest] = await readIndicators('reported');
    const recomputed = recomputeIndicators(published, 'reported');
    const differences = (rows: CsvRow[]) => compareRows(rows, recomputed).length;
    expect(differences(rest)).toBe(1);
    expect(differences([first, first, ...rest])).toBe(1);
    expect(differences([first, { ...first, year: '1990' }, ...rest])).toBe(1);
  });

  test('when any figure that a row rests on is a đồng more, or is not there', async () => {
    const rows = await readIndicators('reported');
    const names = ['plan_figure', 'actual_figure', 'plan_base_figure', 'actual_base_figure'];
    const used = new Set(pick(rows, names).flatMap((ids) => ids.flatMap((id = '') => id.split(';'))));
    used.delete('');
    expect(used.size).toBeGreaterThan(200);
    for (const id of used) {
      expect(
        compareAfter(rows, id, (figure) => [aDongMore(figure)]),
        `${id} changed`,
      ).not.toEqual([]);
      expect(
        compareAfter(rows, id, () => []),
        `${id} removed`,
      ).not.toEqual([]);
    }
  });
});

/** The differences in the rows of one figure's area when that figure is replaced. */
function compareAfter(rows: CsvRow[], id: string, replace: (figure: PrintedRow) => PrintedRow[]): string[] {
  const figures = published.figures.flatMap((figure) => (figure.figure === id ? replace(figure) : figure));
  const area = published.figures.find(({ figure }) => figure === id)?.area;
  const areas = published.areas.filter((row) => row.area === area);
  const recomputed = recomputeIndicators({ ...published, figures, areas }, 'reported');
  return compareRows(
    rows.filter((row) => row.area === area),
    recomputed,
  );
}

function aDongMore(figure: PrintedRow): PrintedRow {
  return { ...figure, amount_vnd: String(BigInt(figure.amount_vnd) + 1n) };
}

/** The row with the smallest change of a cell: the last digit of a number, a letter of a text. */
function change(row: CsvRow, column: string): CsvRow {
  const cell = row[column] ?? '';
  const last = Number(cell.at(-1));
  return { ...row, [column]: `${cell.slice(0, -1)}${Number.isNaN(last) ? 'x' : (last + 5) % 10}` };
}
