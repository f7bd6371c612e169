import { readDataRows } from './read-csv.ts';

/** The last day on which pages that speak of funding were read for data/, as Vietnamese pages write it: 26/11/2026. */
export function readNewestSearchDay(): string {
  const files = ['figures.csv', 'claims.csv', 'notes.csv'] as const;
  const ofFunding = new Set(files.flatMap((file) => readDataRows(file).map(({ source }) => source)));
  const newest = readDataRows('sources.csv')
    .filter(({ source }) => ofFunding.has(source))
    .map(({ retrieved_on = '' }) => retrieved_on)
    .toSorted()
    .at(-1);
  return (newest ?? '').split('-').toReversed().join('/');
}
