import { expect, test } from 'vitest';
import { getLimits } from './ceilings.ts';
import { readValidDataset } from './read-dataset.ts';

const place = (measure: 'plan' | 'actual' | 'matched' | 'investment', spansYears: boolean) => ({
  measure,
  yearFrom: 2020,
  yearTo: spansYears ? 2024 : 2020,
  period: 'FY' as const,
  caveats: [],
});
const round = { period: 'ROUND' as const };
const machines = { caveats: ['one_activity' as const] };

test.each([
  ["a municipality's local plan of 2024", 'municipality', 'plan', false, 32_600_000_000n],
  ["a province's five-year plan", 'province', 'plan', true, 141_350_000_000n],
  ["a province's matched capital of 2011", 'province', 'matched', false, 40_000_000_000n],
  ["a province's five-year investment", 'province', 'investment', true, 375_600_000_000n],
  ["the north's plan of 2023", 'region', 'plan', false, 177_200_000_000n],
  ["the nation's plan of 2022", 'nation', 'plan', false, 345_500_000_000n],
  ["the nation's plan of 2021–2025", 'nation', 'plan', true, 1_436_000_000_000n],
  ["the nation's matched capital of 2014–2018", 'nation', 'matched', true, 9_500_000_000_000n],
] as const)('%s lies below its ceiling and ten times it above', (_, kind, measure, spansYears, largest) => {
  const { most } = getLimits(kind, place(measure, spansYears));
  expect(most).toBeGreaterThan(largest);
  expect(most).toBeLessThan(10n * largest);
});

test.each([
  ["Quảng Ninh's national plan of 2011", 'province', place('plan', false), 130_000_000n],
  [
    'one kind of support in Trà Vinh 2006',
    'province',
    { ...place('actual', false), ...machines },
    111_140_000n,
  ],
  ["Hà Giang's local actual of 2013", 'province', place('actual', false), 400_000_000n],
  ["Trà Vinh's national plan of 2021–2025", 'province', place('plan', true), 1_500_000_000n],
  ["Cần Thơ's national actual of 2005–2009", 'province', place('actual', true), 85_000_000n],
  ["Đắk Lắk's matched capital of 2020", 'province', place('matched', false), 1_600_000_000n],
  [
    "a round's matched capital in Hà Tĩnh 2019",
    'province',
    { ...place('matched', false), ...round },
    390_000_000n,
  ],
  ["Phú Yên's matched capital of 2005–2009", 'province', place('matched', true), 5_300_000_000n],
  ["the South's national actual of 2013", 'region', place('actual', false), 7_730_000_000n],
  ["the nation's actual of 2013", 'nation', place('actual', false), 75_421_000_000n],
  ["the nation's plan of 2008–2012", 'nation', place('plan', true), 400_000_000_000n],
] as const)('%s lies above its floor and a tenth of it below', (_, kind, figure, smallest) => {
  const { least } = getLimits(kind, figure);
  expect(least).toBeLessThan(smallest);
  expect(10n * least).toBeGreaterThan(smallest);
});

test('every printed amount lies between its limits, and of nearly all a thousandth and a thousand times lie outside', async () => {
  const { areas, figures } = await readValidDataset('data');
  const kinds = new Map(areas.map(({ id, kind }) => [id, kind]));
  let [all, missed] = [0, 0];
  for (const figure of figures) {
    const kind = kinds.get(figure.area);
    if (!kind || figure.amountVnd === 0n || figure.caveats.includes('unusual_amount')) continue;
    const { least, most } = getLimits(kind, figure);
    expect(figure.amountVnd, figure.id).toBeGreaterThanOrEqual(least);
    expect(figure.amountVnd, figure.id).toBeLessThanOrEqual(most);
    all += 1;
    if (figure.amountVnd / 1000n >= least || figure.amountVnd * 1000n <= most) missed += 1;
  }
  expect(missed / all).toBeLessThan(0.05);
});

test.each(['province', 'municipality', 'region', 'nation'] as const)(
  'of a %s a part has no higher floor than the whole, and capital no lower one than funding of its kind',
  (kind) => {
    for (const spansYears of [false, true]) {
      const [funding, capital] = [place('plan', spansYears), place('matched', spansYears)];
      for (const figure of [funding, capital]) {
        expect(getLimits(kind, { ...figure, ...round }).least).toBeLessThanOrEqual(
          getLimits(kind, figure).least,
        );
      }
      expect(getLimits(kind, capital).least).toBeGreaterThanOrEqual(getLimits(kind, funding).least);
    }
  },
);
