import { expect, test } from 'vitest';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import { listFinishes } from '#lib/domain/finish-table.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { toYearVerdict } from '#lib/domain/year-verdict.ts';
import { readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { createFormat } from './format.ts';
import { tellYearVerdict } from './format-year-verdict.ts';
import { getTranslator } from './get-translator.ts';

async function tell(year: number, locale: Locale): Promise<string[]> {
  const t = getTranslator(locale);
  const areas = (await readRealAreas()).filter(({ kind }) => kind === 'region' || kind === 'nation');
  const totals = await Promise.all(
    areas.map(async (area) => ({
      area,
      indicators: computeIndicators(area, await readRealFigures(area.id)).filter(
        ({ funding }) => funding === 'total',
      ),
    })),
  );
  const verdict = toYearVerdict(listFinishes(totals, year));
  const toName = ({ nameVi, nameEn }: Area) => (locale === 'vi' ? nameVi : nameEn);
  return tellYearVerdict(verdict, 2, {
    t,
    format: createFormat(locale),
    toReason: ({ code }) => code,
    toName,
  }).map((sentence) => sentence.replaceAll('\u00a0', ' '));
}

test.each([
  [
    'the nation alone, which has both amounts',
    2022,
    ['Cả nước, 2022: kế hoạch 345,5 tỷ đồng, thực hiện 323 tỷ đồng, đạt 93,5%.'],
    ['Nationwide, 2022: VND 345.5 billion planned, VND 323 billion spent, 93.5% of the plan.'],
  ],
  [
    'the nation’s plan, and which region was best',
    2021,
    [
      'Cả nước, 2021: kế hoạch 338 tỷ đồng. Chưa tìm thấy số thực hiện.',
      'Khu vực miền Trung - Tây Nguyên đạt 95,24% kế hoạch, cao nhất trong 2 khu vực có số.',
    ],
    [
      'Nationwide, 2021: VND 338 billion planned. What was spent has not been found.',
      'Central and Central Highlands region: 95.24% of the plan spent, the highest of 2 regions with figures.',
    ],
  ],
  [
    'the only region with a rate',
    2023,
    ['Khu vực phía Nam, 2023: kế hoạch 99,35 tỷ đồng, thực hiện 81,725 tỷ đồng, đạt 82,26%.'],
    ['Southern region, 2023: VND 99.35 billion planned, VND 81.725 billion spent, 82.26% of the plan.'],
  ],
  [
    'part of a year',
    2025,
    [
      'Khu vực miền Trung - Tây Nguyên, 2025, 11 tháng đầu năm: thực hiện 47,017 tỷ đồng, bằng 77,28% kế hoạch cả năm (60,84 tỷ đồng).',
    ],
    [
      'Central and Central Highlands region, 2025, first 11 months: VND 47.017 billion spent, 77.28% of the whole year’s plan (VND 60.84 billion).',
    ],
  ],
  [
    'no region',
    2010,
    ['2 tỉnh, thành phố có số; chưa tìm thấy số của cả nước hay khu vực.'],
    ['2 provinces have figures; nothing was found for the nation or a region.'],
  ],
] as const)('of %s is told, %i', async (_, year, inVietnamese, inEnglish) => {
  expect(await tell(year, 'vi')).toEqual(inVietnamese);
  expect(await tell(year, 'en')).toEqual(inEnglish);
});
