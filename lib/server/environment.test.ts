import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test.each([
  [{}, 'http://localhost:3000'],
  [{ PORT: '8080' }, 'http://localhost:8080'],
  [{ PORT: '' }, 'http://localhost:3000'],
  [{ PORT: '8080', SITE_URL: '' }, 'http://localhost:8080'],
  [{ PORT: '8080', SITE_URL: 'https://khuyencong.vn/' }, 'https://khuyencong.vn'],
])('with %j the site is at %s', (values, siteUrl) => {
  expect(readEnvironment(values).siteUrl).toBe(siteUrl);
});

test.each([{ PORT: 'http' }, { SITE_URL: 'khuyencong.vn' }, { DATABASE_READ_URL: 'file:standby.db' }])(
  '%j is refused with the name of the variable',
  (values) => {
    expect(() => readEnvironment(values)).toThrow(Object.keys(values)[0]);
  },
);
