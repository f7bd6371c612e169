import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { applyMigrations } from '#lib/database/migrate.ts';
import { isPassing, tryAgain } from './run.ts';

// Brings the database of DATABASE_URL to the newest schema.
try {
  const applied = await applyMigrations(parseDatabaseUrl(process.env.DATABASE_URL));
  console.log(
    applied.length ? `Migrations applied: ${applied.join(', ')}` : 'The database has the newest schema.',
  );
} catch (error) {
  console.error(`The database could not be migrated: ${error instanceof Error ? error.message : error}`);
  process.exitCode = isPassing(error) ? tryAgain : 1;
}
