import './ignore-closed-pipe.ts';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBundleCurrent } from '#lib/database/bundle-state.ts';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { explainDatabaseFailure } from '#lib/database/explain-database-failure.ts';
import { listPendingMigrations } from '#lib/database/migrate.ts';
import { type Database, openDatabase } from '#lib/database/open-database.ts';
import { getBundleFingerprint } from '#lib/dataset/bundle-fingerprint.ts';
import { chooseAtStart } from '#lib/dataset/choose-at-start.ts';
import { hashContent } from '#lib/dataset/content-hash.ts';
import type { Dataset } from '#lib/dataset/dataset.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { LargeRemovalError } from '#lib/dataset/large-removals.ts';
import { countProblems, formatProblem } from '#lib/dataset/problem.ts';
import { dataFolder, readDataset } from '#lib/dataset/read-dataset.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { formatChanges } from './format-changes.ts';
import { readArguments } from './read-arguments.ts';
import { refuseWrongSettings } from './refuse-wrong-settings.ts';
import { dataBundle, isPassing, runNode, tryAgain } from './run.ts';
import { showProgress } from './show-progress.ts';

// Checks a dataset folder (default: data), makes it the content of the database of DATABASE_URL, and keeps the bundle of the newest release unless it is there. With --at-start
// what another folder brought since stays. An import that would remove more than a fifth of a table's rows (ten or more) needs --remove-many. Ends with 75 when the database can't be reached or written now, and trying again may help.
refuseWrongSettings();
const { values, places } = readArguments({
  usage: 'npm run data:import -- [folder] [--remove-many] [--at-start]',
  options: {
    'at-start': { type: 'boolean', default: false },
    'remove-many': { type: 'boolean', default: false },
  },
  places: 1,
});
const [folder = dataFolder] = places;
const fromData = resolve(folder) === resolve(dataFolder);
const address = parseDatabaseUrl(process.env.DATABASE_URL);
let database: Database | undefined;
let needsBundle = false;
try {
  database = openDatabase(address);
  const isDone = await importFolder(database);
  process.exitCode = isDone ? 0 : 1;
  needsBundle = isDone && !(await hasBundle(database));
} catch (error) {
  console.error(`Nothing was imported: ${explain(error)}`);
  process.exitCode = isPassing(error) ? tryAgain : 1;
} finally {
  await database?.$disconnect();
}
// It says itself what failed; the import stands without its bundle.
if (needsBundle) await runNode(dataBundle).catch(() => {});

function explain(error: unknown): string {
  if (!(error instanceof LargeRemovalError)) return explainDatabaseFailure(error, address);
  const command = ['npm run data:import --', ...places, '--remove-many'].join(' ');
  return `${error.message}\nIs the file cut short? Get it whole. If the rows are meant to go: ${command}`;
}

async function importFolder(database: Database): Promise<boolean> {
  const { dataset, changelog, problems } = await readDataset(folder);
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) {
    console.error(`Nothing was imported: ${countProblems(problems)} in ${folder}`);
    return false;
  }
  if (!hasFile() || (await listPendingMigrations(database)).length > 0) {
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
    largeRemovals: values['remove-many'] ? 'allowed' : 'refused',
  }).finally(progress.stop);
  if (changes) console.log(`Data release ${release}:\n${formatChanges(changes)}`);
  else console.log(`Nothing to do: data release ${release} has the content of ${folder}.`);
  return true;
}

/** Whatever keeps the answer from being known will be told by the program that makes the bundle. */
function hasBundle(database: Database): Promise<boolean> {
  return isBundleCurrent(database, getBundleFingerprint(readEnvironment().siteUrl)).catch(() => false);
}

/** Opening a SQLite file that is not there would make an empty one. */
function hasFile(): boolean {
  if (address.provider !== 'sqlite' || existsSync(fileURLToPath(address.url))) return true;
  console.error(`There is no database ${fileURLToPath(address.url)}.`);
  return false;
}

async function chooseNow(database: Database, dataset: Dataset) {
  const releases = await database.dataRelease.findMany({
    orderBy: { number: 'desc' },
    select: { contentHash: true, fromData: true },
  });
  return chooseAtStart(hashContent(dataset), releases);
}
