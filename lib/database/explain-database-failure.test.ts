import { expect, test } from 'vitest';
import type { DatabaseAddress } from './database-url.ts';
import { explainDatabaseFailure } from './explain-database-failure.ts';

const file: DatabaseAddress = { provider: 'sqlite', url: 'file:///srv/khuyen-cong.db' };
const server: DatabaseAddress = { provider: 'postgresql', url: 'postgresql://me:secret@db.vn:5432/kc' };

const ofPrisma = (message: string, code = 'P2010') =>
  Object.assign(new Error(`\nInvalid \`prisma.$queryRaw()\` invocation:\n\n\n${message}`), {
    name: 'PrismaClientKnownRequestError',
    code,
  });

test.each([
  [
    'locked',
    'Raw query failed. Code: `5`. Message: `SQLITE_BUSY: database is locked`',
    /^another program is writing to the database \/srv\/khuyen-cong\.db: try again/,
  ],
  [
    'read-only',
    'Message: `SQLITE_READONLY: attempt to write a readonly database`',
    /^the database \/srv\/khuyen-cong\.db may not be written: give/,
  ],
  [
    'damaged',
    'Message: `SQLITE_CORRUPT: database disk image is malformed`',
    /^the database \/srv\/khuyen-cong\.db is damaged: move a backup/,
  ],
  [
    'no database',
    'Message: `SQLITE_NOTADB: file is not a database`',
    /^\/srv\/khuyen-cong\.db is no database: /,
  ],
  [
    'on a full disk',
    'Message: `SQLITE_FULL: database or disk is full`',
    /^the disk of the database \/srv\/khuyen-cong\.db is full, and nothing was changed: /,
  ],
  [
    'on a failing disk',
    'Message: `SQLITE_IOERR: disk I/O error`',
    /^the disk of the database \/srv\/khuyen-cong\.db cannot be read or written: /,
  ],
  [
    'not to be opened',
    'ConnectionFailed("Unable to open connection to local database /x: 14")',
    /^the database \/srv\/khuyen-cong\.db cannot be opened: /,
  ],
  [
    'without tables',
    'Message: `SQLITE_ERROR: no such table: DataRelease`',
    /has no tables yet: npm run db:migrate makes them$/,
  ],
])('a file that is %s is told in one sentence', (_, message, expected) => {
  const told = explainDatabaseFailure(ofPrisma(message), file);
  expect(told).toMatch(expected);
  expect(told).not.toMatch(/SQLITE|prisma|\n/i);
});

test('what caused a failure is looked at too', () => {
  const wrapped = new Error('prisma/sqlite/migrations/x.sql, line 3: failed', {
    cause: ofPrisma('SQLITE_FULL: database or disk is full'),
  });
  expect(explainDatabaseFailure(wrapped, file)).toMatch(/^the disk of the database/);
});

test.each([
  [
    ofPrisma("Can't reach database server at `db.vn:5432`", 'P1001'),
    'the database server at db.vn:5432/kc does not answer: see whether it runs and DATABASE_URL names it rightly, and try again',
  ],
  [
    Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' }),
    'the database server at db.vn:5432/kc does not answer: see whether it runs and DATABASE_URL names it rightly, and try again',
  ],
  [
    ofPrisma('Authentication failed against the database server', 'P1000'),
    'the database server at db.vn:5432/kc does not take the user and password of DATABASE_URL',
  ],
])('a server that fails is told without its password', (failure, expected) => {
  expect(explainDatabaseFailure(failure, server)).toBe(expected);
});

test('an unknown failure of the client keeps its last line, and a sentence of ours is itself', () => {
  expect(explainDatabaseFailure(ofPrisma('Something new'), file)).toBe(
    'the database /srv/khuyen-cong.db failed: Something new',
  );
  expect(explainDatabaseFailure(new Error('figures.csv: 3 of the 4 rows'), file)).toBe(
    'figures.csv: 3 of the 4 rows',
  );
});
