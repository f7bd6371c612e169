import { expect, test } from 'vitest';
import type { z } from 'zod';
import { readParameters } from '#lib/http/read-parameters.ts';
import { toAskParameters } from './ask-parameters.ts';
import { toCheckParameters } from './checks-address.ts';
import { AskedComparison } from './compare-address.ts';
import { CoverageQuery } from './coverage-address.ts';
import { toMapParameters } from './map-address.ts';

/** Every parameter with a closed list of every page that is drawn at each request, with a value that it knows. */
const pages: readonly [page: string, schema: z.ZodObject, parameters: Record<string, string>][] = [
  [
    'checks',
    toCheckParameters({ regions: ['phia-bac'], years: [2021] }),
    { list: 'totals', verdict: 'differs', region: 'phia-bac', year: '2021' },
  ],
  ['coverage', CoverageQuery, { funding: 'local' }],
  ['ask', toAskParameters([2021]), { year: '2021', funding: 'local' }],
  ['compare', AskedComparison, { funding: 'local', measure: 'plan', scale: 'index', boundaries: '2025' }],
  ['map', toMapParameters([2021]), { year: '2021', measure: 'plan', funding: 'local', boundaries: '2025' }],
];
const parameters = pages.flatMap(([page, schema, known]) =>
  Object.entries(known).map(([name, value]) => ({ page, name, value, schema })),
);

test.each(parameters)('$page says that $name has no such value', ({ name, value, schema }) => {
  const listWrong = (asked: string | string[]) =>
    readParameters(schema, { [name]: asked }).wrong.map(({ parameter }) => parameter);
  expect(listWrong(value)).toEqual([]);
  expect(listWrong('')).toEqual([]);
  expect(listWrong('xx')).toEqual([name]);
  expect(listWrong([value, 'xx'])).toEqual([name]);
});
