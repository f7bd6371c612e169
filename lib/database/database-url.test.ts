import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { parseDatabaseUrl, parseReadUrl } from './database-url.ts';

const fileUrl = (path: string) => pathToFileURL(path).href;

test.each([
  [undefined, fileUrl(join(process.cwd(), '.var/khuyen-cong.db'))],
  ['', fileUrl(join(process.cwd(), '.var/khuyen-cong.db'))],
  ['file:other.db', fileUrl(join(process.cwd(), 'other.db'))],
  ['file:/srv/khuyen-cong.db', fileUrl('/srv/khuyen-cong.db')],
  ['file:///srv/khuyen-cong.db', fileUrl('/srv/khuyen-cong.db')],
])('%s is a SQLite file', (value, url) => {
  expect(parseDatabaseUrl(value)).toEqual({ provider: 'sqlite', url });
});

test.each(['postgresql://u:p@host/db', 'postgres://u:p@host/db'])('%s is PostgreSQL', (value) => {
  expect(parseDatabaseUrl(value)).toEqual({ provider: 'postgresql', url: value });
});

test('refuses another database without repeating its password', () => {
  expect(() => parseDatabaseUrl('mysql://u:secret@host/db')).toThrow(/^DATABASE_URL must start with/);
  expect(() => parseDatabaseUrl('mysql://u:secret@host/db')).not.toThrow(/secret/);
});

test.each([undefined, ''])('without DATABASE_READ_URL (%j) there is no standby', (value) => {
  expect(parseReadUrl(value, parseDatabaseUrl(undefined))).toBeNull();
});

test('a standby is of PostgreSQL, as its primary', () => {
  const [primary, standby] = ['postgresql://a/db', 'postgresql://b/db'];
  expect(parseReadUrl(standby, parseDatabaseUrl(primary))).toEqual({ provider: 'postgresql', url: standby });
  expect(() => parseReadUrl('file:b.db', parseDatabaseUrl(primary))).toThrow(/^DATABASE_READ_URL must/);
  expect(() => parseReadUrl(standby, parseDatabaseUrl('file:a.db'))).toThrow(/^DATABASE_READ_URL must/);
});
