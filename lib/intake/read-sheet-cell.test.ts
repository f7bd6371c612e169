import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import { readSheetCell } from './read-sheet-cell.ts';

function read(value: number | Date, format: string) {
  const cell = new Workbook().addWorksheet('figures').getCell('A1');
  cell.value = value;
  cell.numFmt = format;
  return readSheetCell(cell);
}

test.each([
  '',
  'General',
  '0',
  '#,##0',
  '#,##0.00',
  '#,##0 "đồng"',
  '#,##0\\ "₫"',
  '#,##0 [$₫-42A]',
  '[$-42A]#,##0',
  '[Red]#,##0;[Blue]-#,##0',
  '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-',
  '#,##0 "VNĐ"',
  '0.00E+00',
  '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)',
  '#,##0;(#,##0)',
  '_-* #,##0\\ "₫"_-;\\-* #,##0\\ "₫"_-;_-* "-"??\\ "₫"_-;_-@_-',
  '#,##0.00\\ [$₫-42A];[RED]-#,##0.00\\ [$₫-42A]',
  '_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"??\\ _₫_-;_-@_-',
  '[$VND] #,##0',
  '0;-0;;@',
])('%s shows the number alone', (format) => {
  expect(read(1_500_000, format)).toEqual({ kind: 'number', value: 1_500_000, isPercent: false });
});

test.each([
  '#,##0 "nghìn"',
  '#,##0" triệu đồng"',
  '"hơn "#,##0',
  '#,##0\\t\\r',
  '#,##0;"âm "#,##0',
  '#,##0"000"',
  '[$$-409]#,##0',
  '€#,##0',
  '0"%"',
  '#,##0,',
  '#,##0" đề án"',
  '"~"#,##0',
  '"*~"#,##0',
  '">"#,##0',
  '"±"0',
  '0"+"',
  '0"."00',
  '0\\.0',
  '0\\,0',
  '-#,##0',
  '"- "#,##0',
  '(#,##0)',
  '+0',
  '0.0,,',
])('%s says more than the number', (format) => {
  expect(read(1_500_000, format)).toEqual({
    kind: 'refused',
    reason: `is the number 1500000, whose format ${format} may show more than it: write as text what is printed`,
  });
});

test('a percent sign makes a percentage', () => {
  expect(read(0.917, '0.0%')).toEqual({ kind: 'number', value: 0.917, isPercent: true });
});

test.each(['dd/mm/yyyy', 'mm-dd-yy', 'd-mmm-yy', '[$-42A]dd mmmm yyyy;@', '"ngày" d "tháng" m "năm" yyyy'])(
  '%s shows a whole date',
  (format) => {
    expect(read(new Date('2025-07-01'), format)).toEqual({ kind: 'date', iso: '2025-07-01' });
  },
);

test.each(['mmm-yy', 'mm/yyyy', 'd-mmm', 'yyyy', 'hh:mm', '[h]:mm', '"ngày" m/yyyy'])(
  '%s leaves a part of the date out',
  (format) => {
    expect(read(new Date('2025-07-01'), format)).toEqual({
      kind: 'refused',
      reason: `is a date shown as ${format}, without its day, month or year: write YYYY-MM-DD as text`,
    });
  },
);
