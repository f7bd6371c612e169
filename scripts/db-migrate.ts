import './ignore-closed-pipe.ts';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { explainDatabaseFailure } from '#lib/database/explain-database-failure.ts';
import { applyMigrations } from '#lib/database/migrate.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { fillComputedRows } from '#lib/dataset/computed-rows.ts';
import { readArguments } from './read-arguments.ts';
import { refuseWrongSettings } from './refuse-wrong-settings.ts';
import { isPassing, tryAgain } from './run.ts';

// Brings the database of DATABASE_URL to the newest schema, and computes what pages read of its content where that is missing or was computed by other rules.
readArguments({ usage: 'npm run db:migrate' });
refuseWrongSettings();
const address = parseDatabaseUrl(process.env.DATABASE_URL);
try {
  const applied = await applyMigrations(address);
  console.log(
    applied.length ? `Migrations applied: ${applied.join(', ')}` : 'The database has the newest schema.',
  );
  const database = openDatabase(address);
  const isFilled = await fillComputedRows(database).finally(() => database.$disconnect());
  if (isFilled) console.log('Computed what pages read of the content.');
} catch (error) {
  console.error(`The database could not be migrated: ${explainDatabaseFailure(error, address)}`);
  process.exitCode = isPassing(error) ? tryAgain : 1;
}
