import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Source } from '#lib/domain/figure.ts';
import { SourceName } from './source-name.tsx';

const page: Source = {
  id: 'khuyencongonline-2020-lang-son',
  url: 'http://khuyencongonline.gov.vn/lang-son',
  title: null,
  publisher: 'Khuyến công online (Bộ Công Thương)',
  publishedOn: null,
  retrievedOn: '2026-11-23',
  kind: 'news',
  language: 'vi',
  position: 1,
};

const draw = (source: Source) => renderToStaticMarkup(<SourceName source={source} locale="vi" />);

test('the name of a site goes on in the next line before its dots, not within a word', () => {
  expect(draw(page)).toContain('(khuyencongonline<wbr/>.gov<wbr/>.vn)');
});

test('amounts and ends of sentences stay whole', () => {
  const title = 'Đào tạo 65.000 lao động. Năm 2010';
  expect(draw({ ...page, title })).toContain(`>${title}<`);
});
