import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Letter } from '#lib/words/create-letter.ts';
import { writeLetter } from './write-letter.ts';

const letter: Letter = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  place: '……, ngày …… tháng ……',
  title: 'PHIẾU YÊU CẦU CUNG CẤP THÔNG TIN',
  to: 'Kính gửi: Sở Công Thương <Nghệ An> & Huế',
  basis: 'Căn cứ Luật',
  items: [
    { label: 'Họ, tên', lines: [] },
    { label: 'Nội dung', lines: ['Năm 2017', 'Năm 2018'] },
  ],
  signature: 'NGƯỜI YÊU CẦU',
  sign: '(ký)',
};

const readFile = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

test('a document holds the letter, a paragraph for each line and a dotted line for what stays open', async () => {
  const body = readFile(await writeLetter(letter), 'word/document.xml');
  const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([text]) =>
    text.replaceAll('<w:tab/>', '\t').replaceAll(/<[^>]+>/g, ''),
  );
  expect(paragraphs).toEqual([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '……, ngày …… tháng ……',
    'PHIẾU YÊU CẦU CUNG CẤP THÔNG TIN',
    'Kính gửi: Sở Công Thương &lt;Nghệ An&gt; &amp; Huế',
    'Căn cứ Luật',
    '1. Họ, tên:\t',
    '2. Nội dung:',
    'Năm 2017',
    'Năm 2018',
    'NGƯỜI YÊU CẦU',
    '(ký)',
  ]);
  expect(body).toContain('w:leader="dot"');
});

test('the same letter is the same bytes on any day', async () => {
  const bytes = await writeLetter(letter);
  expect(await writeLetter(letter)).toEqual(bytes);
  const times = readFile(bytes, 'docProps/core.xml').match(/\d{4}-\d\d-\d\dT[^<]*/g);
  expect(times).toEqual(['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z']);
});
