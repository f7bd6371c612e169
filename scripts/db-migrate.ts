import './ignore-closed-pipe.ts';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { explainDatabaseFailure } from '#lib/database/explain-database-failure.ts';
import { applyMigrations } from '#lib/database/migrate.ts';
import { isPassing, tryAgain } from './run.ts';

// Brings the database of DATABASE_URL to the newest schema.
const address = parseDatabaseUrl(process.env.DATABASE_URL);
try {
  const applied = await applyMigrations(address);
  console.log(
    applied.length ? `Migrations applied: ${applied.join(', ')}` : 'The database has the newest schema.',
  );
} catch (error) {
  console.error(`The database could not be migrated: ${explainDatabaseFailure(error, address)}`);
  process.exitCode = isPassing(error) ? tryAgain : 1;
}
