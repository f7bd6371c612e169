import { expect, test } from 'vitest';
import type { AskedLine } from '#lib/domain/asked-cells.ts';
import { area } from '#tests/fixtures/figure.ts';
import { createLetter } from './create-letter.ts';
import { toLetterText } from './to-letter-text.ts';

const phuTho = area({
  id: 'phu-tho-2025',
  nameVi: 'Phú Thọ',
  nameEn: 'Phu Tho',
  validFrom: '2025-07-01',
  validTo: null,
});
const office = {
  areaKind: 'province',
  nameVi: 'Sở Công Thương',
  nameEn: 'Department of Industry and Trade',
  legalSource: 'Nghị định 150/2025/NĐ-CP',
  url: 'https://a.vn/',
  retrievedOn: '2026-11-27',
} as const;
const lines: AskedLine[] = [
  { funding: 'local', missing: ['plan', 'actual'], years: [2016, 2017, 2019] },
  { funding: 'local', missing: ['actual'], years: [2018] },
];
const asked = { area: area(), holder: phuTho, office, lines };

test('a letter goes to the office of the unit that the area became, and names what is asked for', () => {
  const { to, items } = createLetter(asked, 'vi');
  expect(to).toBe('Kính gửi: Sở Công Thương tỉnh Phú Thọ');
  expect(items[4]?.lines.slice(0, 3)).toEqual([
    'Kinh phí khuyến công cả năm của tỉnh Vĩnh Phúc (đến ngày 30/6/2025, nay thuộc tỉnh Phú Thọ), tính bằng đồng:',
    '– kinh phí khuyến công địa phương, các năm 2016–2017, 2019: số kế hoạch được giao, phê duyệt và số đã thực hiện;',
    '– kinh phí khuyến công địa phương, năm 2018: số đã thực hiện;',
  ]);
});

test('the lines of the person who asks stay open', () => {
  const { items } = createLetter(asked, 'vi');
  expect(items.filter((item) => item.lines.length === 0).map(({ label }) => label)).toEqual([
    'Họ, tên người yêu cầu',
    'Số căn cước hoặc hộ chiếu',
    'Nơi cư trú hoặc địa chỉ',
    'Điện thoại, fax, thư điện tử (nếu có)',
  ]);
});

test.each([
  [
    { ...phuTho, kind: 'municipality', nameVi: 'Hà Nội' },
    office,
    'Kính gửi: Sở Công Thương thành phố Hà Nội',
  ],
  [
    { ...phuTho, kind: 'municipality', nameVi: 'TP. Hồ Chí Minh' },
    office,
    'Kính gửi: Sở Công Thương TP. Hồ Chí Minh',
  ],
  [phuTho, null, 'Kính gửi: cơ quan chuyên môn về công thương của tỉnh Phú Thọ'],
  [
    { ...phuTho, kind: 'region', nameVi: 'Khu vực phía Bắc' },
    { ...office, nameVi: 'Cục, Bộ Công Thương' },
    'Kính gửi: Cục, Bộ Công Thương',
  ],
] as const)('to %o', (holder, known, to) => {
  expect(createLetter({ ...asked, holder, office: known }, 'vi').to).toBe(to);
});

test('as text it has every part, and dots where the writer fills in', () => {
  const text = toLetterText(createLetter(asked, 'vi'));
  expect(text).toMatch(/^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n/);
  expect(text).toContain('1. Họ, tên người yêu cầu: …………');
  expect(text).toContain('\n6. Hình thức cung cấp thông tin (đánh dấu):\n☐ gửi tệp qua thư điện tử\n');
  expect(text).toMatch(/NGƯỜI YÊU CẦU\n\(ký, ghi rõ họ tên\)$/);
});
