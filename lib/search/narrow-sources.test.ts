import { expect, test } from 'vitest';
import { source } from '#tests/fixtures/figure.ts';
import { narrowSources } from './narrow-sources.ts';

const sources = [
  source({ id: 'nghe-an-2018', title: null, publisher: 'Báo Nghệ An', publishedOn: null }),
  source({ id: 'north-2022', title: 'Hội nghị khuyến công phía Bắc', publisher: 'Tạp chí Công Thương' }),
];

test.each([
  ['', ['nghe-an-2018', 'north-2022']],
  ['  ', ['nghe-an-2018', 'north-2022']],
  ['nghe an', ['nghe-an-2018']],
  ['Hội  NGHỊ', ['north-2022']],
  ['công thương bắc', ['north-2022']],
  ['2022-09', ['north-2022']],
  ['an-2018', ['nghe-an-2018']],
  ['nghệ an 2022', []],
  ['null', []],
])('“%s” finds %o', (query, ids) => {
  expect(narrowSources(sources, query).map(({ id }) => id)).toEqual(ids);
});
