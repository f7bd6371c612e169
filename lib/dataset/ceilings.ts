import { isPart } from '#lib/domain/part.ts';
import type { AreaKind, Caveat, Measure, Period } from '#lib/domain/vocabulary.ts';

const billion = 1_000_000_000n;

/**
 * The largest believable amount in đồng by kind of area, for one budget year and for a span of years, of public funding
 * and of capital (matched capital, total investment). Each is about four times the largest printed by November 2026
 * (beside it, in tỷ đồng), so that a slip by ×10 is caught for large amounts and by ×1000 for nearly all.
 */
const ceilings = {
  unit: {
    year: { funding: 130n * billion, capital: 250n * billion }, // 32.6 (Hà Nội 2024) · 40 (Quảng Ninh 2011); a year's share of 375.6 is 75
    years: { funding: 375n * billion, capital: 1_500n * billion }, // 141.35 (Bắc Giang's aim for 2016–2020, capital possible), 93.48 and 375.6 (Vĩnh Long 2026–2030)
  },
  region: {
    year: { funding: 700n * billion, capital: 4_000n * billion }, // 177.2 (north 2023) · none printed: half the nation's
    years: { funding: 3_000n * billion, capital: 20_000n * billion }, // none printed: about half the nation's
  },
  nation: {
    year: { funding: 1_350n * billion, capital: 8_000n * billion }, // 345.5 (plan 2022) · a year's share of 9,500 is 1,900
    years: { funding: 5_750n * billion, capital: 38_000n * billion }, // 1,436 (plan 2021–2025) · 9,500 (2014–2018)
  },
} as const;

const million = 1_000_000n;

/**
 * The smallest believable amount above zero in đồng: of plans, of other funding and of capital, of wholes and of parts (some months, one round, one kind of
 * support, part of the funding). Each is about a quarter of the smallest printed by November 2026 (beside it, in tỷ đồng), so that a table in nghìn or triệu
 * đồng read as one in đồng is caught, and nearly every slip by ×1000. Where none is printed, capital is at least what funding is, and a span of years at
 * least what a year is.
 */
const floors = {
  unit: {
    year: {
      plan: { whole: 30n * million, part: 25n * million }, // 0.13 (Quảng Ninh's national plan 2011) · none so small
      other: { whole: 100n * million, part: 25n * million }, // 0.4 (Hà Giang's local actual 2013) · 0.111 (Trà Vinh 2006, one kind of support)
      capital: { whole: 400n * million, part: 100n * million }, // 1.6 (Đắk Lắk 2020) · 0.39 (Hà Tĩnh 2019, a round)
    },
    years: {
      plan: { whole: 370n * million, part: 25n * million }, // 1.5 (Trà Vinh's national plan 2021–2025) · none so small: as in a year
      other: { whole: 20n * million, part: 20n * million }, // 0.085 (Cần Thơ's national actual 2005–2009) · 0.6 (Vĩnh Phúc 2016–2020), never above the whole's
      capital: { whole: 1_300n * million, part: 400n * million }, // 5.3 (Phú Yên 2005–2009) · 6.702 (Kiên Giang 2022–2024): as a year's whole
    },
  },
  region: {
    year: {
      plan: { whole: 2_400n * million, part: 900n * million }, // 9.64 (new south, national plan 2025) · none so small
      other: { whole: 1_900n * million, part: 900n * million }, // 7.73 (south, national actual 2013) · 3.54 (Central, seven months of 2022)
      capital: { whole: 2_400n * million, part: 900n * million }, // none printed
    },
    years: {
      plan: { whole: 2_400n * million, part: 900n * million }, // none printed
      other: { whole: 1_900n * million, part: 900n * million }, // none printed
      capital: { whole: 2_400n * million, part: 900n * million }, // none printed
    },
  },
  nation: {
    year: {
      plan: { whole: 18n * billion, part: 7n * billion }, // 75.6 (2021) · 29 (2022, undated)
      other: { whole: 18n * billion, part: 7n * billion }, // 75.421 (actual 2013) · 90.1 (contracted in 2016)
      capital: { whole: 18n * billion, part: 7n * billion }, // none printed
    },
    years: {
      plan: { whole: 100n * billion, part: 7n * billion }, // 400 (2008–2012) · none printed
      other: { whole: 18n * billion, part: 7n * billion }, // none printed
      capital: { whole: 2_300n * billion, part: 18n * billion }, // 9,500 (2014–2018) · none printed: as a year's whole
    },
  },
} as const;

/** The caveat of an amount outside of the limits, or ten times another of its cell, that was read again at its source: it is accepted, and readers are told. */
export const confirmation: Caveat = 'unusual_amount';

/** The largest believable percentage: a hundredfold. The largest printed by November 2026 is a growth of 140 %. */
export const mostPercent = 10_000;

type Printed = {
  measure: Measure;
  yearFrom: number;
  yearTo: number;
  period: Period;
  caveats: readonly Caveat[];
};

/** The smallest believable amount above zero and the largest, in đồng, for what a figure speaks of. A part may be as large as the whole. */
export function getLimits(kind: AreaKind, figure: Printed): { least: bigint; most: bigint } {
  const group = kind === 'region' || kind === 'nation' ? kind : 'unit';
  const money = figure.measure === 'matched' || figure.measure === 'investment' ? 'capital' : 'funding';
  const span = figure.yearFrom === figure.yearTo ? 'year' : 'years';
  return {
    least:
      floors[group][span][money === 'funding' ? toFunding(figure) : money][
        coversWhole(figure) ? 'whole' : 'part'
      ],
    most: ceilings[group][span][money],
  };
}

const toFunding = ({ measure }: Printed) => (measure === 'plan' ? 'plan' : 'other');

/** Whether a figure speaks of all funding of its whole year or years. */
export function coversWhole({ period, caveats }: Pick<Printed, 'period' | 'caveats'>): boolean {
  return period === 'FY' && !isPart({ caveats });
}
