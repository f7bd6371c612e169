import { expect, test } from 'vitest';
import type { Dataset } from '#lib/dataset/dataset.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { toCellKey } from '#lib/domain/cell.ts';
import { getMethodPage } from '#lib/queries/get-method-page.ts';
import { pickFromEverything } from '#tests/naive/pick-from-everything.ts';
import { readPrinted } from '#tests/naive/read-printed.ts';
import { currentDatabase, withDatabases, withSqlite } from '#tests/setup/databases.ts';

async function expectCasesOfAll(): Promise<void> {
  const [areas, { figures, claims }, page] = await Promise.all([readTied(), readPrinted(), getMethodPage()]);
  expect(page.examples).toEqual(pickFromEverything(areas, figures, claims));
}

async function readTied() {
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const rows = await currentDatabase().database.area.findMany({
    ...inOrder,
    include: { members: inOrder, predecessors: inOrder },
  });
  return rows.map(({ members, predecessors, ...area }) => ({
    area,
    members: members.map(({ areaId }) => areaId),
    predecessors: predecessors.map(({ fromAreaId }) => fromAreaId),
  }));
}

/** Numbers below `end`, the same in each run. */
function createDice(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % end;
  };
}

/** The rows of data/ thrown about among areas, three years, sources and few amounts, so that most cases have many that are alike. */
function throwAbout(dataset: Dataset, seed: number): Dataset {
  const roll = createDice(seed);
  const pick = <One>(some: readonly One[]): One => {
    const one = some[roll(some.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const { areas, sources, claims } = dataset;
  const thrown = dataset.figures.map((figure, index) => {
    const span = figure.yearTo - figure.yearFrom;
    const yearFrom = 2021 + roll(3);
    const amountVnd = BigInt(roll(4)) * figure.stepVnd * 10n;
    const source = sources[roll(8)]?.id ?? figure.source;
    return {
      ...figure,
      id: `f${index}`,
      area: pick(areas).id,
      yearFrom,
      yearTo: yearFrom + span,
      amountVnd,
      source,
    };
  });
  const unlike = new Map(
    thrown.map((row) => [[toCellKey(row), row.source, row.amountVnd, row.bound].join(), row]),
  );
  const figures = [...unlike.values()].sort((a, b) => (a.id.at(-1) ?? '').localeCompare(b.id.at(-1) ?? ''));
  return {
    ...dataset,
    figures: place(figures),
    claims: place(claims.map((claim) => ({ ...claim, area: pick(figures).area })).toReversed()),
  };
}

function place<Row>(rows: readonly Row[]): (Row & { position: number })[] {
  return rows.map((row, index) => ({ ...row, position: index + 1 }));
}

withDatabases('the cases of the page of method', 'dataset', () => {
  test('are those that looking through all of data/ finds', expectCasesOfAll);
});

withSqlite('the cases of the page of method, of made-up rows of which many are alike', 'dataset', () => {
  test('are those of all, and so after rows took other places and nothing else', async () => {
    const { figures, ...rest } = throwAbout(await readValidDataset('data'), 1);
    await importDataset(currentDatabase().database, { ...rest, figures });
    await expectCasesOfAll();
    const moved = place([...figures.slice(100), ...figures.slice(0, 100)]);
    await importDataset(currentDatabase().database, { ...rest, figures: moved });
    await expectCasesOfAll();
  });
});
