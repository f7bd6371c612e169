import { expect, test } from 'vitest';
import { problemsAfter, replace } from '#tests/setup/dataset-folder.ts';

test('a printed zero is an amount', async () => {
  expect(await problemsAfter({ 'figures.csv': replace('2170000000,1000000', '0,1') })).toEqual([]);
});

test('a fall is a negative growth', async () => {
  expect(await problemsAfter({ 'claims.csv': replace('growth,22.6,', 'growth,-13.9,') })).toEqual([]);
});

const planOf2021 = ',142200000000,100000000,exact,,,high,';
const otherPlan = ',142100000000,100000000,exact,,,high,';
const part = (amountVnd: bigint) => `,${amountVnd},100000000,exact,,one_activity,high,`;

test('a part may be a small one beside the whole, and parts of any size stand beside each other', async () => {
  expect(await problemsAfter({ 'figures.csv': replace(otherPlan, part(9_000_000_000n)) })).toEqual([]);
  const both = (text: string) =>
    replace(otherPlan, part(9_000_000_000n))(replace(planOf2021, part(166_200_000_000n))(text));
  expect(await problemsAfter({ 'figures.csv': both })).toEqual([]);
});

test('a part that is ten times the whole is a slip', async () => {
  const edit = (text: string) =>
    replace(otherPlan, part(142_200_000_000n))(replace(planOf2021, planOf2021.replace('142', '14'))(text));
  expect(await problemsAfter({ 'figures.csv': edit })).toEqual([
    'figures.csv:13:amount_vnd: 142200000000 đồng is ten times or more the 14200000000 of line 12 for the same cell: has a unit slipped? If the source does print this amount, add the caveat unusual_amount',
  ]);
});

const advice = /If the source does print this amount, add the caveat (\w+)$/;

/** Follows the advice of each problem: the caveat that it names stands in the row that it names. */
async function problemsWithAdvice(edit: (text: string) => string): Promise<string[]> {
  const problems = await problemsAfter({ 'figures.csv': edit });
  expect(problems).not.toEqual([]);
  return problemsAfter({
    'figures.csv': (text) => {
      const lines = edit(text).split('\n');
      for (const problem of problems) {
        const [, line = ''] = /^figures.csv:(\d+):/.exec(problem) ?? [];
        const cells = lines[Number(line) - 1]?.split(',') ?? [];
        const caveats = (cells[10] ?? '').split(';').filter(Boolean);
        cells[10] = [...new Set([...caveats, advice.exec(problem)?.[1] ?? ''])].join(';');
        lines[Number(line) - 1] = cells.join(',');
      }
      return lines.join('\n');
    },
  });
}

test.each([
  ['a plan of 5,3 triệu', replace(',2170000000,1000000,', ',5300000,100000,')],
  ['a plan of 300 tỷ of a province', replace(',2170000000,1000000,', ',300000000000,100000000,')],
  ['a tenth of the other figure of its cell', replace(',142100000000,100000000,', ',14210000000,10000000,')],
])('%s is refused, and accepted when the advice is followed', async (_, edit) => {
  expect(await problemsWithAdvice(edit)).toEqual([]);
});

test('a usual amount is not confirmed, so that the caveat means what it says', async () => {
  const problems = await problemsAfter({
    'figures.csv': (text) => text.replace(/^(.*,2170000000,1000000,\w+,\d*,)([^,]*),/m, '$1unusual_amount,'),
  });
  expect(problems).toEqual([
    'figures.csv:20:caveats: unusual_amount is not needed: 2170000000 đồng is nothing unusual. Take the caveat away',
  ]);
});

test.each([
  [',plan,2170000000,1000000,', ',plan,29000000,1000000,', 1],
  [',plan,2170000000,1000000,', ',plan,31000000,1000000,', 0],
])('a whole year of a province has its floor at 30 triệu: %s → %s', async (from, to, count) => {
  expect(await problemsAfter({ 'figures.csv': replace(from, to) })).toHaveLength(count);
});

test.each([
  [
    'a unit that does not divide the amount',
    'figures.csv',
    replace('2170000000,1000000,', '2170000000,100000000,'),
    ['figures.csv:20:step_vnd: does not divide the amount 2170000000'],
  ],
  [
    'a unit of zero',
    'figures.csv',
    replace('2170000000,1000000,', '2170000000,0,'),
    ['figures.csv:20:step_vnd: must be 1, 10, 100 and so on: the unit of the last printed digit'],
  ],
  [
    'a unit that does not divide the percentage',
    'claims.csv',
    replace('87.6,0.1', '87.65,0.1'),
    ['claims.csv:3:step_pct: does not divide the value 87.65'],
  ],
  [
    "a province's funding a thousand times too large",
    'figures.csv',
    replace(',2170000000,', ',2170000000000,'),
    [
      'figures.csv:20:amount_vnd: 2170000000000 đồng is above 130000000000, the ceiling of plan for a province in one year: has a unit slipped? If the source does print this amount, add the caveat unusual_amount',
    ],
  ],
  [
    "a region's funding ten times too large",
    'figures.csv',
    replace(',174300000000,', ',1743000000000,'),
    [
      'figures.csv:14:amount_vnd: 1743000000000 đồng is above 700000000000, the ceiling of plan for a region in one year: has a unit slipped? If the source does print this amount, add the caveat unusual_amount',
    ],
  ],
  [
    "a province's programme ten times too large",
    'figures.csv',
    replace(',51000000000,', ',510000000000,'),
    [
      'figures.csv:16:amount_vnd: 510000000000 đồng is above 375000000000, the ceiling of plan for a province in several years: has a unit slipped? If the source does print this amount, add the caveat unusual_amount',
    ],
  ],
  [
    'an amount typed in millions',
    'figures.csv',
    replace(',2170000000,1000000,', ',2170,1,'),
    [
      'figures.csv:20:amount_vnd: 2170 đồng is below 30000000, the floor of plan for a province in one year: has a unit slipped? If the source does print this amount, add the caveat unusual_amount',
    ],
  ],
  [
    'a tenth of the other figure of its cell',
    'figures.csv',
    replace(',142100000000,100000000,', ',14210000000,10000000,'),
    [
      'figures.csv:13:amount_vnd: 14210000000 đồng is a tenth or less of the 142200000000 of line 12 for the same cell: has a unit slipped? If the source does print this amount, add the caveat unusual_amount',
    ],
  ],
  [
    'a negative completion',
    'claims.csv',
    replace(',completion,', ',completion,-'),
    [expect.stringMatching(/value_pct: -[\d.]+ is no completion: it lies from 0 to 10000$/)],
  ],
  [
    'ten times the other figure of its cell',
    'figures.csv',
    replace(',38100000000,100000000,', ',380000000000,1000000000,'),
    [
      'figures.csv:19:amount_vnd: 380000000000 đồng is above 375000000000, the ceiling of plan for a province in several years: has a unit slipped? If the source does print this amount, add the caveat unusual_amount',
      'figures.csv:19:amount_vnd: 380000000000 đồng is ten times or more the 38000000000 of line 18 for the same cell: has a unit slipped? If the source does print this amount, add the caveat unusual_amount',
    ],
  ],
])('refuses %s', async (_, file, edit, expected) => {
  expect(await problemsAfter({ [file]: edit })).toEqual(expected);
});
