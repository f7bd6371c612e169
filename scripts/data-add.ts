import './ignore-closed-pipe.ts';
import { existsSync, statSync } from 'node:fs';
import { dataFolder } from '#lib/dataset/read-dataset.ts';
import { type Addition, addRows } from '#lib/intake/add-rows.ts';
import { explainFileFailure } from './explain-file-failure.ts';
import { listIds } from './format-changes.ts';

// Adds the rows of filled templates (.xlsx) and of CSV files to a dataset folder (default: data), all or nothing. Exit code 1
// when nothing was added; problems go to the output by sheet and cell, like those of data:check.
/** More fill the terminal before anybody reads the first. */
const mostTold = 300;

const places = process.argv.slice(2);
const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
const files = places.filter((path) => !isFolder(path));
const [folder = dataFolder, ...moreFolders] = places
  .filter(isFolder)
  .map((path) => path.replace(/(?<=.)[/\\]+$/, ''));

try {
  const wrong = findWrongUse();
  if (wrong) throw new Error(wrong);
  process.exitCode = report(await addRows(files, folder)) ? 0 : 1;
} catch (error) {
  console.error(`Nothing was added: ${explainFileFailure(error)}`);
  process.exitCode = 1;
}

function toNoun({ length }: readonly string[]): string {
  return length === 1 ? 'problem' : 'problems';
}

function findWrongUse(): string | null {
  if (files.length === 0) return 'name a filled template: npm run data:add -- file.xlsx [data-folder]';
  const missing = files.find((path) => !existsSync(path));
  if (missing) return `there is no file ${missing}`;
  const unknown = files.find((path) => !/\.(xlsx|xlsm|xls|ods|xlsb|csv)$/i.test(path));
  if (unknown) return `${unknown} is neither .xlsx nor .csv`;
  return moreFolders.length > 0 ? `${[folder, ...moreFolders].join(' and ')} are several folders` : null;
}

function report({ problems, ownProblems, remarks, added }: Addition): boolean {
  const all = [...ownProblems, ...problems];
  for (const problem of all.slice(0, mostTold)) console.log(problem);
  if (all.length > mostTold) console.log(`and ${all.length - mostTold} more problems`);
  if (problems.length > 0 || ownProblems.length > 0) {
    const where = [
      ...(problems.length > 0 ? [`${problems.length} ${toNoun(problems)} in ${files.join(', ')}`] : []),
      ...(ownProblems.length > 0 ? [`${ownProblems.length} ${toNoun(ownProblems)} in ${folder} itself`] : []),
    ];
    console.error(`Nothing was added: ${where.join(', ')}`);
    return false;
  }
  for (const remark of remarks) console.log(remark);
  if (added.length === 0) {
    console.error(`Nothing was added: ${files.join(', ')} has no filled row`);
    return false;
  }
  const lines = added.map(({ table, ids }) => `  ${table}: ${listIds('added', ids)}`);
  console.log(`Added to ${folder}:\n${lines.join('\n')}`);
  console.log('Say why in an entry of CHANGELOG.md there, then run: npm run data:import');
  return true;
}
