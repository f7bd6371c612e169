import { z } from 'zod';
import type { TableName } from '#lib/export/column.ts';
import type { Context } from './tool.ts';

/** What stands in every answer. */
export const answer = {
  data_release: z
    .object({ number: z.int(), imported_at: z.string() })
    .describe('State of the data; cite it.'),
};

/** What stands in every answer of rows. */
export const answerOfRows = {
  ...answer,
  has_more: z.boolean().describe('Rows were left off; `all_rows` has them.'),
  all_rows: z.string().describe('The same rows in full, as CSV.'),
};

export function toAnswer({ current }: Context): z.infer<z.ZodObject<typeof answer>> {
  const { number, importedAt } = current.release;
  return { data_release: { number, imported_at: importedAt } };
}

/** Where the API gives the same rows. */
export function toAllRows(table: TableName, query: URLSearchParams, { siteUrl }: Context): string {
  return `${siteUrl}/api/v1/${table}.csv?${query}`;
}
