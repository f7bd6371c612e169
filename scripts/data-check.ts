import './ignore-closed-pipe.ts';
import type { Dataset } from '#lib/dataset/dataset.ts';
import { countProblems, formatProblem } from '#lib/dataset/problem.ts';
import { dataFolder, readDataset } from '#lib/dataset/read-dataset.ts';
import { readOffices } from '#lib/dataset/read-offices.ts';
import { refuseSynthetic } from '#lib/dataset/refuse-synthetic.ts';
import { explainFileFailure } from './explain-file-failure.ts';
import { readArguments } from './read-arguments.ts';

// Prints every problem of a dataset folder (default: data) as file:line:column: message; exit code 1 when there is one.
const {
  places: [folder = dataFolder],
} = readArguments({ usage: 'npm run data:check -- [folder]', places: 1 });
try {
  const { dataset, problems: own } = await readDataset(folder);
  const problems = [...own, ...(await readOffices(folder)).problems];
  for (const problem of problems) console.log(formatProblem(problem));
  if (problems.length > 0) {
    console.error(`${countProblems(problems)} in ${folder}`);
    process.exitCode = 1;
  } else {
    refuseSynthetic(dataset);
    tellCounts(dataset);
  }
} catch (error) {
  console.error(`${folder} was not checked: ${explainFileFailure(error)}`);
  process.exitCode = 1;
}

function tellCounts({ areas, sources, figures, claims }: Dataset): void {
  console.log(
    `${folder}: ${figures.length} figures and ${claims.length} claims from ${sources.length} sources, ${areas.length} areas; no problem found`,
  );
}
