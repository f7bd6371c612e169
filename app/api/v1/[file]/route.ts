import { answerTable } from '#lib/api/answer-table.ts';
import { formats } from '#lib/api/format.ts';
import { tableNames } from '#lib/export/column.ts';
import { answerOptions } from '#lib/http/cors.ts';
import { cutTold } from '#lib/http/cut-told.ts';
import { createProblem, createProblemResponse } from '#lib/http/problem.ts';

type Context = { params: Promise<{ file: string }> };

/** A table in a format: `/api/v1/figures.csv`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const table = tableNames.find((name) => file.startsWith(`${name}.`));
  const format = formats.find((name) => file === `${table}.${name}`);
  if (table && format) return answerTable(request, table, format);
  const known = `${tableNames.join(', ')}, each as ${formats.map((name) => `.${name}`).join(', ')}`;
  return createProblemResponse(
    createProblem(404, `There is no /api/v1/${cutTold(file)}; there are ${known}.`),
  );
}

export { answerOptions as OPTIONS, GET as HEAD };
