import type { AreaKind, Measure } from '#lib/domain/vocabulary.ts';

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

/** An amount above zero but below a million đồng is one typed in millions or billions: 950 for 950 triệu. */
export const floorVnd = 1_000_000n;

/** The largest believable percentage: a hundredfold. The largest printed by November 2026 is a growth of 140 %. */
export const mostPercent = 10_000;

/** The ceiling in đồng of an area's kind, measure and span. */
export function getCeiling(kind: AreaKind, measure: Measure, spansYears: boolean): bigint {
  const group = kind === 'region' || kind === 'nation' ? kind : 'unit';
  const money = measure === 'matched' || measure === 'investment' ? 'capital' : 'funding';
  return ceilings[group][spansYears ? 'years' : 'year'][money];
}
