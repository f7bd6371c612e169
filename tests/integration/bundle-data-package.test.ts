import { createHash } from 'node:crypto';
import { Package } from 'datapackage';
import Papa from 'papaparse';
import { Field } from 'tableschema';
import { beforeAll, expect, test } from 'vitest';
import { resources } from '#lib/api/resources.ts';
import { tableNames } from '#lib/export/column.ts';
import { Descriptor, listFaults, type ResourceDescriptor } from '#tests/setup/data-package-descriptor.ts';
import { withSqlite } from '#tests/setup/databases.ts';
import { openBundle, writeFolder } from '#tests/setup/open-bundle.ts';
import { toFirstDataPackage } from '#tests/setup/to-first-data-package.ts';

type Row = Record<string, string>;

/** The reader's error with those that it gathers. */
function tellAll(error: Error & { errors?: Error[] }): string {
  return [error, ...(error.errors ?? [])].map(({ message }) => message).join('\n');
}

const names = [
  'figures',
  'indicators',
  'indicators-2025',
  'claims',
  'notes',
  'coverage',
  'gaps',
  'areas',
  'sources',
  'changes',
  'releases',
  'population',
  'price-index',
  'per-inhabitant',
];

withSqlite('the Data Package of the real data', 'dataset', () => {
  let descriptor: Descriptor;
  let files: ReadonlyMap<string, string>;

  beforeAll(async () => {
    ({ files } = await openBundle());
    descriptor = Descriptor.parse(JSON.parse(files.get('datapackage.json') ?? ''));
  });

  const find = (name: string): ResourceDescriptor => {
    const resource = descriptor.resources.find((candidate) => candidate.name === name);
    if (!resource) throw new Error(`No resource ${name}`);
    return resource;
  };
  const readText = (name: string) => files.get(find(name).path) ?? '';
  const readRows = (name: string): Row[] =>
    Papa.parse<Row>(readText(name), { header: true, skipEmptyLines: true }).data;

  test('the published profile of version 2 accepts it', () => {
    expect(listFaults(JSON.parse(files.get('datapackage.json') ?? ''))).toEqual([]);
  });

  test.each([
    ['a list', { type: 'list' }],
    ['no name', { name: undefined }],
    ['a wrong constraint', { constraints: { required: 'yes' } }],
  ])('the published profile would have refused a field with %s', (_, changes) => {
    const [first, ...others] = descriptor.resources;
    const [field, ...fields] = first?.schema.fields ?? [];
    const wrong = { ...first, schema: { ...first?.schema, fields: [{ ...field, ...changes }, ...fields] } };
    const faults = listFaults(JSON.parse(JSON.stringify({ ...descriptor, resources: [wrong, ...others] })));
    expect(faults.join('\n')).toContain('/resources/0/schema/fields/0');
  });

  test('the published profiles of version 1 accept it, and the published reader every row with its constraints and references', async () => {
    const basePath = writeFolder(files);
    const opened = await Package.load(toFirstDataPackage(descriptor), { basePath, strict: false });
    expect(opened.errors).toEqual([]);
    expect(opened.valid).toBe(true);
    for (const resource of opened.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect([resource.name, rows.length]).toEqual([resource.name, readRows(resource.name).length]);
    }
  });

  test.each([
    ['a wrong type', /,exact,/, ',exact,many', 'projects'],
    ['an unknown code', /,exact,/, ',exactly,', 'bound'],
    ['an area that areas.csv does not have', /\r\n(\w+),[a-z-]+,/, '\r\n$1,atlantis,', 'area'],
    ['a missing source', /,(high|medium),(true|false),[^,]+,/, ',$1,$2,,', 'source'],
  ])('the published reader refuses %s', async (_, from, to, column) => {
    const figures = readText('figures').replace(from, to);
    expect(figures).not.toBe(readText('figures'));
    const basePath = writeFolder(new Map([...files, ['figures.csv', figures]]));
    const opened = await Package.load(toFirstDataPackage(descriptor), { basePath, strict: false });
    const refusal = await opened.resources[0]?.read({ keyed: true, relations: true }).catch(tellAll);
    expect(refusal).toContain(column);
  });

  test('it describes every CSV of the bundle', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(names);
    const tables = [...files.keys()].filter((name) => name.endsWith('.csv'));
    expect(descriptor.resources.map(({ path }) => path)).toEqual(tables);
  });

  test.each(names)('%s: size, hash and header are those of the file', (name) => {
    const { bytes, hash, schema } = find(name);
    const text = readText(name);
    expect(bytes).toBe(Buffer.byteLength(text));
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    expect(text.split('\r\n')[0]).toBe(schema.fields.map((field) => field.name).join(','));
  });

  test.each(names)('%s: every item of a list is one of its type and its codes', (name) => {
    const rows = readRows(name);
    const lists = find(name).schema.fields.filter(({ item_type }) => item_type);
    for (const { name: column, item_type = '', item_separator = '', item_categories } of lists) {
      const field = new Field({ name: column, type: item_type });
      const items = rows.flatMap((row) => row[column]?.split(item_separator).filter(Boolean) ?? []);
      for (const item of items) field.castValue(item, true);
      const codes = item_categories?.map(({ value }) => value);
      expect(codes ? items.filter((item) => !codes.includes(item)) : []).toEqual([]);
    }
  });

  test.each(names)('%s: the primary key names each row', (name) => {
    const { primaryKey } = find(name).schema;
    const keys = readRows(name).map((row) => JSON.stringify(primaryKey.map((column) => row[column])));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.includes('""'))).toEqual([]);
  });

  test.each(names)('%s: every reference is there', (name) => {
    for (const { fields, reference } of find(name).schema.foreignKeys ?? []) {
      const [[column = ''], [target = '']] = [fields, reference.fields];
      const known = new Set(readRows(reference.resource).map((row) => row[target]));
      const missing = readRows(name).filter((row) => row[column] && !known.has(row[column]));
      expect(missing).toEqual([]);
    }
  });

  test.each(names)(
    '%s: a list is a text that says what separates its items, codes have a label each',
    (name) => {
      const table = tableNames.find((known) => name.startsWith(known)) ?? 'figures';
      const lists = new Map(resources[table].table.columns.map(({ name: column, list }) => [column, list]));
      const { fields } = find(name).schema;
      expect(fields.map(({ item_separator }) => item_separator)).toEqual(
        fields.map((field) => (lists.get(field.name) ? ';' : undefined)),
      );
      for (const { item_separator, type, description, description_vi } of fields)
        if (item_separator)
          expect([type, description, description_vi]).toEqual([
            'string',
            expect.stringContaining('separated by a semicolon (;)'),
            expect.stringContaining('cách nhau bằng dấu chấm phẩy (;)'),
          ]);
      for (const { categories, constraints } of fields)
        expect(categories?.map(({ value }) => value)).toEqual(constraints.enum);
    },
  );

  test('references: areas, sources and releases by their keys', () => {
    const references = descriptor.resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map(({ fields, reference }) => `${name}.${fields} → ${reference.resource}`),
    );
    expect(references).toEqual([
      'figures.area → areas',
      'figures.source → sources',
      'indicators.area → areas',
      'indicators-2025.area → areas',
      'claims.area → areas',
      'claims.source → sources',
      'notes.area → areas',
      'notes.source → sources',
      'coverage.area → areas',
      'gaps.area → areas',
      'changes.release → releases',
      'population.area → areas',
      'population.source → sources',
      'price-index.source → sources',
      'per-inhabitant.area → areas',
    ]);
  });
});
