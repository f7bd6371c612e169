import { writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { openDatabase } from '#lib/database/open-database.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { countProblems, formatProblem } from '#lib/dataset/problem.ts';
import { readDataset } from '#lib/dataset/read-dataset.ts';

// A process of its own for tests/bench/import.ts: reads, checks and imports a folder with made-up figures, which `data:import` refuses, into the database of
// DATABASE_URL, and writes how long reading and all took and the most memory it held, as one line of JSON.
const [folder = ''] = process.argv.slice(2);
const { dataset, problems } = await readDataset(folder);
const read = performance.now();
for (const problem of problems.slice(0, 20)) console.error(formatProblem(problem));
if (problems.length > 0) throw new Error(`${countProblems(problems)} in ${folder}`);
const database = openDatabase();
const { release, changes } = await importDataset(database, dataset, { synthetic: 'allowed' });
await database.$disconnect();
const { user, system } = process.cpuUsage();
const { maxRSS } = process.resourceUsage();
const changed = changes?.figures.changed.length ?? 0;
const seconds = { read: read / 1000, all: performance.now() / 1000, processor: (user + system) / 1e6 };
writeSync(1, `${JSON.stringify({ release, changed, ...seconds, megabytes: maxRSS / 1024 })}\n`);
