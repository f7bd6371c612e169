// biome-ignore lint/style/noRestrictedImports: only here can every statement be heard before it is sent
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { beforeAll, expect, test, vi } from 'vitest';
import { getAreaPage } from '#lib/queries/get-area-page.ts';
import { getChecksPage } from '#lib/queries/get-checks-page.ts';
import { getComparePage } from '#lib/queries/get-compare-page.ts';
import { getCoveragePage } from '#lib/queries/get-coverage-page.ts';
import { getFigureList } from '#lib/queries/get-figure-list.ts';
import { getReleasePage } from '#lib/queries/get-release-page.ts';
import { getSourcePage } from '#lib/queries/get-source-page.ts';
import { readAreaFeed } from '#lib/queries/read-area-feed.ts';
import { readCheckFeed } from '#lib/queries/read-check-feed.ts';
import { searchSite } from '#lib/queries/search-site.ts';
import { askApi } from '#tests/setup/ask-api.ts';
import { currentDatabase, withSqlite } from '#tests/setup/databases.ts';

type Connection = Awaited<ReturnType<PrismaLibSql['connect']>>;
type Query = Parameters<Connection['queryRaw']>[0];

const asked = new Map<string, Query['args']>();
const connect = PrismaLibSql.prototype.connect;

vi.spyOn(PrismaLibSql.prototype, 'connect').mockImplementation(async function (this: PrismaLibSql) {
  const connection = listen(await connect.call(this));
  const start = connection.startTransaction.bind(connection);
  connection.startTransaction = async (level) => listen(await start(level));
  return connection;
});

function listen<Asked extends Pick<Connection, 'queryRaw'>>(connection: Asked): Asked {
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = (query) => {
    asked.set(query.sql, query.args);
    return queryRaw(query);
  };
  return connection;
}

/** Counts and lists of years, kept for all pages until an import: the database goes over an index of them once for a release. */
const oncePerRelease = /GROUP BY|COUNT\(/;
const scan = /SCAN (main\.)?(Figure|Claim|RowChange)\b/;

/** Release 2: one figure without its caveats. */
async function keepOneChange(): Promise<void> {
  const { database } = currentDatabase();
  const figure = await database.figure.findFirstOrThrow({ where: { areaId: 'nghe-an' } });
  const { areaId: area, sourceId: source, amountVnd, stepVnd, cellKey, position, ...row } = figure;
  const text = { ...row, area, source, amountVnd: `${amountVnd}`, stepVnd: `${stepVnd}`, caveats: [] };
  const count = { tableName: 'figures', kind: 'changed' } as const;
  const before = JSON.stringify(text);
  await database.dataRelease.create({
    data: {
      number: 2,
      contentHash: 'made up',
      importedAt: new Date(),
      added: 0,
      changed: 1,
      removed: 0,
      changes: { create: [{ ...count, rowId: figure.id, position: 1, before, after: before }] },
      counts: { create: [{ ...count, rows: 1, lines: 1 }] },
    },
  });
}

withSqlite('what a page reads of a dataset of any size', 'dataset', (current) => {
  beforeAll(keepOneChange);

  test.each<[string, () => Promise<unknown>]>([
    ['the page of a province', () => getAreaPage('nghe-an')],
    ['a comparison', () => getComparePage({ areas: 'nghe-an,ha-tinh' })],
    ['the checks', () => getChecksPage({})],
    ['the checks of a region and a year', () => getChecksPage({ region: 'phia-bac', year: '2021' })],
    ['the coverage', () => getCoveragePage({})],
    ['a search', () => searchSite('nghe an 2018')],
    ['the figures of an area', () => getFigureList('area', 'nghe-an', 1)],
    ['the page of a source', () => getSourcePage('arit-2009-ninh-binh')],
    ['the page of a release', () => getReleasePage(1, 1)],
    ['the feed of an area', () => readAreaFeed('nghe-an')],
    ['the feed of checks', () => readCheckFeed()],
    [
      'the figures of an area for programs',
      async () => (await askApi('figures.csv', '?area=nghe-an')).text(),
    ],
    [
      'the figures of a source for programs',
      async () => (await askApi('figures.csv', '?source=arit-2009-ninh-binh')).text(),
    ],
    [
      'the indicators of an area for programs',
      async () => (await askApi('indicators.csv', '?area=nghe-an')).text(),
    ],
  ])('%s is found by indexes', async (_, ask) => {
    asked.clear();
    await ask();
    const { database } = current();
    const scanning: string[] = [];
    const queries = [...asked].filter(([sql]) => /^(SELECT|WITH)/.test(sql));
    for (const [sql, args] of queries) {
      const plan = await database.$queryRawUnsafe<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, ...args);
      if (plan.some(({ detail }) => scan.test(detail)) && !oncePerRelease.test(sql)) scanning.push(sql);
    }
    expect(queries.length).toBeGreaterThan(0);
    expect(scanning).toEqual([]);
  });

  test('percentages for programs are checked with the figures of their cells, not of their areas', async () => {
    asked.clear();
    await (await askApi('claims.csv')).text();
    const figures = [...asked.keys()].filter((sql) => /FROM\W+(main\W+)?Figure\b/.test(sql));
    expect(figures).not.toEqual([]);
    expect(figures.filter((sql) => !/WHERE.*\bcellKey\W+IN/s.test(sql))).toEqual([]);
  });
});
