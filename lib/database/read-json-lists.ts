import type { Database } from './open-database.ts';

/**
 * The one row that a statement answers, each column the text of a JSON array or null, as lists by their columns. Prisma's client holds on to the objects that it has answered until all
 * memory is gone through; without their texts they weigh nothing, and reading a large table takes no more than one page of it.
 */
export async function readJsonLists<Lists extends Record<string, readonly unknown[]>>(
  database: Pick<Database, '$queryRawUnsafe'>,
  sql: string,
  ...values: (string | number)[]
): Promise<Partial<Lists>> {
  const [row = {}] = await database.$queryRawUnsafe<Record<string, string | null>[]>(sql, ...values);
  const lists = Object.entries(row).map(([column, text]) => [column, JSON.parse(text ?? '[]')]);
  for (const column in row) row[column] = null;
  return Object.fromEntries(lists);
}
