import { expect, test } from 'vitest';
import { readEnvironment } from '#lib/server/environment.ts';
import { source } from '#tests/fixtures/figure.ts';
import { toPageReportAddress, toReportAddress } from './report-address.ts';

const row = { id: 'f-1 & 2', source: source({ id: 'moit-2022' }) };
const report = (reportUrl?: string) =>
  toReportAddress(row, 'vi', readEnvironment({ SITE_URL: 'https://khuyencong.vn', REPORT_URL: reportUrl }));

test.each([
  [
    'https://example.org/new?title={id}&body={page}%20{source}',
    'https://example.org/new?title=f-1%20%26%202&body=https%3A%2F%2Fkhuyencong.vn%2Fvi%2Fsources%2Fmoit-2022%23f-1%20%26%202%20moit-2022',
  ],
  [
    'mailto:data@example.org?subject={id}&body={page}',
    'mailto:data@example.org?subject=f-1%20%26%202&body=https%3A%2F%2Fkhuyencong.vn%2Fvi%2Fsources%2Fmoit-2022%23f-1%20%26%202',
  ],
  [
    'mailto:data@example.org',
    'mailto:data@example.org?subject=f-1%20%26%202&body=https%3A%2F%2Fkhuyencong.vn%2Fvi%2Fsources%2Fmoit-2022%23f-1%20%26%202',
  ],
])('%s is filled in and encoded', (template, address) => {
  expect(report(template)).toBe(address);
});

test.each([undefined, ''])('without a configured address (%j) there is none', (template) => {
  expect(report(template)).toBeNull();
});

test.each([
  'https://example.org/new',
  'http://example.org/{id}',
  'javascript:alert(1)//{id}',
  'data@example.org',
])('%s is refused by name', (template) => {
  expect(() => report(template)).toThrow(/REPORT_URL/);
});

test('a page without rows is reported by a subject and its address', () => {
  const site = { siteUrl: 'https://example.org', reportUrl: 'mailto:a@example.org?subject={id}&body={page}' };
  expect(toPageReportAddress('accessibility', '/vi/accessibility', site)).toBe(
    'mailto:a@example.org?subject=accessibility&body=https%3A%2F%2Fexample.org%2Fvi%2Faccessibility',
  );
  expect(toPageReportAddress('accessibility', '/vi', { ...site, reportUrl: null })).toBeNull();
});
