import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, parseYear } from './parse-date.ts';

test.each([
  ['2025-07-01', '2025-07-01'],
  ['25/12/2025', '2025-12-25'],
  ['25-12-2025', '2025-12-25'],
  ['25.12.2025', '2025-12-25'],
  ['7/7/2025', '2025-07-07'],
  ['ngày 1/7/2025', '2025-07-01'],
  ['Ngày 01-07-2025', '2025-07-01'],
  ['1 tháng 7 năm 2025', '2025-07-01'],
  ['ngày 01 tháng 07 năm 2025', '2025-07-01'],
  ['29/2/2024', '2024-02-29'],
])('understands %s', (text, iso) => {
  expect(parseDate(text)).toEqual({ understood: true, value: iso });
});

test.each([
  ['01/07/2025', 'can be 2025-07-01 or 2025-01-07; write the one meant, or "ngày 01/07/2025"'],
  ['1.7.2025', 'has two readings'],
  ['12/25/2025', 'has its month before its day: "12/25/2025"; write 2025-12-25'],
  ['29/2/2025', 'is a day that does not exist'],
  ['ngày 31/4/2025', 'is a day that does not exist'],
  ['2025-02-30', 'is a day that does not exist'],
  ['tháng 7/2025', 'has no day'],
  ['tháng 7 năm 2025', 'has no day'],
  ['7/2025', 'has no day'],
  ['2025', 'has no day'],
  ['1/7/25', 'has a year of two digits'],
  ['25/12-2025', 'must be a date'],
  ['2025/07/01', 'must be a date'],
  ['July 1, 2025', 'must be a date'],
  ['45839', 'must be a date'],
])('refuses %s', (text, reason) => {
  expect(parseDate(text)).toEqual({ understood: false, reason: expect.stringContaining(reason) });
});

test('every date written with the word ngày is itself again', () => {
  const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      const written = `ngày ${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
      expect(parseDate(written)).toEqual({ understood: true, value: date.toISOString().slice(0, 10) });
    }),
  );
});

test.each([
  ['2021', '2021'],
  ['năm 2021', '2021'],
  [' Năm\u00a02021 ', '2021'],
  ['21', '21'], // refused by the column's own check, which knows the years
])('understands %s', (text, year) => {
  expect(parseYear(text)).toEqual({ understood: true, value: year });
});

test.each(['2016-2020', '2016–2020', '2016 - 20', 'giai đoạn 2016-2020'])('refuses the span %s', (text) => {
  expect(parseYear(text)).toMatchObject({
    understood: false,
    reason: expect.stringContaining('write its first year in year_from'),
  });
});
