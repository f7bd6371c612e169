import { type TableName, tableNames } from '#lib/export/column.ts';
import { describeTable } from '#lib/export/dictionary.ts';
import { licence } from '#lib/export/licence.ts';
import type { KnownRelease } from '#lib/queries/known-release.ts';
import { createSettings, type FileFormat, formats, mediaTypes } from '../format.ts';
import { resources } from '../resources.ts';
import { problemSchema, toPageSchema } from './page-schema.ts';
import { toParameters } from './parameters.ts';
import { type JsonSchema, toRowSchema } from './row-schema.ts';

const about = `Every printed figure of Vietnam's industrial promotion (khuyến công) budgets with its source, and what is computed from them.

- The same filters give the same rows in every format. Values of one filter are alternatives, separated by commas or by repeating the parameter; several filters must all hold.
- Amounts are integer đồng. In JSON they are strings of digits, since a JSON number loses digits above 2^53 in most readers; CSV and XLSX have numbers.
- What is missing is empty in CSV, null in JSON, and never zero.
- Columns are added at the end and never renamed; ids last.
- HEAD and OPTIONS are answered as well, to any origin. \`ETag\` is strong and \`Last-Modified\` set; a conditional request is answered with 304.
- A wrong parameter is a 400 whose body (RFC 9457) names it and, where the list is short, what is allowed.`;

/** The OpenAPI 3.1 document of the API in a data release: made of the schemas that read the parameters and of the tables' columns. `version` is the code's. */
export function createOpenApi({ release, values }: KnownRelease, version: string): JsonSchema {
  const settings = createSettings(release.number);
  const paths = tableNames.flatMap((name) =>
    formats.map((format) => {
      const filters = resources[name].createFilters(values, new URLSearchParams());
      const parameters = [...toParameters(filters), ...toParameters(settings[format])];
      return [`/api/v1/${name}.${format}`, { get: toOperation(name, format, parameters) }];
    }),
  );
  return {
    openapi: '3.1.1',
    info: {
      title: 'Khuyến công mở',
      summary: 'Open data on industrial promotion budgets in Vietnam',
      description: about,
      version,
      license: { name: `${licence.title} (the compiled data)`, url: licence.url },
    },
    servers: [{ url: '/', description: 'Where this document is' }],
    security: [],
    tags: tableNames.map((name) => ({ name, description: describeTable(resources[name].table, 'en').about })),
    paths: Object.fromEntries(paths),
    components: {
      schemas: { ...Object.fromEntries(tableNames.flatMap(toSchemas)), Problem: problemSchema },
      headers,
      responses,
    },
  };
}

function toOperation(name: TableName, format: FileFormat, parameters: JsonSchema[]): JsonSchema {
  const { title } = describeTable(resources[name].table, 'en');
  const schema = format === 'json' ? { $ref: `#/components/schemas/${name}_page` } : { type: 'string' };
  const [mediaType = ''] = mediaTypes[format].split(';');
  return {
    operationId: `get_${name}_${format}`,
    tags: [name],
    summary: `${title} as ${format.toUpperCase()}`,
    parameters,
    responses: {
      200: {
        description: format === 'json' ? 'A page of rows.' : 'All rows that the filters select.',
        headers: answerHeaders,
        content: { [mediaType]: { schema } },
      },
      304: { $ref: '#/components/responses/NotModified' },
      400: { $ref: '#/components/responses/BadRequest' },
      414: { $ref: '#/components/responses/TooLong' },
      429: { $ref: '#/components/responses/Busy' },
      500: { $ref: '#/components/responses/Failed' },
      503: { $ref: '#/components/responses/NoData' },
    },
  };
}

function toSchemas(name: TableName): [string, JsonSchema][] {
  return [
    [`${name}_row`, toRowSchema(resources[name].table)],
    [`${name}_page`, toPageSchema(name)],
  ];
}

const headers = {
  ETag: { description: 'Strong validator of this answer.', schema: { type: 'string' } },
  'Last-Modified': { description: 'When the data or the code last changed.', schema: { type: 'string' } },
  'Cache-Control': { description: 'How long caches may keep it.', schema: { type: 'string' } },
};
const answerHeaders = Object.fromEntries(
  Object.keys(headers).map((header) => [header, { $ref: `#/components/headers/${header}` }]),
);

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const responses = {
  NotModified: { description: 'The reader has the newest answer.', headers: answerHeaders },
  BadRequest: { description: 'A parameter is unknown or wrong.', content: problem },
  TooLong: { description: 'The address is too long.', content: problem },
  Busy: { description: 'Too many large answers at once: ask again after `Retry-After`.', content: problem },
  Failed: { description: 'The server failed.', content: problem },
  NoData: { description: 'No data was imported yet.', content: problem },
};
