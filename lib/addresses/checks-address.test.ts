import { expect, test } from 'vitest';
import { readParameters } from '#lib/http/read-parameters.ts';
import { toCheckParameters, toCheckPath, toClaimCheckAddress } from './checks-address.ts';

const known = { regions: ['phia-bac', 'ca-nuoc'], years: [2021, 2022] };
const none = { list: 'claims', verdict: null, region: null, year: null, claim: null } as const;

test.each([
  [{}, none, []],
  [{ verdict: '', region: '', year: '' }, none, []],
  [
    { verdict: 'differs', region: 'ca-nuoc', year: '2021' },
    { ...none, verdict: 'differs', region: 'ca-nuoc', year: '2021' },
    [],
  ],
  [{ list: 'totals', claim: 'c1' }, { ...none, list: 'totals', claim: 'c1' }, []],
  [{ list: 'sums' }, none, ['list']],
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
  [{ ...none, verdict: 'differs', region: 'ca-nuoc' }, '/checks?verdict=differs&region=ca-nuoc'],
  [{ ...none, list: 'conflict', region: 'ca-nuoc' }, '/checks?list=conflict&region=ca-nuoc'],
  [{ verdict: 'unchecked' }, '/checks?verdict=unchecked'],
] as const)('%o has the address %s', (filters, path) => {
  expect(toCheckPath(filters)).toBe(path);
});

test('a later page of a list keeps what the list is narrowed to', () => {
  expect(toCheckPath(none, 2)).toBe('/checks?page=2');
  expect(toCheckPath({ ...none, year: '2021' }, 2)).toBe('/checks?year=2021&page=2');
});

test('a printed percentage is reached on whatever page it stands', () => {
  expect(toClaimCheckAddress({ id: 'c1' }, 'en')).toBe('/en/checks?claim=c1#c1');
});
