import { expect, test } from 'vitest';
import { choosePending, type RecordedMigration } from './choose-pending.ts';
import { toChecksum } from './schema-files.ts';

const migrations = ['1_first', '2_second', '3_third'].map((name) => ({
  name,
  file: `prisma/sqlite/migrations/${name}/migration.sql`,
  sql: `A\n${name}\n`,
}));
const record = (name: string, change: Partial<RecordedMigration> = {}): RecordedMigration => ({
  name,
  checksum: toChecksum(`A\n${name}\n`),
  isFinished: true,
  ...change,
});
const choose = (...recorded: RecordedMigration[]) =>
  choosePending(migrations, recorded).map(({ name }) => name);

test('a fresh database lacks all, a current one none', () => {
  expect(choose()).toEqual(['1_first', '2_second', '3_third']);
  expect(choose(record('1_first'), record('2_second'), record('3_third'))).toEqual([]);
});

test('one that came from another branch is lacking too, though a later one is there', () => {
  expect(choose(record('1_first'), record('3_third'))).toEqual(['2_second']);
});

test('other ends of lines are no change', () => {
  expect(choose(record('1_first', { checksum: toChecksum('A\r\n1_first\r\n') }))).toHaveLength(2);
});

test.each([
  [
    'of newer code',
    record('4_fourth'),
    'the database has the migration 4_fourth, which this code does not know',
  ],
  [
    'that was changed',
    record('1_first', { checksum: toChecksum('B') }),
    'prisma/sqlite/migrations/1_first/migration.sql was changed after the database was migrated by it',
  ],
  [
    'that is half done',
    record('2_second', { isFinished: false }),
    'the migration 2_second was begun and never finished',
  ],
])('refuses a migration %s', (_, recorded, reason) => {
  expect(() => choose(recorded)).toThrow(reason);
});
