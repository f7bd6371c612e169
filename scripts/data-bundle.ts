import './ignore-closed-pipe.ts';
import { ensureBundle } from '#lib/api/ensure-bundle.ts';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { explainDatabaseFailure } from '#lib/database/explain-database-failure.ts';
import { closeDatabase } from '#lib/queries/database.ts';
import { readArguments } from './read-arguments.ts';
import { refuseWrongSettings } from './refuse-wrong-settings.ts';

// Makes the bundle of the newest release and keeps it in the database of DATABASE_URL. Needs `node --conditions=react-server`, for which lib/queries may be used
// outside of Next.
readArguments({ usage: 'npm run data:bundle' });
refuseWrongSettings();
try {
  const bundle = await ensureBundle();
  if (bundle?.isNew) console.log(`Bundle of data release ${bundle.release}: ${bundle.sha256}`);
} catch (error) {
  const reason = explainDatabaseFailure(error, parseDatabaseUrl(process.env.DATABASE_URL));
  console.error(`The data is in, but its bundle was not made: ${reason}. To try again: npm run data:bundle`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
