import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { heapFigures } from './heap-figures.ts';
import { type SyntheticFiles, spreadFigures } from './spread-figures.ts';

// SYNTHETIC: writes a copy of data/ with made-up figures added, for trials of size and time; the product's own import refuses it (lib/dataset/refuse-synthetic.ts).
// As many districts would have them: node tests/bench/write-large-dataset.ts <folder> <figures>
// All on one area and one source:    node tests/bench/write-large-dataset.ts <folder> <figures> --heap nghe-an
const { values, positionals } = parseArgs({ options: { heap: { type: 'string' } }, allowPositionals: true });
const [folder, count] = positionals;
if (!folder || !(Number(count) > 0) || basename(resolve(folder)) === 'data') {
  console.error(
    'node tests/bench/write-large-dataset.ts <folder outside of data/> <figures> [--heap <area>]',
  );
  process.exit(1);
}
const files = values.heap ? heapFigures(Number(count), values.heap) : spreadFigures(Number(count));
copyData(folder, files);
console.log(`${folder}: ${count} made-up figures beside those of data/`);

/** Figures are written as they are made: a million of them are 120 MB. */
function copyData(target: string, { areas, sources, figures }: SyntheticFiles): void {
  mkdirSync(target, { recursive: true });
  cpSync('data', target, { recursive: true });
  for (const [file, rows] of Object.entries({ areas, sources, figures })) {
    const path = join(target, `${file}.csv`);
    writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n`);
    let batch: string[] = [];
    const flush = () => appendFileSync(path, batch.map((row) => `${row}\n`).join(''));
    for (const row of rows) {
      batch.push(row);
      if (batch.length < 10_000) continue;
      flush();
      batch = [];
    }
    flush();
  }
}
