import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import { isomorphic } from 'rdf-isomorphic';
import { expect, test } from 'vitest';
import { GET as GET_JSONLD } from '#app/data/catalog.jsonld/route.ts';
import { GET as GET_TURTLE } from '#app/data/catalog.ttl/route.ts';
import { formats } from '#lib/api/format.ts';
import { tableNames } from '#lib/export/column.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { readDataRows } from '#tests/setup/read-csv.ts';

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

async function readTurtle(): Promise<Quad[]> {
  const response = await GET_TURTLE(new Request('http://localhost/data/catalog.ttl'));
  expect(response.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
  return new Parser({ format: 'text/turtle' }).parse(await response.text());
}

/** As a harvester expands it, without fetching any context. */
async function readJsonLd(): Promise<Quad[]> {
  const response = await GET_JSONLD(new Request('http://localhost/data/catalog.jsonld'));
  expect(response.headers.get('content-type')).toBe('application/ld+json');
  const documentLoader = () => Promise.reject(new Error('a context would have to be fetched'));
  const options = { documentLoader, safe: true, format: 'application/n-quads' } as const;
  return new Parser({ format: 'N-Quads' }).parse(String(await jsonld.toRDF(await response.json(), options)));
}

/** What DCAT-AP 3.0 wants of each class: its mandatory and most of its recommended properties. */
const wanted: [string, string[]][] = [
  [
    'Catalog',
    [
      `${dct}title`,
      `${dct}description`,
      `${dct}publisher`,
      `${dct}license`,
      `${dct}language`,
      `${dct}issued`,
      `${dct}modified`,
      `${dct}spatial`,
      'http://xmlns.com/foaf/0.1/homepage',
      `${dcat}themeTaxonomy`,
      `${dcat}dataset`,
      `${dcat}service`,
    ],
  ],
  [
    'Dataset',
    [
      `${dct}title`,
      `${dct}description`,
      `${dct}publisher`,
      `${dct}identifier`,
      `${dct}accessRights`,
      `${dct}accrualPeriodicity`,
      `${dct}temporal`,
      `${dct}spatial`,
      `${dcat}theme`,
      `${dcat}keyword`,
      `${dcat}landingPage`,
      `${dcat}distribution`,
      `${dcat}version`,
    ],
  ],
  [
    'Distribution',
    [
      `${dcat}accessURL`,
      `${dcat}downloadURL`,
      `${dcat}mediaType`,
      `${dct}format`,
      `${dct}license`,
      `${dct}title`,
    ],
  ],
  [
    'DataService',
    [`${dct}title`, `${dcat}endpointURL`, `${dcat}endpointDescription`, `${dcat}servesDataset`],
  ],
];

withDatabases('The catalogue', 'dataset', () => {
  test('says the same in Turtle and in JSON-LD', async () => {
    const [turtle, json] = [await readTurtle(), await readJsonLd()];
    expect(isomorphic(turtle, json)).toBe(true);
    expect(isomorphic(turtle.slice(1), json)).toBe(false);
  });

  test.each(wanted)('every %s has what DCAT-AP 3 wants of it', async (name, properties) => {
    const store = new Store(await readTurtle());
    const things = store.getSubjects(type, `${dcat}${name}`, null);
    expect(things.length).toBeGreaterThan(0);
    for (const thing of things)
      for (const property of properties)
        expect(store.countQuads(thing, property, null, null), `${thing.value} ${property}`).toBeGreaterThan(
          0,
        );
  });

  test('has a dataset for everything and for each table, in each format', async () => {
    const store = new Store(await readTurtle());
    expect(store.getSubjects(type, `${dcat}Dataset`, null)).toHaveLength(1 + tableNames.length);
    expect(store.getSubjects(type, `${dcat}Distribution`, null)).toHaveLength(
      1 + tableNames.length * formats.length,
    );
  });

  test('whatever of it is named here is told here', async () => {
    const store = new Store(await readTurtle());
    const named = store.getObjects(null, null, null).filter(({ value }) => value.includes('/data#'));
    expect(named.length).toBeGreaterThan(0);
    for (const { value } of named) expect(store.countQuads(value, type, null, null), value).toBe(1);
  });

  test('spans every year that a figure speaks of', async () => {
    const store = new Store(await readTurtle());
    const figures = readDataRows('figures.csv');
    const first = Math.min(...figures.map(({ year_from }) => Number(year_from)));
    const last = Math.max(...figures.map(({ year_to }) => Number(year_to)));
    const read = (property: string) =>
      new Set(store.getObjects(null, `${dcat}${property}`, null).map(({ value }) => value));
    expect(read('startDate')).toEqual(new Set([`${first}-01-01`]));
    expect(read('endDate')).toEqual(new Set([`${last}-12-31`]));
  });

  test('titles are in both languages, dates are typed', async () => {
    const quads = await readTurtle();
    const languages = quads
      .filter(({ predicate }) => predicate.value === `${dct}title`)
      .map(({ object }) => (object.termType === 'Literal' ? object.language : ''));
    expect(new Set(languages)).toEqual(new Set(['vi', 'en']));
    for (const { object } of quads.filter(({ predicate }) => predicate.value === `${dct}issued`))
      expect(object).toMatchObject({ datatype: { value: 'http://www.w3.org/2001/XMLSchema#date' } });
  });
});
