import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { listPendingMigrations } from '#lib/database/migrate.ts';
import { type Database, openDatabase } from '#lib/database/open-database.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { countProblems, formatProblem } from '#lib/dataset/problem.ts';
import { dataFolder, readDataset } from '#lib/dataset/read-dataset.ts';
import { formatChanges } from './format-changes.ts';
import { dataBundle, runNode } from './run.ts';
import { showProgress } from './show-progress.ts';

// Checks a dataset folder (default: data), makes it the content of the database of DATABASE_URL, and keeps the bundle of the newest release.
const folder = process.argv[2] ?? dataFolder;
const database = openDatabase(parseDatabaseUrl(process.env.DATABASE_URL));
try {
  process.exitCode = (await importFolder(database)) ? 0 : 1;
} catch (error) {
  console.error(`Nothing was imported: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await database.$disconnect();
}
if (process.exitCode === 0)
  await runNode(dataBundle).catch(() => {
    process.exitCode = 1; // it has said what failed, and the import stands
  });

async function importFolder(database: Database): Promise<boolean> {
  const { dataset, changelog, problems } = await readDataset(folder);
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) {
    console.error(`Nothing was imported: ${countProblems(problems)} in ${folder}`);
    return false;
  }
  if ((await listPendingMigrations(database)).length > 0) {
    console.error('Nothing was imported: the database is not migrated. Run: npm run db:migrate');
    return false;
  }
  const progress = showProgress();
  const { release, changes } = await importDataset(database, dataset, {
    onProgress: progress.update,
    changelog,
  }).finally(progress.stop);
  if (changes) console.log(`Data release ${release}:\n${formatChanges(changes)}`);
  else console.log(`Nothing to do: data release ${release} has the content of ${folder}.`);
  return true;
}
