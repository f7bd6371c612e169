import { type APIRequestContext, expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { inTurns } from '#tests/fixtures/in-turns.ts';
import { anyQuery, anyWrongQuery } from '#tests/fuzz/any-query.ts';
import { OpenApiDocument, type Operation } from '#tests/fuzz/open-api-document.ts';

// The document that the server gives of itself is the only thing known here: what it promises is asked for at random and checked.

const runs = 8;
/** Operations that are asked at once: the server answers several readers. */
const atOnce = 4;

async function readDocument(request: APIRequestContext) {
  const source: object = await (await request.get('/api/v1/openapi.json')).json();
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('iri', (text) => URL.canParse(text));
  ajv.addSchema(source, 'openapi.json');
  const validate = (schema: string, value: unknown) => {
    const check = ajv.compile({ $ref: `openapi.json#/components/schemas/${schema}` });
    expect(check(value), JSON.stringify(check.errors)).toBe(true);
  };
  return { operations: Object.entries(OpenApiDocument.parse(source).paths), validate };
}

type Validate = Awaited<ReturnType<typeof readDocument>>['validate'];

/** One area is asked for unless the query says which: all rows of each table are read in other tests. */
function ask(
  request: APIRequestContext,
  path: string,
  { parameters }: Operation,
  query: readonly (readonly [string, string])[],
) {
  const values = new URLSearchParams(query.map(([name, value]) => [name, value]));
  const canNarrow = parameters.some(({ name }) => name === 'area');
  if (canNarrow && !values.has('area')) values.set('area', 'nghe-an');
  return request.get(`${path}?${values}`);
}

async function expectAsDescribed(
  response: Awaited<ReturnType<typeof ask>>,
  { operationId, responses }: Operation,
  validate: Validate,
) {
  expect(Object.keys(responses)).toContain(String(response.status()));
  if (response.status() === 200 && operationId.endsWith('_json'))
    validate(operationId.replace(/^get_(.*)_json$/, '$1_page'), await response.json());
  if (response.status() === 400) validate('Problem', await response.json());
}

test('what the schemas allow is answered as they say, never with a failure', async ({ request }) => {
  test.setTimeout(240_000);
  const { operations, validate } = await readDocument(request);
  await inTurns(atOnce, operations, async ([path, { get }]) => {
    await fc.assert(
      fc.asyncProperty(anyQuery(get.parameters), async (query) => {
        const response = await ask(request, path, get, query);
        expect([200, 400], `${path} ${JSON.stringify(query)}`).toContain(response.status());
        await expectAsDescribed(response, get, validate);
      }),
      { numRuns: runs },
    );
  });
});

test('what the schemas do not allow is a 400 that names the parameter', async ({ request }) => {
  test.setTimeout(240_000);
  const { operations, validate } = await readDocument(request);
  await inTurns(atOnce, operations, async ([path, { get }]) => {
    await fc.assert(
      fc.asyncProperty(anyWrongQuery(get.parameters), async ([name, value]) => {
        const response = await ask(request, path, get, [[name, value]]);
        expect(response.status(), `${path} ${name}=${JSON.stringify(value)}`).toBe(400);
        await expectAsDescribed(response, get, validate);
        expect(await response.json()).toMatchObject({ parameter: name });
      }),
      { numRuns: runs },
    );
  });
});

test('each parameter alone, with each value that its closed list has, is answered with 200', async ({
  request,
}) => {
  test.setTimeout(240_000);
  const { operations } = await readDocument(request);
  const asked = operations.flatMap(([path, { get }], turn) =>
    get.parameters.flatMap(({ name, schema }) => {
      const values = schema.items?.enum ?? schema.enum ?? [];
      return pickValues(path, values, turn).map((value) => ({ path, get, name, value }));
    }),
  );
  await inTurns(atOnce, asked, async ({ path, get, name, value }) => {
    const response = await ask(request, path, get, [[name, value]]);
    expect(response.status(), `${path}?${name}=${value}`).toBe(200);
  });
});

/** All values of JSON, where the rows are chosen; files of the same rows, which are large, take a value each in turn. */
function pickValues(path: string, values: readonly string[], turn: number): readonly string[] {
  return path.endsWith('.json') ? values : values.slice(turn % Math.max(1, values.length)).slice(0, 1);
}
