import { type Migration, toChecksum } from './schema-files.ts';

/** A row of Prisma's table of migrations that was not rolled back. */
export type RecordedMigration = { name: string; checksum: string; isFinished: boolean };

/**
 * The migrations that a database still lacks, in their order. Throws one sentence when the folder is not what the database was made by: a migration that
 * this code does not know, one whose file was changed afterwards, or one that Prisma's engine left half done.
 */
export function choosePending(
  migrations: readonly Migration[],
  recorded: readonly RecordedMigration[],
): Migration[] {
  for (const { name, checksum, isFinished } of recorded) {
    const known = migrations.find((migration) => migration.name === name);
    if (!known)
      throw new Error(
        `the database has the migration ${name}, which this code does not know: it was migrated by newer code; run that, or restore a backup of before`,
      );
    if (!isFinished)
      throw new Error(
        `the migration ${name} was begun and never finished: restore a backup of before, or finish ${known.file} by hand and set its finished_at in _prisma_migrations`,
      );
    if (!hasChecksum(known.sql, checksum))
      throw new Error(
        `${known.file} was changed after the database was migrated by it: put the file back, and write the change as a new migration`,
      );
  }
  return migrations.filter(({ name }) => !recorded.some((row) => row.name === name));
}

/** The ends of lines do not count: Git may write those of Windows. */
function hasChecksum(sql: string, checksum: string): boolean {
  const plain = sql.replaceAll('\r\n', '\n');
  return [sql, plain, plain.replaceAll('\n', '\r\n')].some((text) => toChecksum(text) === checksum);
}
