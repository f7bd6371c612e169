import 'server-only';
import type { BundledRelease } from '#lib/domain/exported-row.ts';
import { type TableName, tableNames } from '#lib/export/column.ts';
import { ParameterError, type ProblemDocument, toParameterProblem } from '#lib/http/problem.ts';
import { countTableRows } from '#lib/queries/count-table-rows.ts';
import type { DataRelease } from '#lib/queries/data-release.ts';
import { cacheDataset } from '#lib/queries/dataset-cache.ts';
import { getKnownRelease, type KnownRelease } from '#lib/queries/known-release.ts';
import { readBundledRelease } from '#lib/queries/read-bundled-release.ts';
import { describeFilters, describeSettings, type Filter, type Setting } from './describe-parameters.ts';
import { resources } from './resources.ts';

/** What the page of data says of the API, taken from the API itself. */
export type Documentation = {
  release: DataRelease;
  /** The release as citations name it. */
  cited: Pick<BundledRelease, 'number' | 'date'>;
  tables: { name: TableName; rows: number }[];
  filters: Filter[];
  settings: Setting[];
  refusal: { query: string; problem: ProblemDocument };
};

const wrongQuery = 'funding=lokal';

/** Null before the first import. Cached until an import. */
export async function getDocumentation(): Promise<Documentation | null> {
  'use cache';
  cacheDataset();
  const [known, cited] = await Promise.all([getKnownRelease(), readBundledRelease()]);
  if (!known || !cited) return null;
  return {
    release: known.release,
    cited,
    tables: await Promise.all(tableNames.map(async (name) => ({ name, rows: await countRows(name, known) }))),
    filters: describeFilters(known),
    settings: describeSettings(known),
    refusal: { query: wrongQuery, problem: refuse(wrongQuery, known) },
  };
}

/** How many rows a table has; of one that is computed, by reading it once for a release as every format does. */
async function countRows(name: TableName, known: KnownRelease): Promise<number> {
  const kept = countTableRows[name];
  if (kept) return kept();
  const release = JSON.stringify(known.release);
  const last = computed.get(name);
  const rows = last?.release === release ? last.rows : await readCount(name, known);
  computed.set(name, { release, rows });
  return rows;
}

const computed = new Map<TableName, { release: string; rows: number }>();

async function readCount(name: TableName, known: KnownRelease): Promise<number> {
  const pages = resources[name].open(new URLSearchParams(), known, 'json').readPages();
  let rows = 0;
  for await (const page of pages) rows += page.length;
  return rows;
}

/** What the API answers to a wrong query. */
function refuse(query: string, known: KnownRelease): ProblemDocument {
  try {
    resources.figures.open(new URLSearchParams(query), known, 'csv');
  } catch (error) {
    if (error instanceof ParameterError) return toParameterProblem(error);
    throw error;
  }
  throw new Error(`${query} was not refused`);
}
