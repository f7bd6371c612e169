import { expect, test } from 'vitest';
import { readParameters } from '#lib/http/read-parameters.ts';
import { toCheckParameters, toCheckPath } from './checks-address.ts';

const known = { regions: ['phia-bac', 'ca-nuoc'], years: [2021, 2022] };
const none = { verdict: null, region: null, year: null };

test.each([
  [{}, none, []],
  [{ verdict: '', region: '', year: '' }, none, []],
  [
    { verdict: 'differs', region: 'ca-nuoc', year: '2021' },
    { verdict: 'differs', region: 'ca-nuoc', year: '2021' },
    [],
  ],
  [{ verdict: 'right', year: '2022' }, { ...none, year: '2022' }, ['verdict']],
  [{ region: 'atlantis' }, none, ['region']],
  [{ year: '1066' }, none, ['year']],
  [{ year: ['2021', '2022'] }, none, ['year']],
  [{ utm_source: 'mail' }, none, []],
])('%o', (query, filters, wrong) => {
  const read = readParameters(toCheckParameters(known), query);
  expect(read.value).toEqual(filters);
  expect(read.wrong.map(({ parameter }) => parameter)).toEqual(wrong);
});

test.each([
  [none, '/checks'],
  [{ ...none, year: '2021' }, '/checks?year=2021'],
  [{ verdict: 'differs', region: 'ca-nuoc', year: null }, '/checks?verdict=differs&region=ca-nuoc'],
] as const)('%o has the address %s', (filters, path) => {
  expect(toCheckPath(filters)).toBe(path);
});
