import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// SYNTHETIC: writes a copy of data/ in which one province and one source have as many made-up figures as asked, for trials of size and time. Never into data/.
// node tests/bench/write-large-dataset.ts <folder> <figures> [area]
const [folder, count, area = 'nghe-an'] = process.argv.slice(2);
if (!folder || !count || folder.replace(/\/$/, '').endsWith('data')) {
  console.error('node tests/bench/write-large-dataset.ts <folder outside of data/> <figures> [area]');
  process.exit(1);
}
const source = 'synthetic-for-trials';
const address = `https://example.org/${source}`;
const measures = ['plan', 'actual', 'estimate', 'matched', 'investment', 'contracted', 'requested'];
const fundings = ['total', 'national', 'local'];
const periods = [
  'FY',
  'M06',
  'M09',
  'M11',
  'M01',
  'M02',
  'M03',
  'M04',
  'M05',
  'M07',
  'M08',
  'M10',
  'UNDATED',
];
const years = Array.from({ length: 24 }, (_, index) => 2024 - index);

mkdirSync(folder, { recursive: true });
cpSync('data', folder, { recursive: true });
const cells = periods.flatMap((period) =>
  years.flatMap((year) =>
    fundings.flatMap((funding) => measures.map((measure) => ({ period, year, funding, measure }))),
  ),
);
const rows = cells.slice(0, Number(count)).map(({ period, year, funding, measure }, index) => {
  const amount = 2_000_000_000 + (index % 1_000) * 1_000_000;
  return `${area},${year},${year},${period},${funding},${measure},${amount},1000000,exact,,,high,${source}`;
});
append('sources.csv', [
  `${source},SYNTHETIC: made up for a trial,Trial,${address},2025-01-02,vi,other,2026-11-23`,
]);
append('figures.csv', rows);
console.log(`${folder}: ${rows.length} made-up figures of ${area} from one source`);

function append(file: string, lines: readonly string[]): void {
  const path = join(String(folder), file);
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${lines.join('\n')}\n`);
}
