import type { Column, ColumnKind, Table } from '#lib/export/column.ts';
import { describeTable, tellCodes } from '#lib/export/dictionary.ts';

/** A schema of JSON Schema 2020-12, as OpenAPI 3.1 uses it. */
export type JsonSchema = { [keyword: string]: unknown };

const schemas: Record<ColumnKind, JsonSchema> = {
  id: { type: 'string' },
  text: { type: 'string' },
  code: { type: 'string' },
  amount: { type: 'string', pattern: '^-?[0-9]+$' },
  percent: { type: 'number' },
  points: { type: 'number' },
  count: { type: 'integer' },
  year: { type: 'integer' },
  flag: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  time: { type: 'string', format: 'date-time' },
  url: { type: 'string', format: 'iri' }, // as found: one has Vietnamese letters
};

/** The schema of a row in JSON (json-row.ts): every column is there, missing ones null, lists as arrays. */
export function toRowSchema(table: Table): JsonSchema {
  const { columns, about } = describeTable(table, 'en');
  return {
    type: 'object',
    description: about,
    properties: Object.fromEntries(
      columns.map((column) => [
        column.name,
        { ...toColumnSchema(column), description: `${column.title}. ${tellCodes(column)}` },
      ]),
    ),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  };
}

function toColumnSchema({ kind, values, list, optional }: Column): JsonSchema {
  const one = values ? { ...schemas[kind], enum: values } : schemas[kind];
  if (list) return { type: 'array', items: one };
  if (!optional) return one;
  return { ...one, type: [one.type, 'null'], ...(values && { enum: [...values, null] }) };
}
