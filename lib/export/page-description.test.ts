import { expect, test } from 'vitest';
import { describePage } from './page-description.ts';

const content = {
  siteUrl: 'https://example.org',
  siteName: 'Khuyến công mở',
  locale: 'vi',
  name: 'Bạc Liêu: kinh phí khuyến công',
  description: 'Đã tìm thấy gì và chưa tìm thấy gì.',
  url: 'https://example.org/vi/provinces/bac-lieu',
  released: '2026-11-26T00:00:00.000Z',
};

test.each([
  ['province', 'AdministrativeArea'],
  ['municipality', 'AdministrativeArea'],
  ['region', 'Place'],
  ['nation', 'Country'],
] as const)('the page of a %s without figures is a page about one, and no dataset', (kind, type) => {
  const page = describePage({ ...content, subject: { kind, name: 'Bạc Liêu' } });
  expect(page).toMatchObject({ '@type': 'WebPage', about: { '@type': type, name: 'Bạc Liêu' } });
  expect(page).not.toHaveProperty('distribution');
});

test('the page of a source without figures is about that source', () => {
  const subject = { kind: 'source', name: 'Nhân Dân (nhandan.vn)', url: 'https://nhandan.vn/x' } as const;
  expect(describePage({ ...content, subject })).toMatchObject({
    about: { '@type': 'CreativeWork', url: 'https://nhandan.vn/x' },
  });
});
