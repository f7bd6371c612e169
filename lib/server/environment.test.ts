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
  [{}, null],
  [{ REPORT_URL: 'mailto:data@example.org' }, 'mailto:data@example.org'],
  [{ REPORT_URL: 'https://example.org/new?title={id}' }, null],
  [
    { REPORT_URL: 'mailto:data@example.org', SECURITY_CONTACT: 'https://example.org/x' },
    'https://example.org/x',
  ],
])('with %j a weakness is told to %s', (values, contact) => {
  expect(readEnvironment(values).securityContact).toBe(contact);
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
  [{}, true],
  [{ MCP: '' }, true],
  [{ MCP: 'on' }, true],
  [{ MCP: 'off' }, false],
])('with %j assistants are answered: %s', (values, hasMcp) => {
  expect(readEnvironment(values).hasMcp).toBe(hasMcp);
});

test.each([
  { PORT: 'http' },
  { MCP: 'secret' },
  { PORT: '65536' },
  { LOG_LEVEL: 'loud-secret' },
  { METRICS_PORT: 'secret' },
  { METRICS_PORT: '127.0.0.1' },
  { METRICS_PORT: '99999' },
  { SITE_URL: 'khuyencong.vn' },
  { SITE_URL: 'ftp://khuyencong.vn' },
  { SITE_URL: 'https://khuyencong.vn/path' },
  { SITE_URL: 'https://khuyencong.vn?x=1' },
  { SITE_URL: 'https://name:secret@khuyencong.vn' },
  { SITE_URL: 'https://khuyencong.vn\nx' },
  { DATABASE_URL: 'mysql://secret@host' },
  { DATABASE_URL: 'postgresql://secret@host:port' },
  { DATABASE_READ_URL: 'file:standby-secret.db' },
  { REPORT_URL: 'data@example.org' },
  { REPORT_URL: 'javascript:secret{id}' },
  { SECURITY_CONTACT: 'data@example.org' },
  { SECURITY_CONTACT: 'mailto:a@example.org\nExpires: never' },
  { REVALIDATE_TOKEN: 'secret' },
])('%j is refused in one sentence that names the variable and not its value', (values) => {
  const [name = '', value = ''] = Object.entries(values)[0] ?? [];
  const told = refuse(values);
  expect(told).toMatch(new RegExp(`^${name} must [^\\n]+\\.$`));
  expect(told).not.toContain(value);
  expect(told).not.toContain('secret');
});

test('each wrong variable has a line', () => {
  expect(refuse({ PORT: 'x', SITE_URL: 'y' }).split('\n')).toHaveLength(2);
});

function refuse(values: Record<string, string | undefined>): string {
  try {
    return JSON.stringify(readEnvironment(values));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
