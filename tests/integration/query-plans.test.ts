// biome-ignore lint/style/noRestrictedImports: only here can every statement be heard before it is sent
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { beforeAll, expect, test, vi } from 'vitest';
import { askApi } from '#tests/setup/ask-api.ts';
import { currentDatabase, withSqlite } from '#tests/setup/databases.ts';
import { listAskedQueries } from '#tests/setup/list-asked-queries.ts';
import { queryAsks } from '#tests/setup/query-asks.ts';

type Connection = Awaited<ReturnType<PrismaLibSql['connect']>>;
type Statement = Parameters<Connection['queryRaw']>[0];

/** What was asked since it was cleared, and how many figures came of it. */
const heard = { statements: new Map<string, Statement['args']>(), figures: 0 };
const connect = PrismaLibSql.prototype.connect;

vi.spyOn(PrismaLibSql.prototype, 'connect').mockImplementation(async function (this: PrismaLibSql) {
  const connection = listen(await connect.call(this));
  const start = connection.startTransaction.bind(connection);
  connection.startTransaction = async (level) => listen(await start(level));
  return connection;
});

function listen<Asked extends Pick<Connection, 'queryRaw'>>(connection: Asked): Asked {
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (statement) => {
    heard.statements.set(statement.sql, statement.args);
    const answer = await queryRaw(statement);
    if (/^SELECT `main`\.`Figure`/.test(statement.sql)) heard.figures += answer.rows.length;
    return answer;
  };
  return connection;
}

/** Tables that grow with what is printed and with each import. */
const scan = /SCAN (main\.)?(Figure|Caveat|Claim|Note|Population|RowChange|CheckRow|CoverageCell)\b/;

/** Why a query may go over a whole table, or read half of all figures; what is not so, or no longer, fails. */
const whole: Readonly<Record<string, string>> = {
  'getChecksPage({})': 'counts the rows of each list over the index that they are ordered by',
  'getChecksPage({"region":"phia-bac","year":"2021"})': 'counts the rows of each list, whatever is chosen',
  'getDataPage()': 'first and last year of all figures, over the index of years',
  'readDatasetSpan()': 'first and last year of all figures, over the index of years',
  'getSourcesPage("", 1)': 'numbers of inhabitants are counted for each source, over their index',
  'listSources()': 'numbers of inhabitants are counted for each source, over their index',
  'readSources()': 'numbers of inhabitants are counted for each source, over their index',
  'searchSite("nghe an 2018")': 'the index of names counts what each source has',
  'searchSite("hội nghị")': 'the index of names counts what each source has',
  'listIndicatorsForExport({})': 'the file has a row of every figure',
  'listSourcesForExport({})': 'the file counts what each source has, over indexes',
};

/** What is taken of lib/queries that asks nothing of the dataset: the database's state, caches, bounds, unpacked files, what is written. */
const noQueries = [
  'ImportCameError',
  'cacheDataset',
  'closeDatabase',
  'countTableRows',
  'datasetTag',
  'findPassingReason',
  'keepBundle',
  'keepToOneRelease',
  'listFiles',
  'mostChanges',
  'mostReleases',
  'mostRows',
  'mostVerdicts',
  'readCoverageFunding',
  'unpackFile',
];

/** Release 2: one figure without its caveats, with rows as if they had been computed of it. */
async function keepOneChange(): Promise<void> {
  const { database } = currentDatabase();
  const figure = await database.figure.findFirstOrThrow({ where: { areaId: 'nghe-an' } });
  const { areaId: area, sourceId: source, amountVnd, stepVnd, cellKey, position, ...row } = figure;
  const text = { ...row, area, source, amountVnd: `${amountVnd}`, stepVnd: `${stepVnd}`, caveats: [] };
  await database.computedState.update({ where: { id: 1 }, data: { release: 2 } });
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
      changes: { create: [{ ...count, rowId: figure.id, areaId: area, position: 1, before, after: before }] },
      counts: { create: [{ ...count, rows: 1, lines: 1 }] },
    },
  });
}

type Ask = (...values: readonly unknown[]) => unknown;
const modules = import.meta.glob<Record<string, Ask>>('../../lib/queries/*.ts');

async function findQuery(name: string): Promise<Ask> {
  const own = Object.entries(modules).filter(([file]) => !file.endsWith('.test.ts'));
  const loaded = await Promise.all(own.map(([, load]) => load()));
  const query = loaded.find((module) => name in module)?.[name];
  if (!query) throw new Error(`lib/queries has no ${name}`);
  return query;
}

async function readToTheEnd(answer: unknown): Promise<void> {
  const isStream = typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
  if (!isStream) await answer;
  else for await (const _ of answer as AsyncIterable<unknown>);
}

test('each query that is asked from outside is tried here', () => {
  expect([...Object.keys(queryAsks), ...noQueries].sort()).toEqual(listAskedQueries());
});

const asks = Object.entries(queryAsks).flatMap(([name, ways]) =>
  ways.map((values): [string, string, readonly unknown[]] => [
    `${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`,
    name,
    values,
  ]),
);

withSqlite('what a query reads of a dataset of any size', 'dataset', (current) => {
  beforeAll(keepOneChange);

  test.each(asks)('%s finds by indexes what it shows', async (ask, name, values) => {
    const query = await findQuery(name);
    Object.assign(heard, { statements: new Map(), figures: 0 });
    await readToTheEnd(query(...values));
    const { database } = current();
    const { statements, figures } = heard;
    const scanning: string[] = [];
    for (const [sql, args] of statements) {
      if (!/^\s*(SELECT|WITH)/.test(sql)) continue;
      const plan = await database.$queryRawUnsafe<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, ...args);
      if (plan.some(({ detail }) => scan.test(detail))) scanning.push(sql);
    }
    if (figures > (await database.figure.count()) / 2) scanning.push(`${figures} figures`);
    if (ask in whole) expect(scanning, 'no longer an exception: delete its line').not.toEqual([]);
    else expect(scanning).toEqual([]);
  });

  test('what was done to an area comes out of the history in its order, and nothing is sorted', async () => {
    const query = await findQuery('readAreaFeed');
    heard.statements.clear();
    await query('nghe-an');
    const history = [...heard.statements].filter(([sql]) => /FROM\W+(main\W+)?RowChange\b/.test(sql));
    expect(history).toHaveLength(1);
    for (const [sql, args] of history) {
      const plan = await current().database.$queryRawUnsafe<{ detail: string }[]>(
        `EXPLAIN QUERY PLAN ${sql}`,
        ...args,
      );
      expect(plan.map(({ detail }) => detail)).toEqual([
        expect.stringMatching(/^SEARCH .*RowChange_areaId_release_position_idx/),
      ]);
    }
  });

  test('percentages for programs are checked with the figures of their cells, not of their areas', async () => {
    heard.statements.clear();
    await (await askApi('claims.csv')).text();
    const figures = [...heard.statements.keys()].filter((sql) => /FROM\W+(main\W+)?Figure\b/.test(sql));
    expect(figures).not.toEqual([]);
    // Their places are found by their cells, and they at their places.
    expect(figures.filter((sql) => !/WHERE.*\b(cellKey|position)\W+IN/s.test(sql))).toEqual([]);
    expect(figures.some((sql) => /WHERE.*\bcellKey\W+IN/s.test(sql))).toBe(true);
  });
});
