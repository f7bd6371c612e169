import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CopiedCell, toCopiedHtml, toCopiedText } from './copied-table.ts';

const number = (text: string): CopiedCell => ({ text, isNumber: true });
const text = (value: string): CopiedCell => ({ text: value, isNumber: false });
const table = (...cells: CopiedCell[]) => ({
  title: 't',
  headings: cells.map((_, index) => `h${index}`),
  rows: [cells],
});

test('the text is tab-separated lines: what it is of, the headings, the rows', () => {
  expect(
    toCopiedText({
      title: 'Nghệ An. Kế hoạch và thực hiện: quốc gia',
      headings: ['Năm', 'Kế hoạch (đồng)', 'Tỷ lệ hoàn thành (%)'],
      rows: [
        [text('2021'), number('142200000000'), number('91.7')],
        [text('2020'), text(''), text('')],
      ],
    }),
  ).toBe(
    'Nghệ An. Kế hoạch và thực hiện: quốc gia\nNăm\tKế hoạch (đồng)\tTỷ lệ hoàn thành (%)\n2021\t142200000000\t91.7\n2020\t\t',
  );
});

test('Excel reads a number whatever its own decimal sign, and so does LibreOffice', () => {
  const html = toCopiedHtml(table(number('91.7')));
  expect(html).toContain('<td x:num="91.7" sdval="91.7" sdnum="1033;">91.7</td>');
  expect(html).toContain('mso-displayed-decimal-separator:"\\."');
  expect(html).toContain('xmlns:x="urn:schemas-microsoft-com:office:excel"');
});

test('long numbers show all digits, a year is not grouped', () => {
  expect(toCopiedHtml(table(number('142200000000')))).toContain(
    `x:num="142200000000" sdval="142200000000" sdnum="1033;" style='mso-number-format:"\\#\\,\\#\\#0"'`,
  );
  expect(toCopiedHtml(table(number('2021')))).toContain('sdnum="1033;">2021</td>');
});

test('no digit is lost above 2^53', () => {
  expect(toCopiedHtml(table(number('9007199254740993')))).toContain('>9007199254740993</td>');
  expect(toCopiedText(table(number('9007199254740993')))).toContain('9007199254740993');
});

test.each(['=1+1', '+84', '-cmd', '@sum', '＝1'])('%s does not run as a formula', (value) => {
  expect(toCopiedText(table(text(value)))).toBe(`t\nh0\n'${value}`);
  expect(toCopiedHtml(table(text(value)))).toContain(`'${value}</td>`);
});

test('the title stands above the headings, and does not run as a formula either', () => {
  const html = toCopiedHtml({ ...table(number('1')), title: '=Nghệ An' });
  expect(html).toMatch(/<table><tr><td x:str [^>]*>'=Nghệ An<\/td><\/tr><tr><th>h0<\/th>/);
});

test('a negative number is no formula', () => {
  expect(toCopiedText(table(number('-13.95')))).toBe('t\nh0\n-13.95');
  expect(toCopiedHtml(table(number('-13.95')))).toContain('x:num="-13.95"');
});

test('missing is an empty cell, not zero', () => {
  expect(toCopiedHtml(table(text('')))).toContain('<td></td>');
});

test('texts stay texts, with their marks written out', () => {
  expect(toCopiedHtml(table(text('1/2 <b> & "c"')))).toContain(
    `<td x:str style='mso-number-format:"\\@"'>1/2 &lt;b&gt; &amp; "c"</td>`,
  );
});

test('any whole number comes through both flavours digit by digit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), (value) => {
      expect(toCopiedText(table(number(String(value)))).split('\n')[2]).toBe(String(value));
      expect(toCopiedHtml(table(number(String(value))))).toContain(`x:num="${value}"`);
    }),
  );
});
