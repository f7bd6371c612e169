import { readDataRows } from './read-csv.ts';

/** The last day on which pages were read for data/, as Vietnamese pages write it: 26/11/2026. */
export function readNewestSearchDay(): string {
  const newest = readDataRows('sources.csv')
    .map(({ retrieved_on = '' }) => retrieved_on)
    .toSorted()
    .at(-1);
  return (newest ?? '').split('-').toReversed().join('/');
}
