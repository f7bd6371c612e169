import type { TableName } from '#lib/export/column.ts';
import type { JsonSchema } from './row-schema.ts';

/** The schema of a page of a table in JSON (write-json.ts). */
export function toPageSchema(name: TableName): JsonSchema {
  const properties = {
    table: { const: name },
    release: { type: 'integer', description: 'Number of the data release.' },
    released_at: { type: 'string', format: 'date-time' },
    content_sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    licence: { type: 'string', format: 'uri' },
    rows: { type: 'array', items: { $ref: `#/components/schemas/${name}_row` } },
    next: {
      type: ['string', 'null'],
      format: 'uri',
      description: 'Address of the page after this one; null on the last.',
    },
  };
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const parameterProblem = {
  parameter: { type: 'string', description: 'The parameter that is wrong.' },
  value: { type: 'string' },
  allowed: { type: 'array', items: { type: 'string' } },
};

/** The schema of a problem (RFC 9457); of several wrong parameters the first stands at the top and all in `errors`. */
export const problemSchema: JsonSchema = {
  type: 'object',
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    ...parameterProblem,
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { ...parameterProblem, detail: { type: 'string' } },
        required: ['parameter', 'value', 'detail'],
        additionalProperties: false,
      },
    },
    request_id: {
      type: 'string',
      description: 'Of a failure of the server: by which its operator finds it in the log.',
    },
  },
  required: ['type', 'title', 'status', 'detail'],
  additionalProperties: false,
};
