import { expect, test } from 'vitest';
import { askApi } from '#tests/setup/ask-api.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { parseRows, readDataRows } from '#tests/setup/read-csv.ts';

withDatabases('areas.csv', 'dataset', () => {
  test('tells the regions of every area, and which of them are our reading', async () => {
    const members = Map.groupBy(readDataRows('area-members.csv'), ({ area }) => area);
    const regionsOf = (area: string | undefined, isTold: (certainty: string | undefined) => boolean) =>
      (members.get(area) ?? []).filter(({ certainty }) => isTold(certainty)).map(({ region }) => region);
    const rows = parseRows(await (await askApi('areas.csv')).text());
    expect(rows.filter(({ inferred_regions }) => inferred_regions).length).toBeGreaterThan(0);
    expect(rows.map(({ area, regions, inferred_regions }) => [area, regions, inferred_regions])).toEqual(
      readDataRows('areas.csv').map(({ area }) => [
        area,
        regionsOf(area, () => true).join(';'),
        regionsOf(area, (certainty) => certainty === 'inferred').join(';'),
      ]),
    );
  });
});
