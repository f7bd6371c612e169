import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataRows } from '#tests/setup/read-csv.ts';

// What data/README.md says of the dataset as a whole is counted from its files.

const readme = readFileSync('data/README.md', 'utf8');
const figures = readDataRows('figures.csv');
const named = new Set(['figures.csv', 'claims.csv', 'notes.csv'].flatMap(listSources));
const sources = readDataRows('sources.csv').filter(({ source }) => named.has(source));

function listSources(file: string) {
  return readDataRows(file).map(({ source }) => source);
}

test('the README counts figures, percentages and pages', () => {
  const claims = readDataRows('claims.csv');
  expect(readme).toContain(
    `${figures.length} figures and ${claims.length} percentages from ${sources.length} pages`,
  );
});

test('the README names the days on which pages were read', () => {
  const days = [...new Set(sources.map(({ retrieved_on }) => retrieved_on))].toSorted();
  expect(readme).toContain(`Gathered on ${days.join(' and ')}`);
});

test('the README counts the printed zeros', () => {
  const zeros = figures.filter(({ amount_vnd }) => amount_vnd === '0').length;
  const words = ['no row', 'one row', 'two rows', 'three rows'];
  expect(readme).toContain(`nothing was allocated (${words[zeros] ?? `${zeros} rows`})`);
});
