import { expect, test } from 'vitest';
import type { Locale } from '#i18n/locales.ts';
import { pickHeadline } from '#lib/domain/headline.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { findById, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { createFormat } from './format.ts';
import { tellHeadline, tellRow } from './format-headline.ts';
import { getTranslator } from './get-translator.ts';

async function tell(id: string, locale: Locale, counts = { own: 1, former: 0 }) {
  const t = getTranslator(locale);
  const rows = computeIndicators(findById(await readRealAreas(), id), await readRealFigures(id));
  return tellHeadline(
    {
      headline: pickHeadline(rows),
      counts,
      name: 'Hải Phòng',
      units: 'Hải Phòng (8), Hải Dương (6)',
      searchedOn: '26/11/2026',
    },
    { t, format: createFormat(locale), toReason: ({ code }) => code },
  ).map((sentence) => sentence.replaceAll('\u00a0', ' '));
}

test.each([
  [
    'both known',
    'mien-trung-tay-nguyen',
    [
      '2021: kế hoạch 51,23 tỷ đồng (quốc gia 11,14 tỷ + địa phương 40,09 tỷ), thực hiện 48,79 tỷ đồng, đạt 95,24%.',
      'Mới hơn: 2022, 7 tháng đầu năm, thực hiện 20,7 tỷ đồng.',
    ],
    [
      '2021: VND 51.23 billion (national 11.14 bn + local 40.09 bn) planned, VND 48.79 billion spent, 95.24% of the plan.',
      'Newer: 2022, first 7 months, VND 20.7 billion spent.',
    ],
  ],
  [
    'both known, not comparable',
    'lam-dong',
    [
      '2025: kế hoạch 17 tỷ đồng, thực hiện 6,7 tỷ đồng (quốc gia 3,7 tỷ + địa phương 3 tỷ). Chưa tính tỷ lệ hoàn thành: caveat.',
      'Năm gần nhất có đủ cả hai số: 2017, ước đạt 97–108%.',
    ],
    [
      '2025: VND 17 billion planned, VND 6.7 billion (national 3.7 bn + local 3 bn) spent. Completion is not computed: caveat.',
      'Latest year with both: 2017, 97–108% of the plan (estimate).',
    ],
  ],
  [
    'plan only, a newer one with a caveat',
    'nghe-an',
    [
      '2017: kế hoạch 5,327 tỷ đồng (quốc gia 1,2 tỷ + địa phương 4,127 tỷ). Chưa tìm thấy số thực hiện.',
      'Mới hơn: 2018, kinh phí địa phương, kế hoạch khoảng 4,5 tỷ đồng (mức bình quân chung cho nhiều năm).',
    ],
    [
      '2017: VND 5.327 billion (national 1.2 bn + local 4.127 bn) planned. What was spent has not been found.',
      'Newer: 2018, local funding, about VND 4.5 billion planned (flat rate for several years).',
    ],
  ],
  [
    'actual only',
    'ha-giang',
    ['2023: thực hiện hơn 1,6 tỷ đồng. Chưa tìm thấy số kế hoạch.'],
    ['2023: over VND 1.6 billion spent. What was planned has not been found.'],
  ],
  [
    'estimate only',
    'thua-thien-hue',
    [
      '2019: ước thực hiện hơn 2,6 tỷ đồng (quốc gia 960 triệu + địa phương gần 1,7 tỷ). Chưa tìm thấy số kế hoạch.',
    ],
    [
      '2019: over VND 2.6 billion (national 960 m + local nearly 1.7 bn) spent (estimate). What was planned has not been found.',
    ],
  ],
  [
    'plan and months',
    'phia-nam-2025',
    [
      '2025: kế hoạch 55,753 tỷ đồng (quốc gia 9,64 tỷ + địa phương 46,113 tỷ). Chưa tìm thấy số thực hiện cả năm.',
      'Mới hơn: 2025, 9 tháng đầu năm, thực hiện 8,34 tỷ đồng, bằng 14,81% kế hoạch cả năm.',
    ],
    [
      '2025: VND 55.753 billion (national 9.64 bn + local 46.113 bn) planned. What was spent in the whole year has not been found.',
      'Newer: 2025, first 9 months, VND 8.34 billion spent, 14.81% of the whole year’s plan.',
    ],
  ],
  [
    'months only, with a caveat',
    'ha-nam',
    [
      '2024, 6 tháng đầu năm, kinh phí quốc gia: thực hiện 1,8 tỷ đồng. Chưa tìm thấy số kế hoạch.',
      'Lưu ý: chỉ một loại hỗ trợ.',
    ],
    [
      '2024, first 6 months, national funding: VND 1.8 billion spent. What was planned has not been found.',
      'Caveat: one kind of support only.',
    ],
  ],
  [
    'plan only, completed before',
    'phia-bac',
    [
      '2023: kế hoạch 177,2 tỷ đồng. Chưa tìm thấy số thực hiện.',
      'Năm gần nhất có đủ cả hai số: 2021, đạt 91,7%.',
    ],
    [
      '2023: VND 177.2 billion planned. What was spent has not been found.',
      'Latest year with both: 2021, 91.7% of the plan.',
    ],
  ],
])('%s (%s)', async (_, area, inVietnamese, inEnglish) => {
  expect(await tell(area, 'vi')).toEqual(inVietnamese);
  expect(await tell(area, 'en')).toEqual(inEnglish);
});

test('of an area without a plan or an actual of a year it says what else there is', async () => {
  expect(await tell('bac-lieu', 'vi', { own: 2, former: 0 })).toEqual([
    'Có 2 số liệu, nhưng chưa có kế hoạch hay thực hiện của riêng năm nào.',
  ]);
  expect(await tell('hai-phong-2025', 'vi', { own: 0, former: 14 })).toEqual([
    'Chưa có số in riêng cho Hải Phòng trong địa giới hiện nay; các đơn vị trước đây có 14 số liệu: Hải Phòng (8), Hải Dương (6).',
  ]);
  expect(await tell('hai-phong-2025', 'en', { own: 0, former: 0 })).toEqual([
    'No figure of Hải Phòng’s industrial promotion funding was found (searched on 26/11/2026). Not found does not mean that there is none.',
  ]);
});

test('the months’ own report is the denominator, and is said to be', async () => {
  const rows = computeIndicators(
    findById(await readRealAreas(), 'phia-nam-2025'),
    await readRealFigures('phia-nam-2025'),
  );
  const row = rows.find(({ completion }) => completion.state !== 'refused' && completion.reportPlan);
  const t = getTranslator('vi');
  expect(row && tellRow(row, { t, format: createFormat('vi'), toReason: ({ code }) => code })[0]).toContain(
    'theo cùng báo cáo',
  );
});
