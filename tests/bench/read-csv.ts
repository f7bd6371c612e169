import './keep-queries.ts';
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { askApi } from '#tests/setup/ask-api.ts';

// A process of its own for tests/bench/reading.ts: reads all figures of the database of DATABASE_URL as CSV, as a reader of /api/v1/figures.csv does, and tells what it took
// and the most memory beside that of a process that has answered a short question. Needs `node --conditions=react-server`.
await (await askApi('figures.csv', '?area=nghe-an')).text();
const before = process.memoryUsage.rss();
let most = before;
const start = process.cpuUsage();
const { body } = await askApi('figures.csv');
if (!body) throw new Error('There is no CSV');
let bytes = 0;
let told = 0;
for await (const chunk of body) {
  bytes += chunk.length;
  most = Math.max(most, process.memoryUsage.rss());
  // A reader's line is slower than this process, which must not be kept from collecting.
  told += 1;
  if (told % 50 === 0) await setTimeout(0);
}
const { user, system } = process.cpuUsage(start);
writeSync(
  1,
  `${JSON.stringify({ processor: (user + system) / 1e6, before: before / 2 ** 20, megabytes: most / 2 ** 20, bytes })}\n`,
);
process.exit();
