import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { OpenApiDocument } from '#tests/fuzz/open-api-document.ts';
import { createOpenApi } from './open-api.ts';

const known = {
  release: {
    number: 1,
    contentHash: 'a'.repeat(64),
    importedAt: '2026-11-23T00:00:00.000Z',
    day: '2026-11-23',
  },
  values: {
    areas: ['phia-bac', 'ha-noi'],
    regions: ['phia-bac'],
    sources: ['arit-2009-ninh-binh'],
    today: { areas: ['ha-noi'], regions: [] },
    successors: new Map<string, string>(),
    newestRelease: 1,
  },
};
const document = createOpenApi(known, '1.2.3');

test('Redocly finds nothing to say about the document, by its strict rules', async () => {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: 'openapi.json',
    config,
  });
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
    [],
  );
});

test('Redocly would have found a broken reference', async () => {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const source = JSON.stringify(document).replaceAll('schemas/figures_row', 'schemas/nothing');
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  expect(problems.map(({ ruleId }) => ruleId)).toContain('no-unresolved-refs');
});

test('parameters are those that are read', () => {
  expect(document).toHaveProperty(
    ['paths', '/api/v1/figures.json', 'get', 'parameters'],
    [
      expect.objectContaining({
        name: 'area',
        schema: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
      }),
      expect.objectContaining({ name: 'region', style: 'form', explode: false }),
      expect.objectContaining({
        name: 'year',
        schema: { type: 'array', items: { type: 'integer', minimum: 1900, maximum: 2099 }, minItems: 1 },
      }),
      expect.objectContaining({ name: 'from', schema: { type: 'integer', minimum: 1900, maximum: 2099 } }),
      expect.objectContaining({ name: 'to' }),
      expect.objectContaining({ name: 'period' }),
      expect.objectContaining({
        name: 'funding',
        schema: {
          type: 'array',
          items: { type: 'string', enum: ['total', 'national', 'local'] },
          minItems: 1,
        },
      }),
      expect.objectContaining({ name: 'measure' }),
      expect.objectContaining({
        name: 'source',
        schema: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
      }),
      expect.objectContaining({ name: 'limit', schema: { type: 'integer', minimum: 1, maximum: 10_000 } }),
      expect.objectContaining({ name: 'cursor', schema: { type: 'string', pattern: '^[\\w-]+$' } }),
    ],
  );
});

test('no parameter admits an empty value', () => {
  const { paths } = OpenApiDocument.parse(document);
  const schemas = Object.values(paths).flatMap(({ get }) =>
    get.parameters.map(({ schema }) => schema.items ?? schema),
  );
  const ajv = new Ajv2020({ strict: false });
  expect(schemas.length).toBeGreaterThan(50);
  expect(schemas.filter((schema) => ajv.validate(schema, ''))).toEqual([]);
});
