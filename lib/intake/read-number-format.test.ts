import { expect, test } from 'vitest';
import { readNumberFormat, showsWholeDate } from './read-number-format.ts';

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
])('%s shows the number alone', (format) => {
  expect(readNumberFormat(format)).toEqual({ isPercent: false, addition: null });
});

test.each([
  ['#,##0 "nghìn"', 'with "nghìn"'],
  ['#,##0" triệu đồng"', 'with "triệu"'],
  ['"hơn "#,##0', 'with "hơn"'],
  ['#,##0\\t\\r', 'with "tr"'],
  ['#,##0;"âm "#,##0', 'with "âm"'],
  ['#,##0"000"', 'with "000"'],
  ['[$$-409]#,##0', 'with "$"'],
  ['€#,##0', 'with "€"'],
  ['0"%"', 'with "%"'],
  ['#,##0,', 'in thousands or millions'],
  ['#,##0" đề án"', 'with "đề án"'],
  ['"~"#,##0', 'with "~"'],
  ['">"#,##0', 'with ">"'],
  ['"±"0', 'with "±"'],
  ['0"+"', 'with "+"'],
  ['0"."00', 'with "."'],
  ['0\\.0', 'with "."'],
  ['0\\,0', 'with ","'],
  ['-#,##0', 'with "-" before or behind it'],
  ['"- "#,##0', 'with "-" before or behind it'],
  ['(#,##0)', 'with "(" before or behind it'],
  ['+0', 'with "+" before or behind it'],
  ['0.0,,', 'in thousands or millions'],
])('%s says more than the number: %s', (format, addition) => {
  expect(readNumberFormat(format)).toEqual({ isPercent: false, addition });
});

test('a percent sign makes a percentage', () => {
  expect(readNumberFormat('0.0%')).toEqual({ isPercent: true, addition: null });
});

test.each(['dd/mm/yyyy', 'mm-dd-yy', 'd-mmm-yy', '[$-42A]dd mmmm yyyy;@', '"ngày" d "tháng" m "năm" yyyy'])(
  '%s shows a whole date',
  (format) => {
    expect(showsWholeDate(format)).toBe(true);
  },
);

test.each(['mmm-yy', 'mm/yyyy', 'd-mmm', 'yyyy', 'hh:mm', '[h]:mm', '"ngày" m/yyyy'])(
  '%s leaves a part of the date out',
  (format) => {
    expect(showsWholeDate(format)).toBe(false);
  },
);
