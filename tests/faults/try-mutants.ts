import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Database } from '#lib/database/open-database.ts';
import type { Dataset } from '#lib/dataset/dataset.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { LargeRemovalError } from '#lib/dataset/large-removals.ts';
import { formatProblem } from '#lib/dataset/problem.ts';
import { readDataset } from '#lib/dataset/read-dataset.ts';
import { addRows } from '#lib/intake/add-rows.ts';
import { loadDataset } from '#tests/setup/load-dataset.ts';
import { makeRandom, mutateCsv, mutateWorkbook } from './mutate.ts';

/** What came of the mutants, and a sentence for each that went wrong, with the seed that makes it again. */
export type Outcome = { taken: number; refused: number; failures: string[] };

/** Words of programs, and of values that were never meant to be read. */
const engineWording =
  /undefined|\[object|TypeError|RangeError|Invalid input|Invalid string|Zod|SQLITE|prisma|CSV_|\bNaN\b.*NaN|at \w+ \(/;

type Trial = { seed: number; count: number; folder: string };

/**
 * Changes one file of a dataset folder at random, `count` times. Whatever comes of it, reading must not throw; a problem must tell file, line and reason in plain
 * words; what is valid must come into the database whole, or be refused for removing much, with the content of before.
 */
export async function tryCsvMutants(database: Database, { seed, count, folder }: Trial): Promise<Outcome> {
  const outcome: Outcome = { taken: 0, refused: 0, failures: [] };
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  let kept = await loadDataset(database);
  for (let index = 0; index < count; index += 1) {
    const random = makeRandom(seed + index);
    const path = join(folder, files[random(files.length)] ?? '');
    const bytes = readFileSync(path);
    writeFileSync(path, mutateCsv(bytes, random));
    const report = (what: string) => outcome.failures.push(`seed ${seed + index}, ${path}: ${what}`);
    try {
      const { dataset, problems } = await readDataset(folder);
      const unclear = problems.map(formatProblem).find((text) => !isPlain(text));
      if (unclear) report(unclear);
      if (problems.length === 0) kept = await tryImport(database, dataset, kept, report);
      if (problems.length === 0) outcome.taken += 1;
      else outcome.refused += 1;
    } catch (error) {
      report(`threw ${error instanceof Error ? error.stack : error}`);
    }
    writeFileSync(path, bytes);
  }
  return outcome;
}

/** Problems of other rows than those of the changed file follow from it, and name their own. */
function isPlain(text: string): boolean {
  const place = /^(.+?\.(?:csv|md)):([1-9]\d*)(?::.*?)?: \S/.exec(text);
  return (
    place !== null &&
    !/\p{Cc}/u.test(text) &&
    !engineWording.test(text.slice(place[0].length - 1).replaceAll(/"[^"]*"/g, ''))
  );
}

async function tryImport(
  database: Database,
  dataset: Dataset,
  before: Dataset,
  report: (what: string) => void,
): Promise<Dataset> {
  const refused = await importDataset(database, dataset, { largeRemovals: 'refused' }).then(
    () => false,
    (error: unknown) => {
      if (!(error instanceof LargeRemovalError)) report(`the database refused what the check took: ${error}`);
      return true;
    },
  );
  const kept = await loadDataset(database);
  if (!isDeepStrictEqual(kept, refused ? before : dataset)) report('the database has neither content');
  return kept;
}

/**
 * Changes the bytes or one part of a filled workbook at random, `count` times, and adds it. Adding must not throw; with a problem, which names the file, no file of the
 * folder may change; what was added must be a dataset without problems that begins with the old bytes.
 */
export async function tryWorkbookMutants(workbook: Buffer, { seed, count, folder }: Trial): Promise<Outcome> {
  const outcome: Outcome = { taken: 0, refused: 0, failures: [] };
  const path = join(folder, 'mau.xlsx');
  const before = readContents(folder);
  for (let index = 0; index < count; index += 1) {
    writeFileSync(path, mutateWorkbook(workbook, makeRandom(seed + index)));
    const report = (what: string) => outcome.failures.push(`seed ${seed + index}, workbook: ${what}`);
    try {
      const { problems, ownProblems, added } = await addRows([path], folder);
      const unclear = [...problems, ...ownProblems].find(
        (text) =>
          !text.startsWith('mau.xlsx') || /\p{Cc}/u.test(text) || engineWording.test(withoutGiven(text)),
      );
      if (unclear) report(unclear);
      const after = readContents(folder);
      if (added.length === 0 && !isDeepStrictEqual(after, before))
        report('a file changed and nothing was added');
      if (added.length > 0) await checkAdded(folder, before, after, report);
      if (added.length > 0) outcome.taken += 1;
      else outcome.refused += 1;
    } catch (error) {
      report(`threw ${error instanceof Error ? error.stack : error}`);
    }
    for (const [name, bytes] of before) writeFileSync(join(folder, name), bytes);
  }
  return outcome;
}

/** Without what the workbook itself said: a header cell may read "undefined". */
function withoutGiven(text: string): string {
  return text.replace(/^(\S+![A-Z]+\d+: ).*(?=: unknown column)/, '$1').replaceAll(/"[^"]*"/g, '');
}

type Contents = Map<string, string>;

function readContents(folder: string): Contents {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

async function checkAdded(folder: string, before: Contents, after: Contents, report: (what: string) => void) {
  const { problems } = await readDataset(folder);
  if (problems[0]) report(`added rows with a problem: ${formatProblem(problems[0])}`);
  for (const [name, text] of before)
    if (!after.get(name)?.startsWith(text)) report(`${name} does not begin as before`);
}
