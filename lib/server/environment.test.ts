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

test.each([
  ['', null],
  ['9464', { host: '127.0.0.1', port: 9464 }],
  ['0.0.0.0:9464', { host: '0.0.0.0', port: 9464 }],
  ['[::1]:9464', { host: '::1', port: 9464 }],
])('METRICS_PORT=%s is the address %j', (METRICS_PORT, address) => {
  expect(readEnvironment({ METRICS_PORT }).metricsAddress).toEqual(address);
});

test.each([
  { PORT: 'http' },
  { SITE_URL: 'khuyencong.vn' },
  { DATABASE_READ_URL: 'file:standby.db' },
  { LOG_LEVEL: 'loud' },
  { METRICS_PORT: 'on' },
  { METRICS_PORT: '127.0.0.1' },
  { METRICS_PORT: '99999' },
])('%j is refused with the name of the variable', (values) => {
  expect(() => readEnvironment(values)).toThrow(Object.keys(values)[0]);
});
