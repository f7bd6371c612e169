import { expect, test } from 'vitest';
import { toAskAddress } from './to-ask-address.ts';

test.each([
  [{ area: 'nghe-an', years: [2017], fundings: ['local'] }, '/vi/ask?area=nghe-an&year=2017&funding=local'],
  [
    { area: 'nghe-an', years: [2018, 2016, 2018], fundings: ['local', 'national'] },
    '/vi/ask?area=nghe-an&year=2016,2018&funding=national,local',
  ],
  [{ area: 'nghe-an', years: [2017], fundings: [] }, '/vi/ask?area=nghe-an&year=2017'],
  [
    { area: 'nghe-an', years: [2017], fundings: ['local', 'national', 'total'] },
    '/vi/ask?area=nghe-an&year=2017',
  ],
  [{ area: 'nghe-an', years: [], fundings: [] }, '/vi/ask?area=nghe-an'],
  [{ area: 'a&b', years: [], fundings: [] }, '/vi/ask?area=a%26b'],
] as const)('%o is asked for at %s', (gaps, address) => {
  expect(toAskAddress('vi', gaps)).toBe(address);
});

test('the page has both languages', () => {
  expect(toAskAddress('en', { area: 'hue', years: [2020], fundings: ['total'] })).toBe(
    '/en/ask?area=hue&year=2020&funding=total',
  );
});
