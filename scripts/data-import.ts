import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { listPendingMigrations } from '#lib/database/migrate.ts';
import { type Database, openDatabase } from '#lib/database/open-database.ts';
import { chooseAtStart } from '#lib/dataset/choose-at-start.ts';
import { hashContent } from '#lib/dataset/content-hash.ts';
import type { Dataset } from '#lib/dataset/dataset.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { countProblems, formatProblem } from '#lib/dataset/problem.ts';
import { dataFolder, readDataset } from '#lib/dataset/read-dataset.ts';
import { formatChanges } from './format-changes.ts';
import { refuseWrongSettings } from './refuse-wrong-settings.ts';
import { dataBundle, isPassing, runNode, tryAgain } from './run.ts';
import { showProgress } from './show-progress.ts';

// Checks a dataset folder (default: data), makes it the content of the database of DATABASE_URL, and keeps the bundle of the newest release. With --at-start
// what another folder brought since stays. Ends with 75 when the database can't be reached or written now, and trying again may help.
refuseWrongSettings();
const { values, positionals } = parseArgs({
  options: { 'at-start': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder = dataFolder] = positionals;
const fromData = resolve(folder) === resolve(dataFolder);
const database = openDatabase(parseDatabaseUrl(process.env.DATABASE_URL));
try {
  process.exitCode = (await importFolder(database)) ? 0 : 1;
} catch (error) {
  console.error(`Nothing was imported: ${error instanceof Error ? error.message : error}`);
  process.exitCode = isPassing(error) ? tryAgain : 1;
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
  const choice = values['at-start'] ? await chooseNow(database, dataset) : 'import';
  if (choice === 'leave') {
    console.log(
      `Left alone: another folder than ${folder} was imported since. To have ${folder} back: npm run data:import`,
    );
    return true;
  }
  const progress = showProgress();
  const { release, changes } = await importDataset(database, dataset, {
    onProgress: progress.update,
    changelog,
    fromData,
  }).finally(progress.stop);
  if (changes) console.log(`Data release ${release}:\n${formatChanges(changes)}`);
  else console.log(`Nothing to do: data release ${release} has the content of ${folder}.`);
  return true;
}

async function chooseNow(database: Database, dataset: Dataset) {
  const releases = await database.dataRelease.findMany({
    orderBy: { number: 'desc' },
    select: { contentHash: true, fromData: true },
  });
  return chooseAtStart(hashContent(dataset), releases);
}
