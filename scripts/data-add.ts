import './ignore-closed-pipe.ts';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dataFolder } from '#lib/dataset/read-dataset.ts';
import { type Addition, addRows } from '#lib/intake/add-rows.ts';
import { explainFileFailure } from './explain-file-failure.ts';
import { listIds } from './format-changes.ts';
import { readArguments } from './read-arguments.ts';

const usage = 'npm run data:add -- file.xlsx [data-folder]';

/** More fill the terminal before anybody reads the first. */
const mostTold = 300;

/** Where the command says what it did: standard output and standard error. */
type Voice = Pick<Console, 'log' | 'error'>;

/**
 * Adds the rows of filled templates (.xlsx) and of CSV files to a dataset folder (default: data), all or nothing; `places` are their paths, in any order. Answers the exit code: 1
 * when nothing was added. Problems go to the output by sheet and cell, like those of data:check.
 */
export async function addFiles(places: readonly string[], voice: Voice = console): Promise<0 | 1> {
  const files = places.filter((path) => !isFolder(path));
  const [folder = dataFolder, ...moreFolders] = places
    .filter(isFolder)
    .map((path) => path.replace(/(?<=.)[/\\]+$/, ''));
  try {
    const wrong = findWrongUse(files, [folder, ...moreFolders]);
    if (wrong) throw new Error(wrong);
    return report(await addRows(files, folder), files, folder, voice) ? 0 : 1;
  } catch (error) {
    voice.error(`Nothing was added: ${explainFileFailure(error)}`);
    return 1;
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function toNoun({ length }: readonly string[]): string {
  return length === 1 ? 'problem' : 'problems';
}

function findWrongUse(files: readonly string[], folders: readonly string[]): string | null {
  if (files.length === 0) return `name a filled template: ${usage}`;
  const missing = files.find((path) => !existsSync(path));
  if (missing) return `there is no file ${missing}`;
  const unknown = files.find((path) => !/\.(xlsx|xlsm|xls|ods|xlsb|csv)$/i.test(path));
  if (unknown) return `${unknown} is neither .xlsx nor .csv`;
  return folders.length > 1 ? `${folders.join(' and ')} are several folders` : null;
}

function report(
  { problems, ownProblems, remarks, added }: Addition,
  files: readonly string[],
  folder: string,
  voice: Voice,
): boolean {
  const all = [...ownProblems, ...problems];
  for (const problem of all.slice(0, mostTold)) voice.log(problem);
  if (all.length > mostTold) voice.log(`and ${all.length - mostTold} more problems`);
  if (problems.length > 0 || ownProblems.length > 0) {
    const where = [
      ...(problems.length > 0 ? [`${problems.length} ${toNoun(problems)} in ${files.join(', ')}`] : []),
      ...(ownProblems.length > 0 ? [`${ownProblems.length} ${toNoun(ownProblems)} in ${folder} itself`] : []),
    ];
    voice.error(`Nothing was added: ${where.join(', ')}`);
    return false;
  }
  for (const remark of remarks) voice.log(remark);
  if (added.length === 0) {
    voice.error(`Nothing was added: ${files.join(', ')} has no filled row`);
    return false;
  }
  const lines = added.map(({ table, ids }) => `  ${table}: ${listIds('added', ids)}`);
  voice.log(`Added to ${folder}:\n${lines.join('\n')}`);
  voice.log('Say why in an entry of CHANGELOG.md there, then run: npm run data:import');
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await addFiles(readArguments({ usage, places: Infinity }).places);
