import './ignore-closed-pipe.ts';
import { writeFileSync } from 'node:fs';
import { dataFolder, readValidDataset } from '#lib/dataset/read-dataset.ts';
import { toTemplate } from '#lib/intake/write-template.ts';
import { explainFileFailure } from './explain-file-failure.ts';
import { readArguments } from './read-arguments.ts';

// Writes the empty template of data:add, with the areas and sources of data/; an existing file is never overwritten.
const {
  places: [path = 'khuyen-cong-mau.xlsx'],
} = readArguments({ usage: 'npm run data:template -- [file.xlsx]', places: 1 });
try {
  const { areas, sources } = await readValidDataset(dataFolder);
  writeFileSync(path, await toTemplate({ areas, sources }), { flag: 'wx' });
  console.log(`${path} is ready. When it is filled: npm run data:add -- ${path}`);
} catch (error) {
  const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  console.error(exists ? `${path} exists already: name another file` : explainFileFailure(error));
  process.exitCode = 1;
}
