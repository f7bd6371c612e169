import { ensureBundle } from '#lib/api/ensure-bundle.ts';
import { closeDatabase } from '#lib/queries/database.ts';

// Makes the bundle of the newest release and keeps it in the database of DATABASE_URL. Needs `node --conditions=react-server`, for which lib/queries may be used
// outside of Next.
try {
  const bundle = await ensureBundle();
  if (bundle?.isNew) console.log(`Bundle of data release ${bundle.release}: ${bundle.sha256}`);
} catch (error) {
  console.error(
    `The data is in, but its bundle was not made: ${error instanceof Error ? error.message : error}`,
  );
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
